import { describeProblems, type Remark } from "./remark";
import { readJsonSource } from "./json-source";
import { LIBRARY_FILE_KINDS, type LibraryFileKind } from "./library-file-kinds";
import { Lines } from "./place";

/** What is to be said of one file; without problems it can be used. */
export interface LibraryFileReport {
  readonly problems: readonly Remark[];
  readonly advice: readonly Remark[];
  /** What the file holds, in one line; "" as long as there are problems. */
  readonly summary: string;
}

/**
 * Checks the text of a scenario or pack file: the JSON, then the shape, then what a careful colleague asks.
 * What kind of file it is tells what it holds, unless `asked` says what it is to be.
 */
export function checkLibraryFile(text: string, fileName: string, asked?: LibraryFileKind): LibraryFileReport {
  const lines = new Lines(text);
  const source = readJsonSource(text);
  if ("message" in source) {
    const slip: Remark = { ...lines.placeAt(source.offset), path: "", message: source.message, hint: "" };
    return { problems: [slip], advice: [], summary: "" };
  }
  const kind = asked ?? LIBRARY_FILE_KINDS.find(({ fits }) => fits(source.value))!;
  const repeated = source.repeatedKeys.map(({ key, offset }) => ({
    ...lines.placeAt(offset),
    path: "",
    message: `“${key}”在同一组里写了两次，请删去一处`,
    hint: "",
  }));
  const problems = [
    ...repeated,
    ...describeProblems(kind.validate(source.value, text), lines, source.offsetOf),
  ];
  if (problems.length > 0) return { problems: inOrder(problems), advice: [], summary: "" };
  const advice = describeProblems(kind.advise(source.value, fileName), lines, source.offsetOf);
  return { problems: [], advice: inOrder(advice), summary: kind.summarise(source.value) };
}

function inOrder(remarks: readonly Remark[]): Remark[] {
  return [...remarks].sort((a, b) => a.line - b.line || a.column - b.column);
}
