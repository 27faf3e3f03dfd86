// npm run fit [-- FOLDER …] [--cross]
// Fits the judgement on the annotated statements of test/eval/tuned and of the folders given, on the examples
// of test/eval/pairs, the labels of test/eval/labels and the library's sets: affinity and aspects
// (src/trace/affinity.json), then the weights (src/trace/weights.json); see docs/judgement.md. --cross writes
// nothing: it fits the weights on seven eighths of the statements and judges the last eighth, eight times
// over, and prints what would be reached on statements never seen; affinity and aspects of each statement
// are learnt without it.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readExamples } from "./fit/examples.mjs";
import { figuresOf } from "./fit/figures.mjs";
import { fitAffinity } from "./fit/fit-affinity.mjs";
import { fitSide, judgeRows, withOtherDoubts } from "./fit/fit-side.mjs";
import { readPairLabels, readStatementLabels, readTextLabels } from "./fit/labels.mjs";
import { labelledOf, pairsOf, readStatements, samplesOf } from "./fit/samples.mjs";
import { setStatements } from "./fit/set-statements.mjs";
import { termSpace } from "./fit/term-space.mjs";

const require = createRequire(import.meta.url);
const { AffinityModel } = require("../src/trace/affinity-model.ts");
const { verdictsOn } = require("../src/trace/verdicts.ts");

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cross: { type: "boolean" } },
});
const SIDES = ["cause", "measure"];
/** In how many parts the statements are left out in turn: for affinity and aspects, and for the weights. */
const LEARNING_FOLDS = 5;
const WEIGHT_FOLDS = 8;

/** Statements by other hands weigh more: those of whoever will use the product are by other hands too. */
const OTHERS_WEIGHT = 5;
/** The sets are many and short. */
const SETS_WEIGHT = 0.3;

const statements = [
  ...readStatements(positionals).map((statement) => ({ ...statement, weight: OTHERS_WEIGHT })),
  ...readStatements([here("../test/eval/tuned")]).map((statement) => ({ ...statement, weight: 1 })),
  ...setStatements().map((statement) => ({ ...statement, weight: SETS_WEIGHT })),
];
const examples = readExamples(here("../test/eval/pairs"));
const space = termSpace(
  [...examples, ...statements.flatMap(pairsOf)].flatMap(({ issue, answer }) => [issue, answer]),
);
const labels = here("../test/eval/labels");
const textLabels = [...readPairLabels(labels, here("../test/eval/pairs")), ...readTextLabels(labels)];
const statementLabels = readStatementLabels(labels);
const learn = (from) =>
  fitAffinity(
    space,
    [...examples, ...from.flatMap(pairsOf)],
    [
      ...textLabels,
      ...from.flatMap((statement) => labelledOf(statement, statementLabels.get(statement.name))),
    ],
  );

/**
 * The weights must not trust affinity and aspects more than they deserve on statements that these were not
 * learnt from: each statement as it looks to whoever has not learnt from it.
 */
const unseen = new Map(
  inFolds(statements, LEARNING_FOLDS).flatMap(({ rest, fold }) => {
    const model = new AffinityModel(learn(rest));
    return fold.map((statement) => [statement, samplesOf(statement, model)]);
  }),
);

if (values.cross) crossValidate();
else {
  const learnt = learn(statements);
  writeFileSync(here("../src/trace/affinity.json"), `${JSON.stringify(learnt)}\n`);
  const weights = fitWeights(statements);
  writeFileSync(here("../src/trace/weights.json"), `${JSON.stringify(weights, null, 2)}\n`);
  const model = new AffinityModel(learnt);
  const judged = statements.flatMap((statement) => judgeStatement(weights, samplesOf(statement, model)));
  printAll("on what it was fitted on", judged);
}

function fitWeights(from) {
  const samples = from.flatMap((statement) => unseen.get(statement));
  const [causes, measures] = SIDES.map((side) => samples.filter((sample) => sample.side === side));
  const measure = fitSide(measures);
  return { cause: fitSide(withOtherDoubts(causes, measures, measure)), measure };
}

function crossValidate() {
  const verdicts = inFolds(statements, WEIGHT_FOLDS).flatMap(({ rest, fold }) => {
    const weights = fitWeights(rest);
    return fold.flatMap((statement) => judgeStatement(weights, unseen.get(statement)));
  });
  printAll("on statements left out", verdicts);
}

function inFolds(all, count) {
  return Array.from({ length: count }, (_, fold) => ({
    fold: all.filter((_, at) => at % count === fold),
    rest: all.filter((_, at) => at % count !== fold),
  }));
}

function judgeStatement(weights, samples) {
  const [causes, measures] = SIDES.map((side) => samples.filter((sample) => sample.side === side));
  const judged = {
    cause: withOtherDoubts(causes, measures, weights.measure).flatMap((sample) =>
      judgeRows(weights.cause, sample),
    ),
    measure: measures.flatMap((sample) => judgeRows(weights.measure, sample)),
  };
  const bySide = (valueOf) => Object.fromEntries(SIDES.map((side) => [side, valueOf(side)]));
  const verdicts = verdictsOn(
    bySide((side) => judged[side].map(({ opinion }) => opinion)),
    bySide((side) => weights[side].gapFrom),
  );
  return samples.flatMap(({ side, isSet, weight }) =>
    judged[side].map(({ answer, wanted }, at) => {
      const state = verdicts[side][at]?.state ?? "none";
      return { side, isSet, weight, state, answer: state === "none" ? -1 : answer, wanted };
    }),
  );
}

function printAll(title, verdicts) {
  const fromStatements = verdicts.filter(({ isSet }) => !isSet);
  const print = (name, isMeant) =>
    console.log(name, JSON.stringify(figuresOf(fromStatements.filter(isMeant))));
  print(title, () => true);
  for (const side of SIDES) print(`  ${side}`, (verdict) => verdict.side === side);
  if (positionals.length > 0) print("  by other hands", ({ weight }) => weight === OTHERS_WEIGHT);
}
