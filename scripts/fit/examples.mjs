// The examples of test/eval/pairs and the sets of the library: what explains an issue and what answers it,
// when no statement is around.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
require("../load-ts.cjs");
const { phraseSets } = require("../../src/library/phrase-sets.ts");
const { standardPhrases } = require("../../src/library/standard-phrases.ts");

/** @returns {{ side: string, issue: string, answer: string, state: "full" | "weak" }[]} */
export function readExamples(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) => readFileSync(path.join(folder, file), "utf8").trim().split("\n"))
    .flatMap((line) => examplesOf(JSON.parse(line)));
}

/** Of one line: `i` issue, `c` causes and `w` a cause in stock wording, `m` measures and `g` one in stock wording. */
function examplesOf({ i, c, w, m, g }) {
  const of = (side, state) => (answer) => ({ side, issue: i, answer, state });
  return [
    ...c.map(of("cause", "full")),
    of("cause", "weak")(w),
    ...m.map(of("measure", "full")),
    of("measure", "weak")(g),
  ];
}

/** The sets of phrases that ship with the product, as examples; what stands in for a blank says nothing. */
export function examplesFromSets() {
  const setOf = phraseSets(standardPhrases);
  return standardPhrases
    .filter(({ role }) => role === "issue")
    .map(setOf)
    .filter((set) => set !== null)
    .flatMap(({ issue, ...answers }) =>
      Object.entries(answers).map(([side, answer]) => ({
        side,
        issue: withoutBlanks(issue.text),
        answer: withoutBlanks(answer.text),
        state: "full",
      })),
    );
}

const withoutBlanks = (text) => text.replace(/【[^【】]*】/gu, "");
