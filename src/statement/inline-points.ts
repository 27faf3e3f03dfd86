import { CHINESE_NUMBER_CHARACTERS as N } from "./chinese-number";
import { readOrdinal } from "./ordinal";
import type { Ordinal } from "./statement";

/** A point that begins inside a paragraph; `start` is the offset of its ordinal. */
export interface InlinePoint {
  readonly start: number;
  readonly ordinal: Ordinal;
}

/**
 * Where a point may begin: behind a mark that ends a clause, at an ordinal. A bare “1.” or （1） needs
 * a full stop or colon before it; 一是 may also follow a comma (“一是…，二是…”).
 */
const CANDIDATE = new RegExp(
  `(?<=[。；;：:！!？?.]\\s*)(?=[${N}]{1,3}[是要]|第[${N}]{1,3}[是，,、：:]|(?:首先|其次|再次|再者|最后)[是，,、]|\\d{1,2}[、．.]|[（(](?:\\d{1,2}|[${N}]{1,3})[）)]|[①-⑳])|(?<=[，,]\\s*)(?=[${N}]{1,3}是)`,
  "gu",
);

/** Every candidate in `text` behind `from`, whether or not it belongs to a series. */
function candidates(text: string, from: number): InlinePoint[] {
  return [...text.matchAll(CANDIDATE)].flatMap(({ index }) => {
    if (index < from) return [];
    const ordinal = readOrdinal(text.slice(index));
    return ordinal ? [{ start: index, ordinal: { ...ordinal, end: index + ordinal.end } }] : [];
  });
}

/**
 * The points listed inside a paragraph. A series starts at 1, or goes on from the ordinal that the
 * paragraph begins with; counting that starts again inside it belongs to the point it stands in.
 */
export function inlinePoints(text: string, from: number, first: Ordinal | null): InlinePoint[] {
  const found = candidates(text, from);
  const leading =
    first && isPointStyle(first) ? first : found.find(({ ordinal }) => ordinal.value === 1)?.ordinal;
  if (!leading) return [];
  let highest = first && isPointStyle(first) ? (first.value ?? 0) : 0;
  let nested = false;
  return found.filter(({ ordinal }) => {
    if (ordinal.style !== leading.style) return false;
    if (ordinal.value === null) return true;
    if (ordinal.value === 1 && highest >= 1) nested = true;
    else if (nested && ordinal.value > highest) nested = false;
    if (nested || ordinal.value < highest) return false;
    highest = ordinal.value;
    return true;
  });
}

/** Styles that list points inside one paragraph, as against headings such as （一）. */
function isPointStyle({ style }: Ordinal): boolean {
  return style !== "chinese" && style !== "chinese-parens";
}
