import { cutAtCues } from "./cut-at-cues";
import { headRank, headingStarts, type Start } from "./heading-roles";
import {
  combinedLines,
  withBridges,
  withCauseCues,
  withImpliedIssues,
  withSpokenCues,
} from "./implied-starts";
import { beginsInsideLine, standsAlone, type Line } from "./line";
import {
  withoutCountedEntries,
  withoutInnerHeadings,
  withoutRepeats,
  withoutSecondHeadings,
} from "./nested-headings";
import { ordinalRank } from "./ordinal";
import { withoutOutline } from "./printed-outline";
import { roleOfPlainHeading } from "./plain-heading";
import type { HeadedRole } from "./section-role";
import { withTurns } from "./turns";

/** A part of the body that a heading opens, before its items are read. */
export interface Part {
  /** Null for a part that is none of the usual ones: “四、对其他同志的批评意见”. */
  readonly role: HeadedRole | null;
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

const LONGEST_DIMENSION = 48;

/** Cuts the text into parts by their headings. A printed outline before the text is left out. */
export function splitIntoParts(paragraphLines: readonly Line[]): Body {
  const whole = headings(paragraphLines);
  const lines = cutWhereCombined(paragraphLines, whole);
  const headed = lines === paragraphLines ? whole : headings(lines);
  const implied = withImpliedIssues(lines, withCauseCues(lines, headed));
  const starts = withoutRepeats(lines, withTurns(lines, withBridges(lines, implied)));
  const opening = starts[0];
  if (!opening) return { front: lines, parts: [] };
  const dimensions = dimensionsOf(lines, starts);
  const parts = starts.map((start, i): Part => {
    const next = starts[i + 1];
    const end = next === undefined ? lines.length : next.at - (dimensions.ownLine.has(i + 1) ? 1 : 0);
    return {
      role: start.role,
      head: lines[start.at]!,
      headed: start.headed,
      dimension: dimensions.of[i] ?? null,
      lines: withoutSecondHeading(lines.slice(start.headed ? start.at + 1 : start.at, end), start),
    };
  });
  const front = lines.slice(0, opening.at - (dimensions.ownLine.has(0) ? 1 : 0));
  const head = lines[opening.at]!;
  const isCut = beginsInsideLine(head);
  return { front: isCut ? front.filter(({ paragraph }) => paragraph < head.paragraph) : front, parts };
}

function headings(lines: readonly Line[]): Start[] {
  return withoutSecondHeadings(
    lines,
    withoutInnerHeadings(lines, withoutCountedEntries(lines, withoutOutline(lines, headingStarts(lines)))),
  );
}

/** Where causes follow their issues without a paragraph of their own, the paragraph becomes two lines. */
function cutWhereCombined(paragraphLines: readonly Line[], headed: readonly Start[]): readonly Line[] {
  // Without any heading the labels inside the paragraphs are all there is.
  if (headed.length === 0) return paragraphLines;
  const combined = combinedLines(paragraphLines, withImpliedIssues(paragraphLines, headed));
  if (combined.length === 0) return paragraphLines;
  const lines = withSpokenCues(paragraphLines, combined);
  const cut: Line[] = [];
  let next = 0;
  for (const at of combined) {
    while (next < at) cut.push(lines[next++]!);
    cut.push(...cutAtCues(lines[next++]!));
  }
  while (next < lines.length) cut.push(lines[next++]!);
  return cut.length === lines.length ? lines : cut;
}

/** “（一）存在的主要问题” right below “二、存在的问题及原因” is no entry. */
function withoutSecondHeading(lines: readonly Line[], { role, headed }: Start): readonly Line[] {
  const first = lines[0];
  if (!headed || role !== "issues" || !first || !standsAlone(first)) return lines;
  return first.ordinal?.style !== "chinese" && roleOfPlainHeading(first.headline) === role
    ? lines.slice(1)
    : lines;
}

/** The dimension of each part, and the parts before which its heading has a line of its own. */
interface Dimensions {
  readonly of: readonly (Line | null)[];
  readonly ownLine: ReadonlySet<number>;
}

function dimensionsOf(lines: readonly Line[], starts: readonly Start[]): Dimensions {
  const heads = new Set(starts.map(({ at }) => at));
  const takesTurns = starts.filter(({ role }) => role === "issues").length >= 2;
  const ownLine = new Set<number>();
  let dimension: Line | null = null;
  const of = starts.map((start, i) => {
    const line = lines[start.at]!;
    const above = takesTurns ? dimensionBefore(lines, heads, start) : null;
    if (above) ownLine.add(i);
    if (above) dimension = above;
    else if (!start.headed || line.ordinal?.style === "chinese") dimension = null;
    if (start.role !== "issues") return dimension ?? dimensionWithin(lines, starts, i);
    return dimension;
  });
  return { of, ownLine };
}

/** The line right before a heading, when it is the heading of a dimension (“（一）…方面”, “思想上”). */
function dimensionBefore(lines: readonly Line[], heads: ReadonlySet<number>, start: Start): Line | null {
  const previous = lines[start.at - 1];
  const head = lines[start.at]!;
  if (!start.headed || !previous || heads.has(start.at - 1)) return null;
  if (!standsAlone(previous) || previous.headline.length > LONGEST_DIMENSION) return null;
  // “4.外包没有验收。 / 究其原因，…”: right above its causes a sentence is the issue they explain.
  if (start.role !== "issues" && !NAMES_DIMENSION.test(previous.headline)) return null;
  const rank = head.ordinal ? ordinalRank(head.ordinal.style) : Infinity;
  if (previous.ordinal) return ordinalRank(previous.ordinal.style) < rank && rank > 1 ? previous : null;
  const isLabel =
    start.role === "issues" && rank > 1 && !/[。；;！!]$/u.test(previous.text.slice(0, previous.end));
  return isLabel && NAMES_DIMENSION.test(previous.headline) ? previous : null;
}

const NAMES_DIMENSION = /(?:方面|上|中|情况|纪律|层面)$|^(?:在)?(?:带头|聚焦|落实|践行)/u;

/** Below “一、存在的问题及原因”: the dimension whose issues stand right before these causes. */
function dimensionWithin(lines: readonly Line[], starts: readonly Start[], i: number): Line | null {
  const issues = starts.slice(Math.max(0, i - 2), i).findLast(({ role }) => role === "issues");
  const head = lines[starts[i]!.at]!;
  if (!issues || head.ordinal?.style === "chinese") return null;
  const within = lines.slice(issues.headed ? issues.at + 1 : issues.at, starts[i]!.at);
  const named = within.filter(({ ordinal, headline }) => ordinal !== null && NAMES_DIMENSION.test(headline));
  const top = Math.min(...named.map(headRank));
  return named.findLast((line) => headRank(line) === top) ?? null;
}
