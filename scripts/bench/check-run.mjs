// Bundled and run by check.mjs; prints its figures as one line of JSON.
import { checkDocument } from "../../src/checks/check-document.ts";
import { plainParagraph } from "../../src/document/paragraph.ts";
import { standardLibrary } from "../../src/library/standard-library.ts";
import { median } from "./median.mjs";
import { statementText } from "./statement-text.mjs";

/** Enough runs for a steady median; the long document gets fewer, for the sake of whoever waits. */
const RUNS = new Map([
  [100, 51],
  [1000, 21],
  [10000, 7],
]);

const figures = {};
for (const [length, runs] of RUNS) {
  const paragraphs = statementText(length).map(plainParagraph);
  const check = () => checkDocument(paragraphs, standardLibrary);
  warmUp(check);
  figures[`check.${length}`] = median(Array.from({ length: runs }, () => timeOf(check)));
}
console.log(JSON.stringify(figures));

/** Lets the engine compile the hot code: at least six runs, for the heap to have grown to what the long document needs, and a good half second. */
function warmUp(run) {
  const end = performance.now() + 600;
  for (let runs = 0; runs < 6 || performance.now() < end; runs++) verify(run());
}

/** A bench that measures the refusal of its own document would be fast and worthless. */
function verify({ statement, trace }) {
  if (statement.kind !== "statement" || trace.coverage.issues === 0 || trace.coverage.withMeasure === 0) {
    throw new Error("the bench's own text is not taken for a statement");
  }
}

function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
