import { pointCandidates, pointSeries } from "./inline-points";
import type { Line } from "./line";
import { skipSpaces } from "./spaces";
import type { Ordinal, OrdinalStyle } from "./statement";

const HEADINGS: ReadonlySet<OrdinalStyle | undefined> = new Set<OrdinalStyle>(["chinese", "chinese-parens"]);
const LISTED: ReadonlySet<OrdinalStyle> = new Set<OrdinalStyle>(["yishi", "di"]);

/**
 * The lines, with the points of those whose count goes on from the line before: “（一）…。一是…。二是…。 /
 * （二）…。三是…。四是…。”. A lone 三是 counts too, where it is the next number.
 */
export function withPointsThatGoOn(lines: readonly Line[]): Line[] {
  let last: Ordinal | null = null;
  return lines.map((line) => {
    const whole: Line = last !== null && mayGoOn(line) ? goingOn(line, last) : line;
    last = lastPoint(whole);
    return whole;
  });
}

/** The number reached in a paragraph that begins with a heading's number, or goes on with the list. */
function lastPoint({ ordinal, points }: Line): Ordinal | null {
  const point = points[points.length - 1]?.ordinal;
  return point && HEADINGS.has(ordinal?.style) && LISTED.has(point.style) ? point : null;
}

/** A run-in heading with a number and no points found behind it. */
function mayGoOn({ text, ordinal, points, headlineEnd, end }: Line): boolean {
  if (points.length > 0 || !HEADINGS.has(ordinal?.style)) return false;
  return "二三四五六七八九十第".includes(text.charAt(skipSpaces(text, headlineEnd, end)) || " ");
}

function goingOn(line: Line, last: Ordinal): Line {
  const { text, headlineEnd, end } = line;
  const found = pointCandidates(text, headlineEnd, end);
  const begin = found[0];
  if (!begin || begin.start !== skipSpaces(text, headlineEnd, end) || begin.ordinal.style !== last.style)
    return line;
  if (last.value === null || begin.ordinal.value !== last.value + 1) return line;
  return { ...line, points: pointSeries(found, begin.ordinal, last.value) };
}
