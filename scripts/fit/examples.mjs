// The examples of test/eval/pairs: what explains an issue and what answers it, when no statement is around.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

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
