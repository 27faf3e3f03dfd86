// How the aspects are learnt (src/trace/aspect-model.ts): from texts that readers have labelled.
import { createRequire } from "node:module";
import { minimise } from "./minimise.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs");
const {
  ASPECTS,
  LABEL_COUNT,
  LABEL_COUNTS,
  LABELS_FROM,
  LETTERS_ASIDE,
  MIDDLE_LETTER,
} = require("../../src/trace/aspect-model.ts");
const { ITEM_ROLES } = require("../../src/statement/section-role.ts");

/** How many of the terms are told labels by, the commonest: a third more tell hardly more. */
const TERMS = 2000;
/** How strongly large weights are held back. */
const PENALTY = 0.3;
/** Of a text's labels the fittest counts most. */
const SHARES = [1, 0.6, 0.4];

/**
 * For each kind of text and each aspect a softmax regression from terms to labels.
 * @param labelled `{ kind, text, labels }`
 * @returns LearntAspects
 */
export function fitAspects(space, labelled) {
  const terms = Math.min(TERMS, space.terms.length);
  const usual = usualOf(labelled.filter(({ kind }) => kind === "issue"));
  const regressions = ITEM_ROLES.map((kind) => {
    const own = labelled.filter((one) => one.kind === kind);
    return regressionsOf(space, terms, own, usual);
  });
  const byKind = (valueOf) =>
    Object.fromEntries(ITEM_ROLES.map((kind, i) => [kind, valueOf(regressions[i])]));
  const largest = regressions.map(({ rows }) => largestOf(rows));
  let letters = "";
  for (let term = 0; term < terms; term++)
    regressions.forEach(({ rows }, i) => (letters += lettersFor(rows[term], largest[i])));
  return {
    terms,
    bias: byKind(({ bias }) => [...bias].map(rounded)),
    largest: Object.fromEntries(ITEM_ROLES.map((kind, i) => [kind, largest[i]])),
    letters,
    usual: usual.map(rounded),
  };
}

/** How common each label is among the issues, aspect by aspect. */
function usualOf(issues) {
  return ASPECTS.flatMap((aspect) => {
    const sum = new Float64Array(LABEL_COUNTS[aspect]);
    const own = issues.filter(({ labels }) => labels[aspect].length > 0);
    for (const { labels } of own)
      sharesOf(labels[aspect], sum.length).forEach((share, i) => (sum[i] += share / own.length));
    return [...sum];
  });
}

/** Of one kind of text all aspects side by side: for each term LABEL_COUNT weights, and the bias. */
function regressionsOf(space, terms, labelled, usual) {
  const rows = Array.from({ length: terms }, () => new Float64Array(LABEL_COUNT));
  const bias = new Float64Array(LABEL_COUNT);
  for (const aspect of ASPECTS) {
    const [from, count] = [LABELS_FROM[aspect], LABEL_COUNTS[aspect]];
    const common = usual.slice(from, from + count);
    // Where no text of a kind has labels, none tells more than what is common.
    if (labelled.every(({ labels }) => labels[aspect].length === 0)) {
      common.forEach((share, i) => (bias[from + i] = Math.log(Math.max(share, 1e-4))));
      continue;
    }
    const examples = labelled.map(({ text, labels }) => {
      const wanted = labels[aspect].length > 0 ? sharesOf(labels[aspect], count) : Float64Array.from(common);
      return { ...commonTerms(space.vectorOf(text), terms), wanted };
    });
    const weights = softmaxRegression(examples, terms, count);
    rows.forEach((row, term) => {
      const own = weights.subarray(term * count, (term + 1) * count);
      const mean = average(own);
      own.forEach((weight, i) => (row[from + i] = weight - mean));
    });
    weights.subarray(rows.length * count).forEach((weight, i) => (bias[from + i] = weight));
  }
  return { rows, bias };
}

/** Term by term `count` weights, those of the bias last. */
function softmaxRegression(examples, terms, count) {
  const shares = new Float64Array(count);
  return minimise(
    (terms + 1) * count,
    (current) => {
      const slope = current.map((weight, at) => (at < terms * count ? PENALTY * weight : 0));
      for (const { found, weights, wanted } of examples) {
        for (let label = 0; label < count; label++) shares[label] = current[terms * count + label];
        for (let i = 0; i < found.length; i++) {
          const from = found[i] * count;
          for (let label = 0; label < count; label++) shares[label] += weights[i] * current[from + label];
        }
        toShares(shares);
        for (let label = 0; label < count; label++) shares[label] -= wanted[label];
        for (let i = 0; i < found.length; i++) {
          const from = found[i] * count;
          for (let label = 0; label < count; label++) slope[from + label] += weights[i] * shares[label];
        }
        for (let label = 0; label < count; label++) slope[terms * count + label] += shares[label];
      }
      return slope;
    },
    { steps: 30, rate: 0.4 },
  );
}

/** What a text says in the first `terms` terms. */
function commonTerms({ found, weights }, terms) {
  const isCommon = (_, i) => found[i] < terms;
  return { found: found.filter(isCommon), weights: weights.filter(isCommon) };
}

function largestOf(rows) {
  const largest = Array.from(rows[0], () => 0);
  for (const row of rows) row.forEach((value, i) => (largest[i] = Math.max(largest[i], Math.abs(value))));
  return largest.map((value) => Number((value || 1).toPrecision(4)));
}

/** See stepsFor in aspect-model.ts. */
function lettersFor(row, largest) {
  const places = Array.from(row, (value, i) =>
    Math.round(Math.sign(value) * Math.sqrt(Math.min(1, Math.abs(value) / largest[i])) * LETTERS_ASIDE),
  );
  return String.fromCharCode(...places.map((place) => MIDDLE_LETTER + place));
}

function sharesOf(labels, count) {
  const shares = new Float64Array(count);
  labels.forEach((label, i) => (shares[label] += SHARES[i] ?? 0));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

function toShares(values) {
  const largest = Math.max(...values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] = Math.exp(values[i] - largest);
  for (let i = 0; i < values.length; i++) values[i] /= sum;
}

const average = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const rounded = (value) => Math.round(value * 1e5) / 1e5;
