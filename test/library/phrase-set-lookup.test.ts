import type { Phrase, PhraseRole } from "../../src/library/library";
import { phraseSets } from "../../src/library/phrase-sets";

const phrase = (id: string, role: PhraseRole, set?: string): Phrase => ({
  id,
  role,
  set,
  category: "theory-study",
  root: null,
  text: id,
});

const issue = phrase("i", "issue", "s");
const cause = phrase("c", "cause", "s");
const measure = phrase("m", "measure", "s");

test("each of the three finds the whole set", () => {
  const find = phraseSets([measure, issue, cause]);
  for (const one of [issue, cause, measure]) expect(find(one)).toEqual({ issue, cause, measure });
});

test("a phrase of no set finds none, and neither does one whose set lacks a part", () => {
  const find = phraseSets([issue, cause, phrase("lone", "measure"), phrase("other", "measure", "t")]);
  expect(find(issue)).toBeNull();
  expect(find(phrase("lone", "measure"))).toBeNull();
});

test("of two measures for one set each has its own set; the others have the first", () => {
  const second = phrase("m2", "measure", "s");
  const find = phraseSets([issue, cause, measure, second]);
  expect(find(second)?.measure).toBe(second);
  expect(find(issue)?.measure).toBe(measure);
});
