import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { CheckResult } from "../../src/checks/check-document";
import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { withInsertion } from "../../src/skeleton/stub-effect";
import type { IssueTrace } from "../../src/trace/trace";
import { fixture } from "../support";
import { applyPlan } from "./apply-plan";
import { check, gapsOf, phrasesFor, planned, type Gap } from "./mend-gaps";
import { STUB_LAYOUTS } from "./stub-layouts";

/** Every statement of the project: the fixtures that are one, and the layouts. */
const STATEMENTS: readonly (readonly [name: string, paragraphs: readonly Paragraph[]])[] = [
  ...readdirSync(join(__dirname, "../fixtures"))
    .filter((name) => name.endsWith(".txt") && !name.startsWith("recording"))
    .map((name) => [name, fixture(name)] as const)
    .filter(([, paragraphs]) => check(paragraphs).statement.kind === "statement"),
  ...Object.entries(STUB_LAYOUTS),
];

const RANKS = { none: 0, weak: 1, full: 2 };

function traceOf({ trace }: CheckResult, { issue }: Gap): IssueTrace {
  return trace.issues.find((one) => one.issue === issue.id)!;
}

function worse(before: CheckResult, after: CheckResult): string[] {
  return before.trace.issues.flatMap((then, i) => {
    const now = after.trace.issues[i]!;
    const isWorse = (["cause", "measure"] as const).some(
      (side) => RANKS[now[side].state] < RANKS[then[side].state],
    );
    return isWorse ? [then.issue] : [];
  });
}

function numberingGaps({ findings }: CheckResult): number {
  return findings.filter(({ rule }) => rule === "numbering-gap").length;
}

test.each(STATEMENTS)("%s: every gap can be mended, by blanks or by each phrase", (_, paragraphs) => {
  const before = check(paragraphs);
  for (const gap of gapsOf(before)) {
    for (const phrase of [null, ...phrasesFor(before, gap)]) {
      const after = check(withInsertion(paragraphs, planned(paragraphs, gap, phrase).insertion));
      expect(traceOf(after, gap)[gap.side].state).not.toBe("none");
      expect(worse(before, after)).toEqual([]);
      expect(numberingGaps(after)).toBe(numberingGaps(before));
    }
  }
});

test.each(STATEMENTS)("%s: one gap after the other, until none is left", (_, paragraphs) => {
  let document = paragraphs;
  for (let left = gapsOf(check(document)); left.length > 0; left = gapsOf(check(document))) {
    document = withInsertion(document, planned(document, left[0]!).insertion);
    expect(gapsOf(check(document)).length).toBeLessThan(left.length);
  }
  expect(numberingGaps(check(document))).toBe(numberingGaps(check(paragraphs)));
});

/** A statement of which some answers are gone and some numbers are automatic. */
const mangled: fc.Arbitrary<readonly Paragraph[]> = fc
  .constantFrom(...STATEMENTS.map(([, paragraphs]) => paragraphs))
  .chain((paragraphs) => {
    const answers = check(paragraphs).statement.items.filter(({ role, leaf }) => role !== "issue" && leaf);
    return fc.record({
      paragraphs: fc.constant(paragraphs),
      gone: fc.subarray(answers.map(({ range }) => range.paragraph)),
      automatic: fc.boolean(),
    });
  })
  .map(({ paragraphs, gone, automatic }) =>
    paragraphs
      .filter((_, i) => !gone.includes(i))
      .map((paragraph) => (automatic ? withAutomaticNumber(paragraph) : paragraph)),
  );

function withAutomaticNumber(paragraph: Paragraph): Paragraph {
  const number = /^(?:[一二三四五]、|（[一二三四五六七]）|\d\.)/u.exec(paragraph.text)?.[0];
  if (!number) return paragraph;
  return { ...paragraph, text: paragraph.text.slice(number.length), listLabel: number };
}

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 200) };

test("whatever is missing: a plan mends its gap and touches nothing that stands", () => {
  fc.assert(
    fc.property(mangled, fc.nat(), fc.nat(3), (paragraphs, pick, which) => {
      const before = check(paragraphs);
      const gaps = gapsOf(before);
      fc.pre(gaps.length > 0);
      const gap = gaps[pick % gaps.length]!;
      const made = planned(paragraphs, gap, phrasesFor(before, gap)[which] ?? null);

      const applied = applyPlan(paragraphs, [made.insertion]);
      const originals = new Set(paragraphs);
      expect(applied.filter((paragraph) => originals.has(paragraph))).toEqual(paragraphs);

      const after = check(applied);
      expect(traceOf(after, gap)[gap.side].state).not.toBe("none");
      expect(worse(before, after).length > 0).toBe(made.worsensOthers);
      expect(numberingGaps(after) > numberingGaps(before)).toBe(made.doublesNumber);
    }),
    RUNS,
  );
});

test("a document that is no statement, or none at all, has no gap to mend", () => {
  expect(gapsOf(check([plainParagraph("")]))).toEqual([]);
});
