import { causeCueLength } from "./cause-cue";
import { inlinePoints, type InlinePoint } from "./inline-points";
import { standsAlone, type Line } from "./line";
import { bareSentence, sentenceEnd } from "./sentence";
import { beforeSpaces, skipSpaces } from "./spaces";
import { spokenCueLength } from "./spoken-cause-cue";
import type { Ordinal } from "./statement";

/** A stretch of one paragraph that stands for one entry of a list, or for plain text. */
export interface Entry {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly ordinal: Ordinal | null;
  readonly title: string;
  /** The text behind the ordinal. */
  readonly text: string;
  /** Whether the entry is a heading on a line of its own. */
  readonly alone: boolean;
}

/** Cuts the lines of a part into entries: one a line, and one for each point listed inside it. */
export function entriesOf(lines: readonly Line[], headTail: readonly Entry[] = []): Entry[] {
  const entries = [...headTail];
  for (const line of lines) addEntries(line, line.start, line.ordinal, line.bodyStart, line.points, entries);
  return entries;
}

/**
 * The entries behind a run-in heading (“1.存在问题。一是…”). Words that lead over to a single cause
 * (“究其原因，主要是…”) are part of its sentence: it begins with them, as an entry does with its number.
 */
export function entriesBehindHeading(line: Line): Entry[] {
  if (standsAlone(line)) return [];
  const { text, headlineEnd, end } = line;
  const points = inlinePoints(text, headlineEnd, null, end);
  const start = points.length === 0 && isCauseCue(line) ? line.start : headlineEnd;
  const entries: Entry[] = [];
  addEntries(line, start, null, headlineEnd, points, entries);
  return entries;
}

function isCauseCue({ text, ordinal, bodyStart, headlineEnd }: Line): boolean {
  const headline = text.slice(bodyStart, headlineEnd);
  return ordinal === null && (causeCueLength(headline) > 0 || spokenCueLength(text.slice(bodyStart)) > 0);
}

/** Adds what stands before the points, unless it is blank, and the points. */
function addEntries(
  line: Line,
  start: number,
  ordinal: Ordinal | null,
  bodyStart: number,
  points: readonly InlinePoint[],
  entries: Entry[],
): void {
  const firstEnd = points[0]?.start ?? line.end;
  if (skipSpaces(line.text, start, firstEnd) < firstEnd)
    entries.push(entry(line, start, firstEnd, ordinal, bodyStart, points.length === 0 && standsAlone(line)));
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!;
    const end = points[i + 1]?.start ?? line.end;
    entries.push(entry(line, point.start, end, point.ordinal, point.ordinal.end, false));
  }
}

function entry(
  line: Line,
  start: number,
  end: number,
  ordinal: Ordinal | null,
  bodyStart: number,
  alone: boolean,
): Entry {
  const from = skipSpaces(line.text, bodyStart, end);
  const to = beforeSpaces(line.text, from, end);
  return {
    line,
    start,
    end: beforeSpaces(line.text, start, end),
    ordinal,
    title: bareSentence(line.text, from, sentenceEnd(line.text, from, to)),
    text: line.text.slice(from, to),
    alone,
  };
}

/** What an entry says behind its first sentence, as an entry of its own; null where it says no more. */
export function behindTitle({ line, start, end, ordinal }: Entry): Entry | null {
  const body = Math.max(start, ordinal?.end ?? 0);
  const from = skipSpaces(line.text, sentenceEnd(line.text, body, end), end);
  return from < end ? entry(line, from, end, null, from, false) : null;
}
