import { CHINESE_NUMBER_CHARACTERS as N, parseChineseNumber } from "./chinese-number";
import { readOrdinal } from "./ordinal";
import { skipSpaces } from "./spaces";

/** A stretch of a paragraph's text, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const SOFT_BREAK = /[\n\v\r\u2028\u2029]+/gu;
const HAS_SOFT_BREAK = /[\n\v\r\u2028\u2029]/u;
const ENDS_SENTENCE = /[。！？!?；;：:.][”’」』）)\]】]?\s*$/u;
/** A line as short as this is a heading or a label, not text that an editor wrapped. */
const SHORT_LINE = 24;

/**
 * The lines that soft breaks (Shift+Enter) cut a paragraph into, blank ones left out. A break inside
 * a sentence is wrapping, as pasted mail has it, and cuts nothing.
 */
export function softLines(text: string): Stretch[] {
  if (!HAS_SOFT_BREAK.test(text)) return isBlank(text, 0, text.length) ? [] : [{ from: 0, to: text.length }];
  const lines: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(SOFT_BREAK)) {
    const behind = match.index + match[0].length;
    if (!isBoundary(text.slice(from, match.index), text.slice(behind, behind + 80))) continue;
    lines.push({ from, to: match.index });
    from = behind;
  }
  lines.push({ from, to: text.length });
  return lines.filter((line) => !isBlank(text, line.from, line.to));
}

function isBlank(text: string, from: number, to: number): boolean {
  return skipSpaces(text, from, to) >= to;
}

function isBoundary(before: string, behind: string): boolean {
  if (before.trim() === "" || before.trim().length <= SHORT_LINE) return true;
  return ENDS_SENTENCE.test(before.slice(-8)) || readOrdinal(behind.trimStart()) !== null;
}

const PARENS = new RegExp(`[（(]([${N}]{1,3})[）)]`, "gu");
const FIRST_PARENS = new RegExp(`^\\s*[（(]([${N}]{1,3})[）)]`, "u");

/**
 * Cuts “（一）加强学习。…。（二）改进作风。…” where the next number of the same level follows a full
 * stop; a line that begins with another number, or with none, stays whole.
 */
export function headingRuns(text: string, from: number, to: number): Stretch[] {
  const begin = text.charAt(skipSpaces(text, from, to));
  if (begin !== "（" && begin !== "(") return [{ from, to }];
  const line = text.slice(from, to);
  const second = line.slice(2).search(/[（(]/u);
  const first = second < 0 ? null : FIRST_PARENS.exec(line);
  if (!first) return [{ from, to }];
  const cuts = [0];
  let value = parseChineseNumber(first[1] ?? "") ?? 0;
  for (const match of line.matchAll(PARENS)) {
    if (
      parseChineseNumber(match[1] ?? "") !== value + 1 ||
      !/[。；;.]\s*$/u.test(line.slice(Math.max(0, match.index - 4), match.index))
    )
      continue;
    cuts.push(match.index);
    value += 1;
  }
  return cuts.map((cut, i) => ({ from: from + cut, to: from + (cuts[i + 1] ?? line.length) }));
}
