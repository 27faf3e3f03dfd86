// npm run fit [-- FOLDER …] [--cross]
// Fits the weights of the judgement (src/trace/weights.json) on annotated statements; see docs/judgement.md.
// Without folders: test/eval/tuned. --cross writes nothing: it fits on seven eighths of the statements and
// judges the last eighth, eight times over, and prints what would be reached on statements never seen.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fitSide, judgeRows } from "./fit/fit-side.mjs";
import { readSamples } from "./fit/samples.mjs";
import { figuresOf } from "./fit/figures.mjs";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cross: { type: "boolean" } },
});
const folders = positionals.length > 0 ? positionals : [here("../test/eval/tuned")];
const samples = readSamples(folders);
const SIDES = ["cause", "measure"];

if (values.cross) crossValidate(8);
else {
  const weights = Object.fromEntries(
    SIDES.map((side) => [side, fitSide(samples.filter((sample) => sample.side === side))]),
  );
  writeFileSync(here("../src/trace/weights.json"), `${JSON.stringify(weights, null, 2)}\n`);
  print(
    "on what it was fitted on",
    SIDES.flatMap((side) => judgeAll(weights[side], side, () => true)),
  );
}

function crossValidate(folds) {
  const names = [...new Set(samples.map(({ name }) => name))];
  const verdicts = [];
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = ({ name }) => names.indexOf(name) % folds === fold;
    for (const side of SIDES) {
      const weights = fitSide(samples.filter((sample) => sample.side === side && !isLeftOut(sample)));
      verdicts.push(...judgeAll(weights, side, isLeftOut));
    }
  }
  print("on statements left out", verdicts);
  for (const side of SIDES) {
    const own = verdicts.filter((verdict) => verdict.side === side);
    print(`  ${side}`, own);
  }
}

function judgeAll(weights, side, wanted) {
  return samples
    .filter((sample) => sample.side === side && wanted(sample))
    .flatMap((sample) =>
      judgeRows(weights, sample).map((verdict) => ({ ...verdict, side, name: sample.name })),
    );
}

function print(title, verdicts) {
  console.log(title, JSON.stringify(figuresOf(verdicts)));
}
