/** A place in a file: line and column count from 1, a column for each character as an editor shows it. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where in the text an offset (UTF-16 units) stands. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  const last = before[before.length - 1] ?? "";
  return { line: before.length, column: [...last].length + 1 };
}

/** The text of line `line` (from 1), "" when there is none. */
export function lineText(text: string, line: number): string {
  return text.split(/\r\n|\r|\n/u)[line - 1] ?? "";
}
