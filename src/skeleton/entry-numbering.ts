import type { Line } from "../statement/line";
import { ordinalRank } from "../statement/ordinal";
import type { IssueHeading, IssuesRange } from "./dimension-headings";
import { isHeadingStyle, type HeadingStyle } from "./numbering";

export interface EntryNumbering {
  readonly style: HeadingStyle;
  /** The numbered entries of 问题, in document order. */
  readonly numbered: readonly { readonly paragraph: number; readonly value: number }[];
}

/** How the entries of 问题 are numbered: as the dimensions found are, else as the first entry is, else （一）. */
export function entryNumbering(
  lines: readonly Line[],
  range: IssuesRange,
  present: readonly IssueHeading[],
): EntryNumbering {
  const within = lines.filter(({ paragraph }) => paragraph > range.first && paragraph <= range.last);
  const style = entryStyle(within, present);
  const numbered = within.flatMap(({ paragraph, ordinal }) =>
    ordinal && ordinal.style === style && ordinal.value !== null ? [{ paragraph, value: ordinal.value }] : [],
  );
  return { style, numbered };
}

/** Deeper ordinals than 1. count points inside an entry. */
const DEEPEST_ENTRY = 3;

function entryStyle(within: readonly Line[], present: readonly IssueHeading[]): HeadingStyle {
  const styles = present.flatMap(({ ordinal }) =>
    ordinal && isHeadingStyle(ordinal.style) ? [ordinal.style] : [],
  );
  if (styles[0]) return styles[0];
  if (present.length > 0) return null;
  const first = within.find(
    ({ ordinal }) => ordinal !== null && ordinalRank(ordinal.style) <= DEEPEST_ENTRY,
  )?.ordinal;
  return first && isHeadingStyle(first.style) ? first.style : "chinese-parens";
}
