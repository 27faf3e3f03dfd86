import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { CheckResult } from "../../src/checks/check-document";
import { plainParagraph, type Paragraph, type TextPosition } from "../../src/document/paragraph";
import { AUTHORSHIPS } from "../../src/library/library";
import { standardLibrary } from "../../src/library/standard-library";
import { buildSkeleton } from "../../src/skeleton/build-skeleton";
import type { SetPlan } from "../../src/skeleton/plan-set";
import { fixture } from "../support";
import { applyPlan } from "./apply-plan";
import { check } from "./mend-gaps";
import { everything } from "./scenarios";
import { STUB_LAYOUTS } from "./stub-layouts";
import { planOf, plannedSet, SETS } from "./write-set";

type Named = readonly [name: string, paragraphs: readonly Paragraph[]];

const SKELETONS: readonly Named[] = standardLibrary.scenarios.flatMap((scenario) =>
  AUTHORSHIPS.filter((authorship) => scenario.title[authorship] !== undefined).map((authorship): Named => {
    const blocks = buildSkeleton(everything(scenario, authorship));
    return [`${scenario.id}, ${authorship}`, blocks.map(({ text }) => plainParagraph(text))];
  }),
);

/**
 * A heading for 问题 and 措施 at once with more below it, topics without number each above a paragraph, 一、
 * below 一、, and turns in one's own words that end with a list in the paragraph.
 */
const MAY_REFUSE = [
  "layouts/cases-with-own-causes.txt",
  "layouts/combined-with-measures.txt",
  "layouts/level-one-below-level-one.txt",
  "layouts/put-right-first.txt",
  "layouts/spoken-turns.txt",
];

const STATEMENTS: readonly Named[] = [
  ...["annual-library.txt", "inspection-transport.txt"].map((name): Named => [name, fixture(name)]),
  ...readdirSync(join(__dirname, "../fixtures/layouts"))
    .map((name) => `layouts/${name}`)
    .map((name): Named => [name, fixture(name)]),
  ...Object.entries(STUB_LAYOUTS),
];

/** What a plan promises, carried out as a host would. */
function expectKept(paragraphs: readonly Paragraph[], plan: SetPlan): void {
  const before = check(paragraphs);
  const applied = applyPlan(paragraphs, plan.insertions);

  const originals = new Set(paragraphs);
  expect(applied.filter((paragraph) => originals.has(paragraph))).toEqual(paragraphs);

  const after = check(applied);
  const issues = after.statement.items.filter(
    ({ role, leaf, range }) => role === "issue" && leaf && !originals.has(applied[range.paragraph]!),
  );
  expect(issues).toHaveLength(1);
  const trace = after.trace.issues.find(({ issue }) => issue === issues[0]!.id)!;
  expect([trace.cause.state, trace.measure.state]).toEqual(["full", "full"]);
  expect(textsOf(after).filter((text) => text !== issues[0]!.text)).toEqual(textsOf(before));
  const numbers = plan.doublesNumber ? [] : ["numbering-gap"];
  for (const rule of [...numbers, "level-skip", "heading-punctuation", "missing-section"])
    expect(countOf(rule, after)).toBeLessThanOrEqual(countOf(rule, before));
  if (!plan.worsensOthers) {
    for (const rule of ["missing-cause", "missing-measure"])
      expect(countOf(rule, after)).toBeLessThanOrEqual(countOf(rule, before));
  }
}

function textsOf({ statement, trace }: CheckResult): string[] {
  return trace.issues.map(({ issue }) => statement.items.find(({ id }) => id === issue)!.text);
}

function countOf(rule: string, { findings }: CheckResult): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

/** Every set comes up once with a document, all documents in turn. */
test.each(SETS.map((set, i) => [set.issue.set, set, i] as const))("%s is written", (_, set, i) => {
  const [name, paragraphs] = STATEMENTS[i % STATEMENTS.length]!;
  const plan = planOf(paragraphs, set);
  if (plan.kind === "refused") expect(MAY_REFUSE).toContain(name);
  else expectKept(paragraphs, plan);
});

test.each(SKELETONS)("the skeleton %s takes sets one after the other", (_, skeleton) => {
  let paragraphs = skeleton;
  for (const set of [SETS[0]!, SETS[77]!, SETS[150]!]) {
    const plan = plannedSet(paragraphs, set);
    expectKept(paragraphs, plan);
    paragraphs = applyPlan(paragraphs, plan.insertions);
  }
});

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 60) };

/** A statement of which some paragraphs are gone, with the cursor anywhere. */
const torn: fc.Arbitrary<readonly [readonly Paragraph[], TextPosition]> = fc
  .constantFrom(...[...STATEMENTS, ...SKELETONS].map(([, paragraphs]) => paragraphs))
  .chain((paragraphs) =>
    fc.tuple(
      fc
        .uniqueArray(fc.nat(paragraphs.length - 1), { maxLength: 3 })
        .map((gone) => paragraphs.filter((_, i) => !gone.includes(i))),
      fc.nat(paragraphs.length - 1).map((paragraph) => ({ paragraph, offset: 0 })),
    ),
  );

test("whatever stands there: what is planned keeps its promise, all else is refused", () => {
  fc.assert(
    fc.property(torn, fc.constantFrom(...SETS), ([paragraphs, cursor], set) => {
      const plan = planOf(paragraphs, set, cursor);
      if (plan.kind === "insert") expectKept(paragraphs, plan);
    }),
    RUNS,
  );
});
