// How the affinity is learnt (src/trace/affinity-model.ts): from pairs of an issue and what answers it.
import { createRequire } from "node:module";
import { CholeskyDecomposition, EigenvalueDecomposition, Matrix } from "ml-matrix";
import { fitAspects } from "./fit-aspects.mjs";
import { minimise } from "./minimise.mjs";
import { projected } from "./term-space.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs");
const { columnCount, columnsOf } = require("../../src/trace/affinity-model.ts");

const WIDTH = 12;
/** How strongly the map from issues to answers is held back (ridge regression). */
const RIDGE = 10;
/** What an answer in stock wording counts for: it answers, but not this issue alone. */
const WEAK = 0.6;
/** Of the logistic regression of plainness; and what makes most of its values lie between −1 and 1. */
const PLAIN_PENALTY = 1 / 3;
const PLAIN_SCALE = 1 / 4;

const SIDES = ["cause", "measure"];

/**
 * Reduced-rank regression (Izenman, 1975) from issues to their answers, for each side, and a logistic
 * regression of how concretely answers speak.
 * @param pairs `{ side, issue, answer, state }`
 * @param labelled for the aspects, as fitAspects wants them
 * @returns what AffinityModel is made from, with whole bytes for weights
 */
export function fitAffinity(space, pairs, labelled) {
  const rows = space.directions.to2DArray();
  const size = space.terms.length;
  const table = Array.from({ length: size }, () => new Float64Array(columnCount(WIDTH)));
  space.rarity.forEach((value, term) => (table[term][0] = value));
  const meanIssue = {};
  for (const side of SIDES) {
    const own = pairs.filter((pair) => pair.side === side);
    const { issue, answer, mean } = fitMap(space, own, rows);
    const plain = fitPlainness(space, own);
    const columns = columnsOf(WIDTH)[side];
    for (let term = 0; term < size; term++) {
      for (let i = 0; i < WIDTH; i++) {
        table[term][columns.issue + i] = issue[term][i];
        table[term][columns.answer + i] = answer[term][i];
      }
      table[term][columns.plain] = plain[term] * PLAIN_SCALE;
    }
    meanIssue[side] = [...mean].map(rounded);
  }
  return {
    terms: space.terms.join(" "),
    width: WIDTH,
    ...packed(table),
    meanIssue,
    aspects: fitAspects(space, labelled),
  };
}

/** For each term what it adds to an issue and to an answer; a pair that goes together comes to about 1. */
function fitMap(space, pairs, rows) {
  const weights = pairs.map(({ state }) => (state === "full" ? 1 : WEAK));
  const places = (name) => pairs.map((pair) => projected(space.vectorOf(pair[name]), rows));
  const issues = weighed(places("issue"), weights);
  const answers = weighed(centred(places("answer"), weights), weights);
  const spread = products(issues, issues);
  const ridge = Matrix.add(spread, Matrix.eye(spread.rows).mul(RIDGE));
  const map = new CholeskyDecomposition(ridge).solve(products(issues, answers));
  const half = map.transpose().mmul(spread).mmul(map);
  // Equal but for rounding; the decomposition wants it exact.
  const explained = Matrix.add(half, half.transpose());
  const { eigenvectorMatrix } = new EigenvalueDecomposition(explained, { assumeSymmetric: true });
  // In ascending order of what they explain.
  const last = eigenvectorMatrix.columns - 1;
  const main = eigenvectorMatrix.subMatrix(0, last, last - WIDTH + 1, last);
  const issue = space.directions.mmul(map).mmul(main).to2DArray();
  const answer = space.directions.mmul(main).to2DArray();
  const ofIssue = pairs.map((pair) => projected(space.vectorOf(pair.issue), issue));
  const mean = meanOf(ofIssue, weights);
  const usual = Math.sqrt(
    pairs.reduce((sum, pair, at) => {
      const there = projected(space.vectorOf(pair.answer), answer);
      return (
        sum +
        dot(
          there,
          ofIssue[at].map((value, i) => value - mean[i]),
        ) **
          2
      );
    }, 0) / pairs.length,
  );
  return { issue, mean, answer: answer.map((row) => row.map((value) => value / usual)) };
}

/** Of each term whether it speaks for a full answer or for stock wording; both kinds weigh the same. */
function fitPlainness(space, pairs) {
  const vectors = pairs.map(({ answer }) => space.vectorOf(answer));
  const share = pairs.filter(({ state }) => state === "full").length / pairs.length;
  return minimise(
    space.terms.length,
    (current) => {
      const slope = current.map((weight) => PLAIN_PENALTY * weight);
      vectors.forEach(({ found, weights }, at) => {
        const isFull = pairs[at].state === "full";
        let sum = 0;
        for (let i = 0; i < found.length; i++) sum += weights[i] * current[found[i]];
        const error = 1 / (1 + Math.exp(-sum)) - (isFull ? 1 : 0);
        const scale = (error * 0.5) / (isFull ? share : 1 - share);
        for (let i = 0; i < found.length; i++) slope[found[i]] += scale * weights[i];
      });
      return slope;
    },
    { steps: 200, rate: 0.2 },
  );
}

/** A signed byte for each number, and for each column what a step of it is worth. */
function packed(table) {
  const steps = [...table[0]].map((_, column) => {
    const largest = Math.max(...table.map((row) => Math.abs(row[column])));
    return Number((largest / 127 || 1).toPrecision(6));
  });
  const bytes = Int8Array.from(
    table.flatMap((row) => [...row].map((value, i) => Math.round(value / steps[i]))),
  );
  return { steps, values: Buffer.from(bytes.buffer).toString("base64") };
}

/** Each place times the root of its weight: products of two then weigh what the pair weighs. */
function weighed(places, weights) {
  return places.map((place, at) => place.map((value) => value * Math.sqrt(weights[at])));
}

function products(left, right) {
  const sum = Array.from({ length: left[0].length }, () => new Float64Array(right[0].length));
  left.forEach((a, at) => {
    const b = right[at];
    a.forEach((value, i) => {
      const row = sum[i];
      for (let j = 0; j < b.length; j++) row[j] += value * b[j];
    });
  });
  return new Matrix(sum);
}

function centred(places, weights) {
  const mean = meanOf(places, weights);
  return places.map((place) => place.map((value, i) => value - mean[i]));
}

function meanOf(places, weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = new Float64Array(places[0].length);
  places.forEach((place, at) => place.forEach((value, i) => (mean[i] += (value * weights[at]) / total)));
  return mean;
}

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);
const rounded = (value) => Math.round(value * 1e6) / 1e6;
