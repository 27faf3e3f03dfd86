// Texts as vectors: the commonest terms, weighed by how rare they are, and the few directions in which they vary most.
import { createRequire } from "node:module";
import { Matrix, QrDecomposition } from "ml-matrix";

const require = createRequire(import.meta.url);
require("../load-ts.cjs");
const { allTermsOf } = require("../../src/trace/affinity-terms.ts");

const TERMS = 3000;
const DIRECTIONS = 300;
const TURNS = 4;

/**
 * Latent semantic analysis (Deerwester et al., 1990) of all texts.
 * @returns {{ terms: string[], rarity: Float64Array, directions: Matrix, vectorOf(text: string): Vector }} directions: terms × DIRECTIONS
 */
export function termSpace(texts) {
  const lists = texts.map(allTermsOf);
  const users = new Map();
  for (const list of lists) for (const term of new Set(list)) users.set(term, (users.get(term) ?? 0) + 1);
  const terms = [...users.keys()]
    .sort((a, b) => users.get(b) - users.get(a) || (a < b ? -1 : 1))
    .slice(0, TERMS);
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const rarity = Float64Array.from(terms, (term) => Math.log((1 + texts.length) / (1 + users.get(term))) + 1);
  const known = new Map();
  const vectorOf = (text) => {
    if (!known.has(text)) known.set(text, toVector(allTermsOf(text), numbers, rarity));
    return known.get(text);
  };
  return { terms, rarity, vectorOf, directions: mainDirections(texts.map(vectorOf), terms.length) };
}

/** The terms of a text and their weights, as AffinityModel.read weighs them. */
function toVector(list, numbers, rarity) {
  const counts = new Map();
  for (const term of list) {
    const number = numbers.get(term);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const found = Int32Array.from(counts.keys());
  const weights = Float64Array.from(counts, ([number, count]) => (1 + Math.log(count)) * rarity[number]);
  const length = Math.hypot(...weights) || 1;
  return { found, weights: weights.map((weight) => weight / length) };
}

/** An orthonormal basis of the directions in which the vectors vary most, by subspace iteration. */
function mainDirections(vectors, size) {
  const random = randomNumbers(1);
  let basis = orthonormal(
    Array.from({ length: size }, () => Float64Array.from({ length: DIRECTIONS }, random)),
  );
  for (let turn = 0; turn < TURNS; turn++) {
    const next = Array.from({ length: size }, () => new Float64Array(DIRECTIONS));
    for (const vector of vectors) {
      const place = projected(vector, basis);
      vector.found.forEach((term, i) => addTo(next[term], place, vector.weights[i]));
    }
    basis = orthonormal(next);
  }
  return new Matrix(basis);
}

const orthonormal = (rows) => new QrDecomposition(new Matrix(rows)).orthogonalMatrix.to2DArray();

/** A vector in the directions of a basis given by its rows. */
export function projected({ found, weights }, rows) {
  const place = new Float64Array(rows[0].length);
  found.forEach((term, i) => addTo(place, rows[term], weights[i]));
  return place;
}

function addTo(sum, row, weight) {
  for (let i = 0; i < sum.length; i++) sum[i] += weight * row[i];
}

/** Marsaglia's xorshift: the same numbers between −1 and 1 at every run. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  };
}
