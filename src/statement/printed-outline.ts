import type { Start } from "./heading-roles";
import { standsAlone, type Line } from "./line";

const LONGEST_ENTRY = 48;

/**
 * Leaves out the headings of an outline or table of contents that is printed before the text: a
 * first round of headings with nothing but short lines under them, which comes again further down.
 */
export function withoutOutline(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const again = starts.findIndex((start, i) => i > 0 && repeats(lines, starts[0]!, start));
  if (again <= 0) return [...starts];
  // Behind the last heading of the outline the title or the opening may follow.
  const printed = starts.slice(0, again);
  const isOutline = printed.every(
    (start, i) =>
      isLevelOne(lines[start.at]!) &&
      (i === again - 1 ? isLastEntry(lines, start) : isBare(lines, start, starts[i + 1]!.at)),
  );
  return isOutline ? starts.slice(again) : [...starts];
}

/** “三、整改措施”, or with a word on what is in it: “三、整改措施：共九条”. */
function isLastEntry(lines: readonly Line[], start: Start): boolean {
  return standsAlone(lines[start.at]!) || isBare(lines, start, start.at + 1);
}

function isLevelOne({ ordinal }: Line): boolean {
  return ordinal === null || ordinal.style === "chinese";
}

/** The same heading, but for leaders and page numbers; or the same number for the same part. */
function repeats(lines: readonly Line[], one: Start, other: Start): boolean {
  const [a, b] = [lines[one.at]!, lines[other.at]!];
  if (nameOf(a) === nameOf(b)) return true;
  return (
    one.role === other.role &&
    a.ordinal?.style === "chinese" &&
    a.ordinal.value === b.ordinal?.value &&
    b.ordinal?.style === "chinese"
  );
}

function nameOf({ text, bodyStart, end }: Line): string {
  return text.slice(bodyStart, end).replace(/\s|[\s.…·—_-]+\d*$|\d+$/gu, "");
}

/** Whether only short lines that end no sentence follow the heading until the next one. */
function isBare(lines: readonly Line[], { at }: Start, next: number): boolean {
  return lines.slice(at, next).every((line) => {
    const text = line.text.slice(line.start, line.end);
    return text.length <= LONGEST_ENTRY && !/[。；;]$/u.test(text);
  });
}
