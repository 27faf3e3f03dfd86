import type { Line } from "../statement/line";
import { standsAlone } from "../statement/line";
import { ordinalRank } from "../statement/ordinal";
import type { Ordinal, Statement } from "../statement/statement";
import { coreOf } from "./heading-likeness";
import type { LocatedPart } from "./locate-parts";

/** A heading under 问题 that may stand for a dimension. */
export interface IssueHeading {
  readonly text: string;
  readonly paragraph: number;
  readonly ordinal: Ordinal | null;
}

/** Where 问题 stands, by 0-based paragraph indices. */
export interface IssuesRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The stretch that holds all issues; null when there is no such part. In an interleaved text
 * (问题, 原因 and 措施 inside each dimension) it runs from the first dimension to the last measure.
 */
export function issuesRange(located: readonly LocatedPart[]): IssuesRange | null {
  const issues = located.filter(({ role }) => role === "issues");
  const first = issues[0];
  const last = issues.at(-1);
  if (!first || !last) return null;
  const answers = located.filter(({ role }) => role === "causes" || role === "measures");
  const interleaved = answers.some((answer) => answer.first < last.first && answer.first > first.first);
  if (!interleaved) return { first: first.first, last: last.last };
  return {
    first: Math.max(0, first.first - 1),
    last: Math.max(last.last, ...answers.map((answer) => answer.last)),
  };
}

const LONGEST_HEADING = 60;
/** 一是, 第一 and 首先 list points; a heading ranks above them. */
const POINT_RANK = 6;

/** Every heading in the range, in document order: numbered, on a line of its own, or read as an item. */
export function issueHeadings(
  lines: readonly Line[],
  statement: Statement,
  range: IssuesRange,
): IssueHeading[] {
  const within = lines.filter(({ paragraph }) => paragraph >= range.first && paragraph <= range.last);
  const written = within
    .filter(isHeadingLike)
    .map((line): IssueHeading => ({ text: line.headline, paragraph: line.paragraph, ordinal: line.ordinal }));
  const items = statement.items.filter(
    ({ role, parent, rows }) => role === "issue" && parent === null && !rows,
  );
  const read = items.flatMap(({ title, dimension, range: { paragraph }, ordinal }): IssueHeading[] => [
    { text: title, paragraph, ordinal },
    { text: dimension, paragraph, ordinal: null },
  ]);
  return withoutDoubles([...written, ...read]).sort((a, b) => a.paragraph - b.paragraph);
}

function isHeadingLike(line: Line): boolean {
  if (line.headline.length > LONGEST_HEADING) return false;
  return line.ordinal ? ordinalRank(line.ordinal.style) < POINT_RANK : standsAlone(line);
}

/** The line and the item read from it say the same; the line, which comes first, is kept. */
function withoutDoubles(headings: readonly IssueHeading[]): IssueHeading[] {
  const seen = new Set<string>();
  return headings.filter(({ text }) => {
    const core = coreOf(text);
    const isNew = core !== "" && !seen.has(core);
    seen.add(core);
    return isNew;
  });
}
