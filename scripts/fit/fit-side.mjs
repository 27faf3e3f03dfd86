// How the weights of one side are found: first which answer fits an issue best, then how well it does.
import { createRequire } from "node:module";
import { minimise } from "./minimise.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs");
const { SIGNALS, SIGNAL_AT } = require("../../src/trace/signals.ts");
const {
  VERDICT_FEATURES,
  VERDICT_SIGNALS,
  PLACE_SIGNALS,
  isGrounded,
} = require("../../src/trace/judgement.ts");

const STATES = ["full", "weak", "none"];
/** How strongly large weights are held back: of the choice, and of the verdict. */
const CHOICE_PENALTY = 0.5;
const VERDICT_PENALTY = 30;
/** Said by an answer itself; too rare in the annotated statements to be fitted. */
const FIXED = { reference: 4 };

export function fitSide(samples) {
  const strength = fitStrength(samples);
  const described = samples.flatMap((sample) => describe(sample, strength));
  const { states, probabilities } = fitStates(described);
  const gapFrom = bestGapFrom(described, probabilities);
  return { strength: asRecord(SIGNALS, strength), states, gapFrom };
}

/** Softmax over the answers of each issue that has one. */
function fitStrength(samples) {
  const groups = samples
    .flatMap(({ rows }) => rows)
    .filter(({ wanted, signals }) => wanted >= 0 && signals.length > 1);
  const weights = minimise(SIGNALS.length, (current) => {
    const slope = current.map((weight) => 2 * CHOICE_PENALTY * weight);
    for (const { signals, wanted } of groups) {
      const shares = softmax(signals.map((values) => dot(values, current)));
      for (let i = 0; i < slope.length; i++) {
        slope[i] -= signals[wanted][i];
        for (let at = 0; at < shares.length; at++) slope[i] += shares[at] * signals[at][i];
      }
    }
    return slope;
  });
  for (const [name, weight] of Object.entries(FIXED)) weights[SIGNAL_AT[name]] = weight;
  return weights;
}

/** For each issue its best answer and what the verdict looks at. */
function describe({ rows, answers, issues }, strength) {
  if (answers === 0) return [];
  const content = strength.map((weight, i) => (PLACE_SIGNALS.includes(SIGNALS[i]) ? 0 : weight));
  const contents = rows.map(({ signals }) => signals.map((values) => dot(values, content)));
  return rows.map(({ signals, state, wanted }, row) => {
    const strengths = signals.map((values) => dot(values, strength));
    const best = strengths.indexOf(Math.max(...strengths));
    const others = contents.filter((_, other) => other !== row).map((values) => values[best]);
    const own = contents[row][best];
    const features = {
      content: own,
      ahead: others.length === 0 ? 0 : Math.max(-3, Math.min(3, own - Math.max(...others))),
      rank: others.length === 0 ? 0 : others.filter((value) => value > own).length / others.length,
      ratio: answers / issues,
    };
    const values = [
      ...VERDICT_FEATURES.map((name) => features[name]),
      ...VERDICT_SIGNALS.map((name) => signals[best][SIGNAL_AT[name]]),
    ];
    return { best, values, state, wanted, grounded: isGrounded(signals[best]) };
  });
}

/** Multinomial logistic regression over standardised values; the standard is folded into the weights. */
function fitStates(described) {
  const size = described[0].values.length;
  const mean = Array.from({ length: size }, (_, i) => average(described.map(({ values }) => values[i])));
  const spread = mean.map(
    (centre, i) => Math.sqrt(average(described.map(({ values }) => (values[i] - centre) ** 2))) || 1,
  );
  const standard = described.map(({ values }) => [...values.map((v, i) => (v - mean[i]) / spread[i]), 1]);
  const width = size + 1;
  const part = (weights, state) => weights.subarray(state * width, (state + 1) * width);
  const weights = minimise(STATES.length * width, (current) => {
    const slope = current.map((weight, i) => (i % width === size ? 0 : VERDICT_PENALTY * weight));
    standard.forEach((values, row) => {
      const shares = softmax(STATES.map((_, state) => dot(values, part(current, state))));
      STATES.forEach((state, s) => {
        const error = shares[s] - (described[row].state === state ? 1 : 0);
        for (let i = 0; i < width; i++) slope[s * width + i] += error * values[i];
      });
    });
    return slope;
  });
  const states = Object.fromEntries(
    STATES.map((state, s) => {
      const own = part(weights, s);
      const scaled = Array.from({ length: size }, (_, i) => own[i] / spread[i]);
      const bias = own[size] - scaled.reduce((sum, weight, i) => sum + weight * mean[i], 0);
      return [state, { bias: rounded(bias), ...asRecord([...VERDICT_FEATURES, ...VERDICT_SIGNALS], scaled) }];
    }),
  );
  const probabilities = standard.map((values) =>
    softmax(STATES.map((_, state) => dot(values, part(weights, state)))),
  );
  return { states, probabilities };
}

/** The probability of `none` from which telling of a gap does best: both F1 and the states count. */
function bestGapFrom(described, probabilities) {
  let best = { from: 0.5, value: -1 };
  for (let from = 0.2; from <= 0.6; from += 0.02) {
    let hits = 0;
    let found = 0;
    let right = 0;
    described.forEach(({ state, grounded }, row) => {
      const verdict = grounded ? stateOf(probabilities[row], from) : "none";
      if (verdict === "none") found++;
      if (verdict === "none" && state === "none") hits++;
      if (verdict === state) right++;
    });
    const gold = described.filter(({ state }) => state === "none").length;
    const value = (2 * hits) / Math.max(1, gold + found) + right / described.length;
    if (value > best.value) best = { from, value };
  }
  return rounded(best.from);
}

function stateOf([full, weak, none], from) {
  if (none >= from) return "none";
  return full >= weak ? "full" : "weak";
}

/** The verdicts of a side's weights on one statement. */
export function judgeRows(weights, sample) {
  const wantedOf = ({ state, wanted }) => ({ state, answer: wanted });
  if (sample.answers === 0) {
    return sample.rows.map((row) => ({ state: "none", answer: -1, wanted: wantedOf(row) }));
  }
  const strength = Float64Array.from(SIGNALS, (name) => weights.strength[name]);
  return describe(sample, strength).map(({ best, values, state, wanted, grounded }) => {
    const sums = STATES.map((name) => {
      const own = weights.states[name];
      const names = [...VERDICT_FEATURES, ...VERDICT_SIGNALS];
      return own.bias + values.reduce((sum, value, i) => sum + own[names[i]] * value, 0);
    });
    const verdict = grounded ? stateOf(softmax(sums), weights.gapFrom) : "none";
    return { state: verdict, answer: verdict === "none" ? -1 : best, wanted: wantedOf({ state, wanted }) };
  });
}

function asRecord(names, values) {
  return Object.fromEntries(names.map((name, i) => [name, rounded(values[i])]));
}

const rounded = (value) => Math.round(value * 1000) / 1000;
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
