import { standsAlone, type Line } from "./line";
import { ordinalRank } from "./ordinal";
import { roleOfHeading, roleOfPlainHeading, type HeadedRole } from "./section-role";
import type { Ordinal } from "./statement";

/** A part of the body that a heading opens, before its items are read. */
export interface Part {
  readonly role: HeadedRole;
  /** The heading's line, or, in an interleaved text, the first line that belongs to the part again. */
  readonly head: Line;
  readonly headed: boolean;
  /** The dimension's line when each dimension has its own 问题, 原因 and 措施. */
  readonly dimension: Line | null;
  /** The lines behind the heading. */
  readonly lines: readonly Line[];
}

/** The text before the first part, and the parts in order. */
export interface Body {
  readonly front: readonly Line[];
  readonly parts: readonly Part[];
}

const LONGEST_HEADING = 48;
const LONGEST_PLAIN_HEADING = 20;

/** Cuts the text into parts by their headings. A printed outline before the text is left out. */
export function splitIntoParts(lines: readonly Line[]): Body {
  const roles = headingRoles(lines);
  const starts = resumeIssues(lines, withoutOutline(lines, roles));
  const opening = starts[0];
  if (!opening) return { front: lines, parts: [] };
  const dimensions = starts.map((start) => dimensionBefore(lines, starts, start));
  let dimension: Line | null = null;
  const parts = starts.map((start, i): Part => {
    dimension = dimensions[i] ?? (lines[start.at]!.ordinal?.style === "chinese" ? null : dimension);
    const next = starts[i + 1];
    const end = next === undefined ? lines.length : next.at - (dimensions[i + 1] ? 1 : 0);
    return {
      role: start.role,
      head: lines[start.at]!,
      headed: start.headed,
      dimension,
      lines: lines.slice(start.headed ? start.at + 1 : start.at, end),
    };
  });
  return { front: lines.slice(0, opening.at - (dimensions[0] ? 1 : 0)), parts: withoutEmptyDoubles(parts) };
}

interface Start {
  readonly at: number;
  readonly role: HeadedRole;
  readonly headed: boolean;
}

function headingRoles(lines: readonly Line[]): Start[] {
  const plain = starts(lines, (line) => plainRole(line));
  // Where unnumbered headings open the parts, 一、 counts the items inside them.
  const unnumbered = plain.filter(({ at }) => lines[at]!.ordinal === null && standsAlone(lines[at]!));
  if (new Set(unnumbered.map(({ role }) => role)).size >= 2) return plain;
  return starts(lines, (line) => numberedRole(line) ?? plainRole(line));
}

function starts(lines: readonly Line[], roleOf: (line: Line) => HeadedRole | null): Start[] {
  return lines.flatMap((line, at) => {
    const role = roleOf(line);
    return role ? [{ at, role, headed: true }] : [];
  });
}

/** “一、存在的主要问题”: any wording that tells the role. */
function numberedRole(line: Line): HeadedRole | null {
  if (line.ordinal?.style !== "chinese" || line.headline.length > LONGEST_HEADING) return null;
  return roleOfHeading(line.headline);
}

/** “存在问题”, “2.原因分析。…”: only the usual names, numbered below level 1 or not at all. */
function plainRole(line: Line): HeadedRole | null {
  return line.headline.length > LONGEST_PLAIN_HEADING ? null : roleOfPlainHeading(line.headline);
}

/** Drops headings that stand word for word again further down: an outline or table of contents. */
function withoutOutline(lines: readonly Line[], found: readonly Start[]): Start[] {
  const name = ({ at }: Start): string => lines[at]!.text.replace(/[\s.…\d]+$|\s/gu, "");
  const last = new Map(found.map((start) => [name(start), start.at]));
  return found.filter(
    (start) => !standsAloneUnanswered(lines, found, start) || last.get(name(start)) === start.at,
  );
}

/** Whether only short lines follow the heading until the next one: nothing is said under it. */
function standsAloneUnanswered(lines: readonly Line[], found: readonly Start[], start: Start): boolean {
  const next = found.find(({ at }) => at > start.at)?.at ?? lines.length;
  return lines.slice(start.at, next).every(standsAlone);
}

/**
 * In “（一）…。 / 原因：… / 措施：… / （二）…” nothing but the running number tells that the issues go
 * on: resume them where the number continues the one before the run-in heading.
 */
function resumeIssues(lines: readonly Line[], found: readonly Start[]): Start[] {
  const result: Start[] = [];
  for (const [i, start] of found.entries()) {
    result.push(start);
    const head = lines[start.at]!;
    const end = found[i + 1]?.at ?? lines.length;
    if (head.ordinal !== null || standsAlone(head) || start.role === "issues") continue;
    const before = lastOrdinal(lines.slice(found[0]!.at + 1, start.at));
    const at = lines.findIndex((line, n) => n > start.at && n < end && continues(before, line.ordinal));
    if (at >= 0) result.push({ at, role: "issues", headed: false });
  }
  return result;
}

function lastOrdinal(lines: readonly Line[]): Ordinal | null {
  return lines.findLast((line) => line.ordinal !== null)?.ordinal ?? null;
}

function continues(before: Ordinal | null, next: Ordinal | null): boolean {
  if (!before || !next || before.style !== next.style) return false;
  return before.value !== null && next.value === before.value + 1;
}

/** The line right before a sub-numbered heading, when it is the heading of a dimension. */
function dimensionBefore(lines: readonly Line[], all: readonly Start[], start: Start): Line | null {
  const previous = lines[start.at - 1];
  const head = lines[start.at]!;
  if (!start.headed || !previous?.ordinal || all.some(({ at }) => at === start.at - 1)) return null;
  // Only where 问题 comes round again does each dimension have its own parts.
  if (all.filter(({ role }) => role === "issues").length < 2) return null;
  const rank = head.ordinal ? ordinalRank(head.ordinal.style) : Infinity;
  const isAbove = ordinalRank(previous.ordinal.style) < rank && previous.headline.length <= LONGEST_HEADING;
  return isAbove && standsAlone(previous) && rank > 1 ? previous : null;
}

/** “二、存在的问题及原因” directly followed by “（一）存在的问题” opens one part, not two. */
function withoutEmptyDoubles(parts: readonly Part[]): Part[] {
  return parts.filter((part, i) => {
    const next = parts[i + 1];
    return !(
      next &&
      next.role === part.role &&
      part.lines.length === 0 &&
      standsAlone(part.head) &&
      !next.dimension
    );
  });
}
