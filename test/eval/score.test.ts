import { addStatement, emptyScore, errorKind, errorsByKind, figures } from "../../scripts/eval/score.mjs";

const lines = ["一、问题", "1.甲事不实。", "2.乙事不细。", "二、措施", "1.抓好甲事。"];
const gold = {
  sections: [
    { role: "issues", line: 1 },
    { role: "measures", line: 4 },
  ],
  issues: [
    { id: "I1", line: 2, quote: "1.甲事不实" },
    { id: "I2", line: 3, quote: "2.乙事不细" },
  ],
  causes: [],
  measures: [{ id: "M1", line: 5, quote: "1.抓好甲事" }],
  links: [
    { issue: "I1", causes: [], measures: ["M1"], cause_state: "none", measure_state: "full" },
    { issue: "I2", causes: [], measures: [], cause_state: "none", measure_state: "none" },
  ],
};
const none = { state: "none", links: [] };
const to = (id: string, state: string) => ({ state, links: [{ to: id }] });
const item = (id: string, role: string, line: number) => ({ id, role, line, start: 0, leaf: true });
const report = (secondMeasure: object) => ({
  kind: "statement",
  sections: gold.sections,
  items: [item("a", "issue", 2), item("b", "issue", 3), item("m", "measure", 5)],
  trace: [
    { issue: "a", cause: none, measure: to("m", "full") },
    { issue: "b", cause: none, measure: secondMeasure },
  ],
});

function scored(given: object) {
  const score = emptyScore();
  addStatement(score, "one", gold, lines, given);
  return { ...figures(score), kinds: errorsByKind(score) };
}

test("a report that agrees with the reader in everything scores 1", () => {
  const { gapF1, linkF1, itemF1, sectionF1, stateAccuracy, kinds } = scored(report(none));
  expect([gapF1, linkF1, itemF1, sectionF1, stateAccuracy]).toEqual([1, 1, 1, 1, 1]);
  expect(kinds).toEqual([]);
});

test("a hole passed over costs recall, and is told by its kind", () => {
  const { gapRecall, gapPrecision, linkF1, kinds } = scored(report(to("m", "weak")));
  expect(gapRecall).toBeCloseTo(2 / 3);
  expect(gapPrecision).toBe(1);
  expect(linkF1).toBeCloseTo(2 / 3);
  expect(kinds).toEqual([["gap-missed-weak", 1]]);
});

test("an issue that was not found counts against its states and is no gap", () => {
  const found = report(none);
  const { stateAccuracy, itemF1, kinds } = scored({ ...found, items: found.items.slice(1) });
  expect(stateAccuracy).toBe(0.5);
  expect(itemF1).toBeCloseTo(4 / 5);
  expect(kinds).toEqual([
    ["issue-missed", 2],
    ["item-missed", 1],
  ]);
});

test("a statement of another kind is clean when no issue is found in it", () => {
  const score = emptyScore();
  const other = { ...gold, issues: [], links: [] };
  addStatement(score, "news", other, lines, { kind: "other", items: [] });
  addStatement(score, "plan", other, lines, { kind: "statement", items: [item("a", "issue", 2)] });
  expect(figures(score)).toMatchObject({ negatives: 2, negativesClean: 1, statements: 0 });
});

test("false holes in a statement that has none are counted apart", () => {
  const whole = { ...gold, links: [{ ...gold.links[0], cause_state: "weak", causes: ["M1"] }] };
  const score = emptyScore();
  addStatement(score, "whole", whole, lines, report(none));
  expect(figures(score)).toMatchObject({ wholeStatements: 1, wholeToldOfHoles: 1, falseGaps: 1 });
});

test.each([
  ["none", "none", 0, null],
  ["none", "full", 0, "gap-missed-full"],
  ["full", "none", 0, "gap-false-full"],
  ["weak", "full", 1, "full-for-weak"],
  ["full", "full", 0, "wrong-link"],
  ["full", "full", 1, null],
  ["full", undefined, 0, "issue-missed"],
])("reader %s, check %s, right links %i: %s", (wanted, state, hits, kind) => {
  expect(errorKind(wanted, state, hits)).toBe(kind);
});
