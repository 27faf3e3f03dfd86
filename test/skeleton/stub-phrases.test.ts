import { standardLibrary } from "../../src/library/standard-library";
import { standardPhrases } from "../../src/library/standard-phrases";
import { phrasesForStub } from "../../src/skeleton/stub-phrases";
import type { Item } from "../../src/statement/statement";
import { check, gapOf, phrasesFor } from "./mend-gaps";
import { STUB_LAYOUTS } from "./stub-layouts";

const issue = (text: string): Item => ({
  id: "I1",
  role: "issue",
  parent: null,
  leaf: true,
  range: { paragraph: 0, start: 0, end: text.length },
  lastParagraph: 0,
  ordinal: null,
  title: text,
  text,
  dimension: "",
  rows: null,
});

const MEETINGS = issue("讲座论坛主讲人审核不严，阵地管理有漏洞。");

test("those of the category that share most words with the issue come first", () => {
  const [first] = phrasesForStub(standardPhrases, standardLibrary, ["ideology"], MEETINGS, "measure");
  expect(first?.text).toContain("讲座、论坛");
});

test("three at most, of the side and of the likeliest categories only", () => {
  const found = phrasesForStub(
    standardPhrases,
    standardLibrary,
    ["ideology", "theory-study", "personnel"],
    MEETINGS,
    "cause",
  );
  expect(found).toHaveLength(3);
  for (const { role, category } of found) {
    expect(role).toBe("cause");
    expect(["ideology", "theory-study"]).toContain(category);
  }
});

test("none begins by naming a problem itself: the stub does that", () => {
  const all = standardLibrary.categories.flatMap(({ id }) =>
    phrasesForStub(standardPhrases, standardLibrary, [id], issue("政策落实打折扣、慢半拍问题"), "measure"),
  );
  expect(all.filter(({ text }) => text.startsWith("针对"))).toEqual([]);
});

test("an issue of no known category gets none", () => {
  expect(phrasesForStub(standardPhrases, standardLibrary, [], MEETINGS, "measure")).toEqual([]);
});

test("a gap of a real statement gets phrases of its matter", () => {
  const result = check(STUB_LAYOUTS["run-in entries, （一）"]!);
  const texts = phrasesFor(result, gapOf(result, "信访积案", "measure")).map(({ text }) => text);
  expect(texts.join()).toMatch(/接访|矛盾纠纷|群众诉求/u);
});
