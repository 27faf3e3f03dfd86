// What test/eval/labels says of single texts: which attitude, category, fault and matter each speaks of.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
require("../load-ts.cjs");
const { ASPECTS } = require("../../src/trace/aspect-model.ts");

const KINDS = { i: "issue", c: "cause", w: "cause", m: "measure", g: "measure" };

/**
 * Of the examples of test/eval/pairs: file, line, field (i, c0, c1, w, m0, m1, g), then the labels.
 * @returns {{ kind: string, text: string, labels: Record<string, number[]> }[]} labels from 0, the fittest first
 */
export function readPairLabels(labels, pairs) {
  const files = new Map();
  const linesOf = (name) => {
    if (!files.has(name)) {
      const text = readFileSync(path.join(pairs, `${name}.jsonl`), "utf8");
      files.set(name, text.trim().split("\n").map(JSON.parse));
    }
    return files.get(name);
  };
  return rowsOf(path.join(labels, "pairs.tsv")).map(([file, line, field, ...codes]) => {
    const value = linesOf(file)[Number(line)][field[0]];
    const text = Array.isArray(value) ? value[Number(field[1])] : value;
    return { kind: KINDS[field[0]], text, labels: labelsOf(codes) };
  });
}

/** Of the annotated statements: name, annotated id, then the labels. By name: from id to labels. */
export function readStatementLabels(labels) {
  const byName = new Map();
  for (const [name, id, ...codes] of rowsOf(path.join(labels, "statements.tsv"))) {
    if (!byName.has(name)) byName.set(name, new Map());
    byName.get(name).set(id, labelsOf(codes));
  }
  return byName;
}

/** Of the texts that were written together with their labels: kind (I, C, M), text, then the labels. */
export function readTextLabels(labels) {
  const kinds = { I: "issue", C: "cause", M: "measure" };
  return rowsOf(path.join(labels, "texts.tsv")).map(([kind, text, ...codes]) => {
    return { kind: kinds[kind], text, labels: labelsOf(codes) };
  });
}

function rowsOf(file) {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
}

/** Codes are counted from 1; “-” says that the text speaks of none. */
function labelsOf(codes) {
  return Object.fromEntries(
    ASPECTS.map((aspect, i) => [aspect, codes[i] === "-" ? [] : codes[i].split(",").map((code) => code - 1)]),
  );
}
