import { pointCandidates, pointSeries } from "./inline-points";
import type { Line } from "./line";
import { sentenceEnd } from "./sentence";
import type { Ordinal, OrdinalStyle } from "./statement";

/** What a line that goes on may begin with: the number of a heading, or only a lead: “再说别的。第四，…”. */
const LEADS: ReadonlySet<OrdinalStyle> = new Set<OrdinalStyle>(["chinese", "chinese-parens"]);
const LISTED: ReadonlySet<OrdinalStyle> = new Set<OrdinalStyle>(["yishi", "di"]);
const LONGEST_LEAD = 40;

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

/** The number that the points of a line with a lead have reached. */
function lastPoint(line: Line): Ordinal | null {
  const point = line.points[line.points.length - 1]?.ordinal;
  return point && hasLead(line) && LISTED.has(point.style) ? point : null;
}

function mayGoOn(line: Line): boolean {
  return line.points.length === 0 && hasLead(line);
}

function hasLead({ ordinal }: Line): boolean {
  return ordinal === null || LEADS.has(ordinal.style);
}

function goingOn(line: Line, last: Ordinal): Line {
  const { text, bodyStart, end } = line;
  const found = pointCandidates(text, bodyStart, end);
  const begin = found[0];
  if (begin?.ordinal.style !== last.style || last.value === null || begin.ordinal.value !== last.value + 1)
    return line;
  const isLead = begin.start - bodyStart <= LONGEST_LEAD && sentenceEnd(text, bodyStart, end) >= begin.start;
  return isLead ? { ...line, points: pointSeries(found, begin.ordinal, last.value) } : line;
}
