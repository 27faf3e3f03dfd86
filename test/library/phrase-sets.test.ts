import { checkDocument } from "../../src/checks/check-document";
import { plainParagraph } from "../../src/document/paragraph";
import { CATEGORY_IDS, type Phrase, type PhraseRole } from "../../src/library/library";
import { standardLibrary } from "../../src/library/standard-library";
import { standardPhrases } from "../../src/library/standard-phrases";
import { toChineseNumber } from "../../src/statement/chinese-number";

const ROLES = ["issue", "cause", "measure"] as const;
const HEADINGS: Readonly<Record<PhraseRole, string>> = {
  issue: "一、存在的主要问题",
  cause: "二、产生问题的原因",
  measure: "三、整改措施",
};
const LEAST_SETS = 6;
/** Of all phrases this many are put in their own category first. */
const OWN_CATEGORY = 0.97;

const sets = new Map<string, Phrase[]>();
for (const phrase of standardPhrases) {
  if (phrase.set !== undefined) sets.set(phrase.set, [...(sets.get(phrase.set) ?? []), phrase]);
}

function check(phrases: readonly (readonly Phrase[])[]) {
  const parts = ROLES.map((role) => [
    HEADINGS[role],
    ...phrases.map((set, i) => `${toChineseNumber(i + 1)}是${set.find((one) => one.role === role)!.text}`),
  ]);
  const texts = ["个人对照检查材料", "现将对照检查情况报告如下。", ...parts.flat(), "以上检查，请批评指正。"];
  return checkDocument(texts.map(plainParagraph), standardLibrary).trace;
}

test("a set is an issue, its cause and its measure, all of one category", () => {
  for (const phrases of sets.values()) {
    expect(phrases.map(({ role }) => role).sort()).toEqual([...ROLES].sort());
    expect(new Set(phrases.map(({ category }) => category)).size).toBe(1);
  }
});

test.each(CATEGORY_IDS)("%s has sets enough", (category) => {
  const own = [...sets.values()].filter(([phrase]) => phrase?.category === category);
  expect(own.length).toBeGreaterThanOrEqual(LEAST_SETS);
});

test("every set, written into a statement, is told to have its cause and its measure", () => {
  const failing = [...sets].filter(([, phrases]) => {
    const [issue] = check([phrases]).issues;
    return issue?.cause.state !== "full" || issue.measure.state !== "full";
  });
  expect(failing.map(([id]) => id)).toEqual([]);
});

test.each(CATEGORY_IDS)("the sets of %s side by side are each told to be whole", (category) => {
  const own = [...sets.values()].filter(([phrase]) => phrase?.category === category);
  const { issues } = check(own);
  expect(issues).toHaveLength(own.length);
  for (const { cause, measure } of issues) expect([cause.state, measure.state]).toEqual(["full", "full"]);
});

test("nearly every phrase is put into its own category by the check", () => {
  const stray = standardPhrases.filter(({ role, category, text }) => {
    const paragraphs = ["个人对照检查材料", HEADINGS[role], `一是${text}`].map(plainParagraph);
    const { statement, trace } = checkDocument(paragraphs, standardLibrary);
    const leaf = statement.items.find((item) => item.leaf);
    return !leaf || trace.categories.get(leaf.id)?.[0] !== category;
  });
  expect(1 - stray.length / standardPhrases.length).toBeGreaterThanOrEqual(OWN_CATEGORY);
});
