// Annotated statements as numbers: for each issue and side the signals of every answer, and what a reader said.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
require("../load-ts.cjs");
const { plainParagraph } = require("../../src/document/paragraph.ts");
const { standardLibrary } = require("../../src/library/standard-library.ts");
const { parseStatement } = require("../../src/statement/parse-statement.ts");
const { compareAll } = require("../../src/trace/match.ts");
const { viewOf } = require("../../src/trace/statement-view.ts");

const SIDES = ["cause", "measure"];
const START_TOLERANCE = 6;

/** @returns {{ name: string, side: string, issues: number, answers: number, rows: object[] }[]} one for each statement and side */
export function readSamples(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".gold.json"))
      .sort()
      .flatMap((file) => samplesOf(folder, file.slice(0, -".gold.json".length))),
  );
}

function samplesOf(folder, name) {
  const gold = JSON.parse(readFileSync(path.join(folder, `${name}.gold.json`), "utf8"));
  if (gold.issues.length === 0) return [];
  const lines = readFileSync(path.join(folder, `${name}.txt`), "utf8")
    .replace(/\r?\n$/u, "")
    .split(/\r?\n/u);
  const statement = parseStatement(lines.map(plainParagraph));
  const view = viewOf(statement, standardLibrary);
  return SIDES.map((side) => {
    const answers = view.answers[side];
    const signals = compareAll(view, side);
    const rows = gold.links.flatMap((link) => {
      const issue = findItem(view.issues, gold.issues, link.issue, lines);
      if (issue < 0) return [];
      const [target] = link[`${side}s`];
      const wanted = target ? findItem(answers, gold[`${side}s`], target, lines) : -1;
      // An answer that the parser did not find cannot be learnt from.
      if (target && wanted < 0) return [];
      return [{ issue, state: link[`${side}_state`], wanted, signals: signals[issue] }];
    });
    return { name, side, issues: view.issues.length, answers: answers.length, rows };
  });
}

function findItem(prepared, annotated, id, lines) {
  const { line, quote } = annotated.find((entry) => entry.id === id);
  const start = lines[line - 1].indexOf(quote);
  return prepared.findIndex(({ profile: { item } }) => {
    const { range } = item;
    return range.paragraph === line - 1 && Math.abs(range.start - start) <= START_TOLERANCE;
  });
}
