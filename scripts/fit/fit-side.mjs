// How the weights of one side are found: first which answer fits an issue best, then how well it does.
import { createRequire } from "node:module";
import { minimise } from "./minimise.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs");
const { SIGNALS, SIGNAL_AT } = require("../../src/trace/signals.ts");
const { writeStanding, writeSurroundings } = require("../../src/trace/verdict-features.ts");
const { Company } = require("../../src/trace/company.ts");
const { PairStanding } = require("../../src/trace/grid.ts");
const {
  ANSWER_SIGNALS,
  COMPANY_FEATURES,
  PLACE_SIGNALS,
  QUESTIONS,
  VERDICT_FEATURES,
  VERDICT_SIGNALS,
  isGrounded,
} = require("../../src/trace/judgement.ts");

const VERDICT_NAMES = [...VERDICT_FEATURES, ...VERDICT_SIGNALS];
/** How strongly large weights are held back: of the choice, and of the verdict. */
const CHOICE_PENALTY = 0.5;
const VERDICT_PENALTY = 10;
/** The probability from which a hole is told: lower, and more are found, but more that are none are told too. */
const GAP_FROM = 0.3;
/** Said by an answer itself; too rare in the annotated statements to be fitted. */
const FIXED = { reference: 4 };

/** `samples` as samplesOf gives them, each with its `weight`. */
export function fitSide(samples) {
  const strength = fitStrength(samples);
  const chosen = samples.map((sample) => choose(sample, strength));
  const usual = usualOf(chosen.filter((_, at) => !samples[at].isSet).flat());
  const described = samples.flatMap((sample, at) => describe(sample, chosen[at], usual));
  const answered = described.filter(({ state }) => state !== "none");
  const verdicts = {
    // Whether it is an answer does not hang on how it is worded, and the sets know no holes.
    none: fitVerdict(
      described.filter(({ isSet }) => !isSet),
      ({ state }) => state === "none",
      ANSWER_SIGNALS,
    ),
    full: fitVerdict(answered, ({ state }) => state === "full", COMPANY_FEATURES),
  };
  return { strength: asRecord(SIGNALS, strength), usual, verdicts, gapFrom: GAP_FROM };
}

/** Softmax over the answers of each issue that has one. */
function fitStrength(samples) {
  const groups = samples.flatMap(({ rows, weight }) =>
    rows
      .filter(({ wanted, signals }) => wanted >= 0 && signals.length > 1)
      .map(({ signals, wanted }) => ({ signals, wanted, weight })),
  );
  const weights = minimise(SIGNALS.length, (current) => {
    const slope = current.map((weight) => 2 * CHOICE_PENALTY * weight);
    for (const { signals, wanted, weight } of groups) {
      const shares = softmax(signals.map((values) => dot(values, current)));
      for (let i = 0; i < slope.length; i++) {
        slope[i] -= weight * signals[wanted][i];
        for (let at = 0; at < shares.length; at++) slope[i] += weight * shares[at] * signals[at][i];
      }
    }
    return slope;
  });
  for (const name of ANSWER_SIGNALS) weights[SIGNAL_AT[name]] = 0;
  for (const [name, weight] of Object.entries(FIXED)) weights[SIGNAL_AT[name]] = weight;
  return weights;
}

/** For each issue its best answer, and how that stands among the others. */
function choose({ rows, answers, issues }, strength) {
  if (answers === 0) return [];
  const content = strength.map((weight, i) => (PLACE_SIGNALS.includes(SIGNALS[i]) ? 0 : weight));
  const contents = rows.map(({ signals }) => signals.map((values) => dot(values, content)));
  return rows.map(({ signals }, row) => {
    const strengths = signals.map((values) => dot(values, strength));
    const answer = strengths.indexOf(Math.max(...strengths));
    const standing = (values) => {
      const pair = new PairStanding();
      pair.begin(values[row]);
      values.forEach((value, other) => other !== row && pair.meet(value));
      pair.end();
      return pair;
    };
    return {
      answer,
      content: standing(contents.map((values) => values[answer])),
      affinity: standing(rows.map((one) => one.signals[answer][SIGNAL_AT.affinity])),
      answers,
      issues,
    };
  });
}

function usualOf(choices) {
  return {
    content: rounded(average(choices.map(({ content }) => content.own))),
    affinity: rounded(average(choices.map(({ affinity }) => affinity.own))),
  };
}

/** For each choice what the verdict looks at. */
function describe({ rows, side, plains, weight, isSet }, choices, usual) {
  const picks = {
    answers: choices.map(({ answer }) => answer),
    contents: choices.map(({ content }) => content.own),
    affinities: choices.map(({ affinity }) => affinity.own),
    dimensions: rows.map(({ dimension }) => dimension),
  };
  const around = {
    company: new Company(picks, usual),
    usualPlain: average(plains),
    otherDoubts: rows.map(({ otherDoubt = null }) => otherDoubt),
  };
  const most = (signals, name) => Math.max(...signals.map((values) => values[SIGNAL_AT[name]]));
  return choices.map((choice, row) => {
    const { signals, state, wanted } = rows[row];
    const own = signals[choice.answer];
    const features = new Float64Array(VERDICT_FEATURES.length);
    writeStanding(choice, own[SIGNAL_AT.root], features, 0);
    const strongest = { affinity: most(signals, "affinity"), concepts: most(signals, "concepts") };
    writeSurroundings(around, row, strongest, features, 0);
    const values = [...features, ...VERDICT_SIGNALS.map((name) => own[SIGNAL_AT[name]])];
    return { best: choice.answer, values, state, wanted, weight, isSet, grounded: isGrounded(side, own) };
  });
}

/** Logistic regression over standardised values, without those left out; the standard is folded into the weights. */
function fitVerdict(described, isYes, leftOut) {
  const names = VERDICT_NAMES.filter((name) => !leftOut.includes(name));
  const rows = described.map(({ values }) => names.map((name) => values[VERDICT_NAMES.indexOf(name)]));
  const size = names.length;
  const mean = names.map((_, i) => average(rows.map((row) => row[i])));
  const spread = names.map((_, i) => Math.sqrt(average(rows.map((row) => (row[i] - mean[i]) ** 2))) || 1);
  const standard = rows.map((row) => [...row.map((value, i) => (value - mean[i]) / spread[i]), 1]);
  const weights = minimise(size + 1, (current) => {
    const slope = current.map((weight, i) => (i === size ? 0 : VERDICT_PENALTY * weight));
    standard.forEach((values, at) => {
      const error = logistic(dot(values, current)) - (isYes(described[at]) ? 1 : 0);
      for (let i = 0; i <= size; i++) slope[i] += described[at].weight * error * values[i];
    });
    return slope;
  });
  const scaled = Object.fromEntries(names.map((name, i) => [name, weights[i] / spread[i]]));
  const bias = weights[size] - names.reduce((sum, name, i) => sum + scaled[name] * mean[i], 0);
  return {
    bias: rounded(bias),
    ...asRecord(
      VERDICT_NAMES,
      VERDICT_NAMES.map((name) => scaled[name] ?? 0),
    ),
  };
}

/** What the weights of a side make of one statement: `{ opinion, answer, wanted: { state, answer } }` of each issue. */
export function judgeRows(weights, sample) {
  const wantedOf = ({ state, wanted }) => ({ state, answer: wanted });
  if (sample.answers === 0) {
    return sample.rows.map((row) => ({ opinion: null, answer: -1, wanted: wantedOf(row) }));
  }
  const strength = Float64Array.from(SIGNALS, (name) => weights.strength[name]);
  const described = describe(sample, choose(sample, strength), weights.usual);
  return described.map(({ best, values, state, wanted, grounded }) => {
    const [none, full] = QUESTIONS.map((question) => {
      const own = weights.verdicts[question];
      return logistic(own.bias + VERDICT_NAMES.reduce((sum, name, i) => sum + own[name] * values[i], 0));
    });
    const opinion = { doubt: none, isGrounded: grounded, isFull: full >= 0.5 };
    return { opinion, answer: best, wanted: wantedOf({ state, wanted }) };
  });
}

/** The samples of the causes, each row with the doubt that there is of the same issue's measure. */
export function withOtherDoubts(causes, measures, measureWeights) {
  const doubts = new Map(
    measures.flatMap((sample) =>
      judgeRows(measureWeights, sample).map(({ opinion }, at) => [
        `${sample.name} ${sample.rows[at].issue}`,
        opinion?.doubt ?? null,
      ]),
    ),
  );
  return causes.map((sample) => ({
    ...sample,
    rows: sample.rows.map((row) => ({
      ...row,
      otherDoubt: doubts.get(`${sample.name} ${row.issue}`) ?? null,
    })),
  }));
}

function asRecord(names, values) {
  return Object.fromEntries(names.map((name, i) => [name, rounded(values[i])]));
}

const rounded = (value) => Math.round(value * 1000) / 1000;
const logistic = (value) => 1 / (1 + Math.exp(-value));
const average = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const dot = (a, b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};

function softmax(values) {
  const largest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
