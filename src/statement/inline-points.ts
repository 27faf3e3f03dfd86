import { CHINESE_NUMBER_CHARACTERS as N } from "./chinese-number";
import { mayBeginOrdinal, ordinalRank, readOrdinal, WHOLE_FIGURE } from "./ordinal";
import { sentenceEnd } from "./sentence";
import { skipSpaces } from "./spaces";
import { spokenPoints, withSpokenLast } from "./spoken-points";
import type { Ordinal, OrdinalStyle } from "./statement";

/** A point that begins inside a paragraph; `start` is the offset of its ordinal. */
export interface InlinePoint {
  readonly start: number;
  readonly ordinal: Ordinal;
}

/** What lists a point behind a full stop or colon; a bare “1.” or （1） needs one before it. */
const POINT = new RegExp(
  `[${N}]{1,3}[是要]|第[${N}]{1,3}[条点个件桩样宗]?[是，,、：:]|其[${N}][是，,、：:]|(?:首先|其次|再其次|再次|再者|最后)[是，,、]|[${N}]{1,2}、(?![${N}两季年产类]|[^，。；]{0,3}、)|[\\d０-９]{1,2}(?:[)）]|[、．.](?![\\d０-９])|、(?=\\d{3})|、(?=\\d{1,2}月)|[．.](?=${WHOLE_FIGURE}))|[（(](?:[\\d０-９]{1,2}|[${N}]{1,3})[）)]|[①-⑳⑴-⒇⒈-⒛㈠-㈩]`,
  "uy",
);
/** 一是 and ① may also follow a comma (“一是…，二是…”). */
const POINT_IN_SENTENCE = new RegExp(`[${N}]{1,3}是|[①-⑳]`, "uy");

/** Between the mark and the point there may be a closing quotation mark or bracket, and so many blanks. */
const MOST_SPACES = 4;
const CLOSERS = "”’」』）)";

/** Most paragraphs list no points. */
const NONE: InlinePoint[] = [];

/** Every candidate in `text` between `from` and `to`, whether or not it belongs to a series. */
export function pointCandidates(text: string, from: number, to: number): InlinePoint[] {
  let found = NONE;
  // What follows a point is looked at too, but never behind `to`.
  const head = to < text.length ? text.slice(0, to) : text;
  for (let at = Math.max(0, from - MOST_SPACES - 2); at < to; at++) {
    const code = text.charCodeAt(at);
    // The Chinese characters first: nearly all are, and none is a mark.
    if (code > 0x3011 && code < 0xff00) continue;
    const isStop = endsClause(code);
    if (!isStop && code !== 0xff0c && code !== 0x2c) continue;
    const behind = isStop && at + 1 < to && CLOSERS.includes(text.charAt(at + 1)) ? at + 2 : at + 1;
    const start = skipSpaces(text, behind, Math.min(to, behind + MOST_SPACES));
    if (start < from || start >= to || !mayBeginOrdinal(text.charCodeAt(start))) continue;
    const pattern = isStop ? POINT : POINT_IN_SENTENCE;
    pattern.lastIndex = start;
    if (!pattern.test(head)) continue;
    const ordinal = readOrdinal(text.slice(start, Math.min(to, start + 80)));
    if (!ordinal) continue;
    if (found === NONE) found = [];
    found.push({ start, ordinal: { style: ordinal.style, value: ordinal.value, end: start + ordinal.end } });
  }
  return found;
}

/** 。；;：:！!？?.】] */
function endsClause(code: number): boolean {
  switch (code) {
    case 0x3002:
    case 0xff1b:
    case 0x3b:
    case 0xff1a:
    case 0x3a:
    case 0xff01:
    case 0x21:
    case 0xff1f:
    case 0x3f:
    case 0x2e:
    case 0x3011:
    case 0x5d:
      return true;
    default:
      return false;
  }
}

/**
 * The points listed in the stretch [from, to) of a paragraph, by numbers or as people speak.
 */
export function inlinePoints(
  text: string,
  from: number,
  first: Ordinal | null,
  to: number,
): readonly InlinePoint[] {
  const counted = countedPoints(text, from, first, to);
  return counted.length > 0 ? withSpokenLast(text, first, counted, to) : spokenPoints(text, from, first, to);
}

/**
 * The points that numbers list in the stretch [from, to) of a paragraph. A series starts at 1, or goes on from
 * the ordinal that the paragraph begins with; counting that starts again inside it belongs to the
 * point it stands in.
 */
function countedPoints(
  text: string,
  from: number,
  first: Ordinal | null,
  to: number,
): readonly InlinePoint[] {
  const found = pointCandidates(text, from, to);
  if (found.length === 0) return found;
  if (first && isPointStyle(first)) {
    const below = listBelow(text, from, first, found, to);
    if (below.length > 0) return below;
    return pointSeries(found, first, first.value ?? 0);
  }
  const leading = found.find(({ ordinal }) => ordinal.value === 1)?.ordinal;
  return leading ? pointSeries(found, leading, 0) : goesOnBelow(text, from, first, found, to);
}

/** The candidates that count on from `highest` in the style of `leading`, or in one that ranks alike. */
export function pointSeries(found: readonly InlinePoint[], leading: Ordinal, reached: number): InlinePoint[] {
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
  const behind = sentenceEnd(text, from, to);
  if (skipSpaces(text, behind, begin.start) < begin.start) return [];
  const points = pointSeries(found, begin.ordinal, 0);
  const goesOn = found.some(({ ordinal }) => ordinal.style === first.style);
  return points.length >= 2 && !goesOn ? points : [];
}

/**
 * “（二）…方面。（3）…（4）…”: behind the heading of a dimension the numbers may go on from the
 * dimension before.
 */
function goesOnBelow(
  text: string,
  from: number,
  first: Ordinal | null,
  found: readonly InlinePoint[],
  to: number,
): readonly InlinePoint[] {
  const [begin] = found;
  if (!first || !begin || begin.ordinal.value === null || !NUMBERS.has(begin.ordinal.style)) return [];
  const behind = sentenceEnd(text, from, to);
  if (
    skipSpaces(text, behind, to) < begin.start ||
    !/(?:方面|层面|上|纪律)[。：:]$/u.test(text.slice(from, behind))
  )
    return [];
  return pointSeries(found, begin.ordinal, begin.ordinal.value - 1);
}

/** Ways of writing a number that may count through the whole text. */
const NUMBERS: ReadonlySet<OrdinalStyle> = new Set<OrdinalStyle>(["arabic", "arabic-parens", "circled"]);

/** Styles that list points inside one paragraph, as against headings such as （一）. */
function isPointStyle({ style }: Ordinal): boolean {
  return style !== "chinese" && style !== "chinese-parens";
}
