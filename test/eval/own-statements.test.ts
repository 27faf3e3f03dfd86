import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Figures } from "../../scripts/eval/score.mjs";

const script = join(__dirname, "../../scripts/eval.mjs");
const results = JSON.parse(
  execFileSync(process.execPath, [script, "--json"], { encoding: "utf8" }),
) as readonly (Figures & { readonly folder: string })[];
const of = (folder: string): Figures => results.find((result) => result.folder === folder)!;

/** A little below what was reached when this was written (CHANGELOG): the scores must not fall unseen. */
describe("the judgement does not get worse", () => {
  test("on the statements it was tuned on", () => {
    const tuned = of("tuned");
    expect(tuned.statements).toBeGreaterThanOrEqual(200);
    expect(tuned.sectionF1).toBeGreaterThanOrEqual(0.98);
    expect(tuned.itemF1).toBeGreaterThanOrEqual(0.98);
    expect(tuned.linkF1).toBeGreaterThanOrEqual(0.88);
    expect(tuned.gapF1).toBeGreaterThanOrEqual(0.72);
    expect(tuned.stateAccuracy).toBeGreaterThanOrEqual(0.85);
  });

  test("on those it never saw", () => {
    const held = of("held");
    expect(held.statements).toBeGreaterThanOrEqual(28);
    expect(held.itemF1).toBeGreaterThanOrEqual(0.96);
    expect(held.linkF1).toBeGreaterThanOrEqual(0.83);
    expect(held.gapF1).toBeGreaterThanOrEqual(0.58);
    expect(held.stateAccuracy).toBeGreaterThanOrEqual(0.79);
  });

  test("whoever has answered everything is seldom told of holes", () => {
    const { wholeStatements, wholeToldOfHoles } = of("tuned");
    expect(wholeStatements).toBeGreaterThanOrEqual(14);
    expect(wholeToldOfHoles).toBeLessThanOrEqual(2);
  });

  test("and news, plans and summaries are left alone", () => {
    for (const { negatives, negativesClean } of results) expect(negativesClean).toBe(negatives);
  });
});
