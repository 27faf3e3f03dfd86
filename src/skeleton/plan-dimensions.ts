import type { Block } from "../document/block";
import type { Dimension } from "../library/library";
import type { Line } from "../statement/line";
import type { Statement } from "../statement/statement";
import { issueHeadings, issuesRange, type IssueHeading, type IssuesRange } from "./dimension-headings";
import { entryNumbering, type EntryNumbering } from "./entry-numbering";
import type { LocatedPart } from "./locate-parts";
import { matchDimensions } from "./match-dimensions";
import { entryBlocks, writeOrdinal } from "./numbering";
import { chosenDimensions, dimensionEntry } from "./skeleton-parts";
import type { SkeletonOptions } from "./skeleton-options";

/** Blocks that go in behind paragraph `behind` (0-based). */
export interface Placement {
  readonly behind: number;
  readonly blocks: readonly Block[];
}

/**
 * The dimensions that 问题 lacks. A missing one stands in its place when the numbers there leave room
 * for it (（一）（三） → （二）); otherwise it goes to the end of the part and is numbered on, because a number
 * of the writer's own is never changed. Nothing when the document has no 问题: then the whole part
 * is missing and comes with all dimensions.
 */
export function planDimensions(
  lines: readonly Line[],
  statement: Statement,
  located: readonly LocatedPart[],
  options: SkeletonOptions,
): Placement[] {
  const range = issuesRange(located);
  if (!range) return [];
  const dimensions = chosenDimensions(options);
  const present = presentDimensions(dimensions, issueHeadings(lines, statement, range));
  const numbering = entryNumbering(lines, range, [...present.values()]);
  const placements: Placement[] = [];
  const atEnd: Dimension[] = [];
  for (const gap of gapsBetween(dimensions, present)) {
    const room = roomFor(gap, numbering, range);
    const isFree = room !== null && !placements.some(({ behind }) => behind === room.behind);
    if (!isFree) atEnd.push(...gap.missing);
    else
      placements.push({ behind: room.behind, blocks: entries(gap.missing, room.number, numbering, options) });
  }
  if (atEnd.length === 0) return placements;
  const next = Math.max(0, ...numbering.numbered.map(({ value }) => value)) + 1;
  return [...placements, { behind: range.last, blocks: entries(atEnd, next, numbering, options) }];
}

function presentDimensions(
  dimensions: readonly Dimension[],
  headings: readonly IssueHeading[],
): Map<string, IssueHeading> {
  const found = matchDimensions(
    dimensions,
    headings.map(({ text }) => text),
  );
  return new Map([...found].map(([id, index]) => [id, headings[index]!]));
}

function entries(
  dimensions: readonly Dimension[],
  firstNumber: number,
  { style }: EntryNumbering,
  options: SkeletonOptions,
): Block[] {
  return dimensions.flatMap((dimension, i) =>
    entryBlocks(dimensionEntry(dimension, options), writeOrdinal(style, firstNumber + i)),
  );
}

/** A run of missing dimensions, and the headings of those around it (null at either end). */
interface Gap {
  readonly behind: IssueHeading | null;
  readonly ahead: IssueHeading | null;
  readonly missing: readonly Dimension[];
}

function gapsBetween(dimensions: readonly Dimension[], present: ReadonlyMap<string, IssueHeading>): Gap[] {
  const gaps: Gap[] = [];
  let behind: IssueHeading | null = null;
  let missing: Dimension[] = [];
  for (const dimension of dimensions) {
    const ahead = present.get(dimension.id);
    if (!ahead) {
      missing.push(dimension);
      continue;
    }
    gaps.push({ behind, ahead, missing });
    behind = ahead;
    missing = [];
  }
  return [...gaps, { behind, ahead: null, missing }].filter((gap) => gap.missing.length > 0);
}

/** Where a gap's dimensions can stand in their order, and their first number; null when there is no room. */
function roomFor(
  gap: Gap,
  { style, numbered }: EntryNumbering,
  range: IssuesRange,
): { readonly behind: number; readonly number: number } | null {
  const start = gap.behind?.paragraph ?? range.first;
  if (style === null) {
    return gap.ahead && gap.ahead.paragraph > start ? { behind: gap.ahead.paragraph - 1, number: 0 } : null;
  }
  const number = gap.behind ? numbered.find(({ paragraph }) => paragraph === start)?.value : 0;
  const next = numbered.find(({ paragraph }) => paragraph > start);
  if (number === undefined || !next || next.value <= number + gap.missing.length) return null;
  return { behind: next.paragraph - 1, number: number + 1 };
}
