import { hintFor, readablePath, splitProblem } from "./describe-problem";
import type { Lines, Place } from "./place";

/** Something to say about one place in a file. */
export interface Remark extends Place {
  /** The entry it is about, as one counts on a screen; "" for the file itself. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** Gives each “path：problem” the place of its value. The same hint is given once. */
export function describeProblems(
  problems: readonly string[],
  lines: Lines,
  offsetOf: (path: string) => number,
): Remark[] {
  const given = new Set<string>();
  return problems.map((problem) => {
    const { path, message } = splitProblem(problem);
    const hint = hintFor(message);
    const isNew = !given.has(hint);
    given.add(hint);
    return { ...lines.placeAt(offsetOf(path)), path: readablePath(path), message, hint: isNew ? hint : "" };
  });
}
