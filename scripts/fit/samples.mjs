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

/**
 * The statements of some folders as parsed, with what a reader said of each issue.
 * @returns {{ name: string, statement: object, links: { side: string, issue: string, answer: string | null, state: string }[] }[]} ids of items
 */
export function readStatements(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".gold.json"))
      .sort()
      .flatMap((file) => readStatement(folder, file.slice(0, -".gold.json".length))),
  );
}

function readStatement(folder, name) {
  const gold = JSON.parse(readFileSync(path.join(folder, `${name}.gold.json`), "utf8"));
  if (gold.issues.length === 0) return [];
  const lines = readFileSync(path.join(folder, `${name}.txt`), "utf8")
    .replace(/\r?\n$/u, "")
    .split(/\r?\n/u);
  const statement = parseStatement(lines.map(plainParagraph));
  const idOf = (role, id) => {
    const items = statement.items.filter((item) => item.role === role);
    return findItem(items, gold[`${role}s`], id, lines);
  };
  const links = gold.links.flatMap((link) =>
    SIDES.flatMap((side) => {
      const issue = idOf("issue", link.issue);
      const [target] = link[`${side}s`];
      const answer = target ? idOf(side, target) : null;
      // What the parser did not find cannot be learnt from.
      if (!issue || (target && !answer)) return [];
      return [{ side, issue, answer, state: link[`${side}_state`] }];
    }),
  );
  const items = ["issues", "causes", "measures"].flatMap((list) =>
    gold[list].map(({ id }) => [id, idOf(list.slice(0, -1), id)]),
  );
  return [{ name, statement, links, items: new Map(items) }];
}

function findItem(items, annotated, id, lines) {
  const { line, quote } = annotated.find((entry) => entry.id === id);
  const start = lines[line - 1].indexOf(quote);
  const item = items.find(
    ({ leaf, range }) =>
      leaf && range.paragraph === line - 1 && Math.abs(range.start - start) <= START_TOLERANCE,
  );
  return item?.id ?? null;
}

/** The texts of a statement with their labels, for the aspects: `labels` by annotated id. */
export function labelledOf({ statement, items }, labels = new Map()) {
  const found = new Map(statement.items.map((item) => [item.id, item]));
  return [...labels].flatMap(([id, own]) => {
    const item = found.get(items.get(id));
    // What the parser did not find cannot be learnt from.
    return item ? [{ kind: item.role, text: item.text, labels: own }] : [];
  });
}

/** What a statement's links say as pairs of texts, for the affinity. */
export function pairsOf({ statement, links }) {
  const textOf = new Map(statement.items.map(({ id, text }) => [id, text]));
  return links
    .filter(({ answer }) => answer !== null)
    .map(({ side, issue, answer, state }) => ({
      side,
      issue: textOf.get(issue),
      answer: textOf.get(answer),
      state,
    }));
}

/** One for each side of a statement: `{ name, weight, isSet, side, issues, answers, plains, rows: [{ issue, state, wanted, dimension, signals }] }`. */
export function samplesOf({ name, statement, links, weight, isSet = false }, model) {
  const view = viewOf(statement, standardLibrary, model);
  const at = (prepared, id) => prepared.findIndex(({ profile }) => profile.item.id === id);
  return SIDES.map((side) => {
    const answers = view.answers[side];
    const signals = compareAll(view, side);
    const rows = links
      .filter((link) => link.side === side)
      .map(({ issue, answer, state }) => {
        const row = at(view.issues, issue);
        return {
          issue: row,
          state,
          wanted: answer === null ? -1 : at(answers, answer),
          dimension: view.issues[row].profile.item.dimension,
          signals: signals[row],
        };
      });
    const plains = answers.map((answer) => {
      view.reader.face(answer);
      return view.reader.plainness();
    });
    return { name, weight, isSet, side, issues: view.issues.length, answers: answers.length, plains, rows };
  });
}
