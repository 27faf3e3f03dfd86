/** A place in a file: line and column count from 1, a column for each character as an editor shows it. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, cut once: a file may have a fault on every one of thousands of them. */
export class Lines {
  readonly #lines: readonly string[];
  /** Where each line begins, in UTF-16 units. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#lines = text.split(LINE_BREAK);
    this.#starts = [0, ...[...text.matchAll(LINE_BREAK)].map((mark) => mark.index + mark[0].length)];
  }

  /** Where an offset (UTF-16 units) stands. */
  placeAt(offset: number): Place {
    const at = Math.max(0, lastUpTo(this.#starts, offset));
    const before = (this.#lines[at] ?? "").slice(0, offset - (this.#starts[at] ?? 0));
    return { line: at + 1, column: [...before].length + 1 };
  }

  /** The text of line `line` (from 1), "" when there is none. */
  textOf(line: number): string {
    return this.#lines[line - 1] ?? "";
  }
}

const LINE_BREAK = /\r\n|\r|\n/gu;

/** The index of the last of the ascending numbers that is at most `limit`; -1 for none. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
