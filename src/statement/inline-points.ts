import { CHINESE_NUMBER_CHARACTERS as N } from "./chinese-number";
import { sentenceLength } from "./line";
import { ordinalRank, readOrdinal } from "./ordinal";
import type { Ordinal } from "./statement";

/** A point that begins inside a paragraph; `start` is the offset of its ordinal. */
export interface InlinePoint {
  readonly start: number;
  readonly ordinal: Ordinal;
}

/**
 * Where a point may begin: behind a mark that ends a clause, at an ordinal. A bare “1.” or （1） needs
 * a full stop or colon before it; 一是 and ① may also follow a comma (“一是…，二是…”).
 */
const CANDIDATE = new RegExp(
  `(?<=[。；;：:！!？?.】\\]][”’」』）)]?\\s{0,4})(?=[${N}]{1,3}[是要]|第[${N}]{1,3}[条点个]?[是，,、：:]|其[${N}][是，,、：:]|(?:首先|其次|再其次|再次|再者|最后)[是，,、]|[${N}]{1,2}、(?![${N}两季年产类]|[^，。；]{0,3}、)|[\\d０-９]{1,2}(?:[、．.)）](?![\\d０-９])|、(?=\\d{3}))|[（(](?:[\\d０-９]{1,2}|[${N}]{1,3})[）)]|[①-⑳⑴-⒇⒈-⒛㈠-㈩])|(?<=[，,]\\s{0,4})(?=[${N}]{1,3}是|[①-⑳])`,
  "gu",
);

/** Every candidate in `text` between `from` and `to`, whether or not it belongs to a series. */
function candidates(text: string, from: number, to: number): InlinePoint[] {
  CANDIDATE.lastIndex = from;
  return [...text.slice(0, to).matchAll(CANDIDATE)].flatMap(({ index }) => {
    const ordinal = readOrdinal(text.slice(index, Math.min(to, index + 80)));
    return ordinal ? [{ start: index, ordinal: { ...ordinal, end: index + ordinal.end } }] : [];
  });
}

/**
 * The points listed in the stretch [from, to) of a paragraph. A series starts at 1, or goes on from
 * the ordinal that the paragraph begins with; counting that starts again inside it belongs to the
 * point it stands in.
 */
export function inlinePoints(
  text: string,
  from: number,
  first: Ordinal | null,
  to = text.length,
): InlinePoint[] {
  const found = candidates(text, from, to);
  if (first && isPointStyle(first)) {
    const below = listBelow(text, from, first, found, to);
    if (below.length > 0) return below;
    return series(found, first, first.value ?? 0);
  }
  const leading = found.find(({ ordinal }) => ordinal.value === 1)?.ordinal;
  return leading ? series(found, leading, 0) : [];
}

/** The candidates that count on from `highest` in the style of `leading`, or in one that ranks alike. */
function series(found: readonly InlinePoint[], leading: Ordinal, reached: number): InlinePoint[] {
  let highest = reached;
  let nested = false;
  return found.filter(({ ordinal }, i) => {
    if (ordinal.style !== leading.style && !goesOnOtherwise(ordinal, leading, highest)) return false;
    const value = mendedValue(found, i, highest);
    if (value === null) return true;
    if (value === 1 && highest >= 1) nested = true;
    else if (nested && value > highest) nested = false;
    if (nested || value < highest) return false;
    highest = value;
    return true;
  });
}

/**
 * What the candidate counts. A slip: in “三是…。二是…。五是…” the second 二是 stands where 四是 should;
 * the number behind it tells, which leaves room for just one.
 */
function mendedValue(found: readonly InlinePoint[], i: number, highest: number): number | null {
  const { style, value } = found[i]!.ordinal;
  const after = found[i + 1]?.ordinal;
  const isSlip = value !== null && value > 1 && value < highest;
  return isSlip && after?.style === style && after.value === highest + 2 ? highest + 1 : value;
}

/** A slip: “一是…。第二，…”, where the number goes on but not the way of writing it. */
function goesOnOtherwise(ordinal: Ordinal, leading: Ordinal, highest: number): boolean {
  return (
    ordinalRank(ordinal.style) === ordinalRank(leading.style) &&
    ordinal.value !== null &&
    ordinal.value === highest + 1 &&
    highest > 0
  );
}

/** “1.加强学习。一是…二是…”: a deeper list of two or more right behind the first sentence of an entry. */
function listBelow(
  text: string,
  from: number,
  first: Ordinal,
  found: readonly InlinePoint[],
  to: number,
): InlinePoint[] {
  const begin = found[0];
  if (!begin || begin.ordinal.value !== 1) return [];
  if (ordinalRank(begin.ordinal.style) <= ordinalRank(first.style)) return [];
  if (text.slice(from + sentenceLength(text.slice(from, to)), begin.start).trim() !== "") return [];
  const points = series(found, begin.ordinal, 0);
  const goesOn = found.some(({ ordinal }) => ordinal.style === first.style);
  return points.length >= 2 && !goesOn ? points : [];
}

/** Styles that list points inside one paragraph, as against headings such as （一）. */
function isPointStyle({ style }: Ordinal): boolean {
  return style !== "chinese" && style !== "chinese-parens";
}
