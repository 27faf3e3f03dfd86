// npm run eval [-- FOLDER …] [--json] [--errors]
// Scores the check against annotated statements: NAME.txt (one paragraph a line) and NAME.gold.json, see
// test/eval/README.md. Without a folder: the project's own, the half it was tuned on and the half it was not.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addStatement, emptyScore, errorsByKind, figures } from "./eval/score.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, errors: { type: "boolean" } },
});
const own = ["tuned", "held"].map((half) => fileURLToPath(new URL(`../test/eval/${half}`, import.meta.url)));
const folders = positionals.length > 0 ? positionals : own;
for (const folder of folders) {
  if (!existsSync(folder)) {
    console.error(`找不到文件夹：${folder}`);
    process.exit(2);
  }
}

const require = createRequire(import.meta.url);
require("./load-ts.cjs");
const { standardLibrary } = require("../src/library/standard-library.ts");
const { plainParagraph } = require("../src/document/paragraph.ts");
const { checkDocument } = require("../src/checks/check-document.ts");
const { toReport } = require("../src/cli/report.ts");

const results = folders.map((folder) => ({ folder, score: scoreFolder(folder) }));
if (values.json) {
  const summary = results.map(({ folder, score }) => ({
    folder: path.basename(folder),
    ...figures(score),
    errors: Object.fromEntries(errorsByKind(score)),
  }));
  console.log(JSON.stringify(summary, null, 2));
} else {
  for (const { folder, score } of results) print(folder, score);
}

function scoreFolder(folder) {
  const score = emptyScore();
  const names = readdirSync(folder).filter((name) => name.endsWith(".gold.json"));
  for (const file of names.sort()) {
    const name = file.slice(0, -".gold.json".length);
    const gold = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    const text = readFileSync(path.join(folder, `${name}.txt`), "utf8");
    const lines = text.replace(/\r?\n$/u, "").split(/\r?\n/u);
    const paragraphs = lines.map(plainParagraph);
    const report = toReport(`${name}.txt`, paragraphs, checkDocument(paragraphs, standardLibrary));
    addStatement(score, name, gold, lines, report);
  }
  return score;
}

function print(folder, score) {
  console.log(`\n${path.basename(folder)}`);
  for (const [name, value] of Object.entries(figures(score))) {
    console.log(`  ${name.padEnd(18)} ${Number.isInteger(value) ? value : value.toFixed(3)}`);
  }
  console.log("  errors by kind");
  for (const [kind, count] of errorsByKind(score)) console.log(`    ${kind.padEnd(18)} ${count}`);
  if (!values.errors) return;
  for (const { name, kind, at } of score.errors) console.log(`    ${name} ${at} ${kind}`);
}
