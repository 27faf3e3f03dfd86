import type { Paragraph } from "../document/paragraph";
import { entriesOf, type Entry } from "../statement/entries";
import { textLines } from "../statement/line";
import { ordinalRank } from "../statement/ordinal";
import type { OrdinalStyle, Statement } from "../statement/statement";

/** Entries that are counted together: （一）（二）（三） below one heading. */
export interface NumberedSeries {
  readonly style: OrdinalStyle;
  /** The style of the entry above; null at the top. */
  readonly above: OrdinalStyle | null;
  readonly entries: Entry[];
}

/**
 * All numbered entries of the text by series. A series ends where a higher level goes on, or where
 * a part without a number begins.
 */
export function numberedSeries(paragraphs: readonly Paragraph[], statement: Statement): NumberedSeries[] {
  const all: NumberedSeries[] = [];
  let open: NumberedSeries[] = [];
  const fresh = unnumberedHeads(statement);
  for (const entry of entriesOf(textLines(paragraphs))) {
    if (fresh.has(entry.line.paragraph) && entry.ordinal === null) open = [];
    if (entry.ordinal === null) continue;
    const style = entry.ordinal.style;
    const running = open.findLastIndex((series) => continuesIn(series, entry));
    if (running >= 0) {
      open = open.slice(0, running + 1);
    } else {
      open = open.filter((series) => ordinalRank(series.style) <= ordinalRank(style));
      const series: NumberedSeries = { style, above: open[open.length - 1]?.style ?? null, entries: [] };
      open.push(series);
      all.push(series);
    }
    open[open.length - 1]!.entries.push(entry);
  }
  return all;
}

/** Same style; or a mixed series (第一、二是) whose number goes on. */
function continuesIn(series: NumberedSeries, { ordinal }: Entry): boolean {
  if (ordinal === null) return false;
  if (series.style === ordinal.style) return true;
  const last = series.entries[series.entries.length - 1]?.ordinal?.value ?? 0;
  return (
    ordinalRank(series.style) === ordinalRank(ordinal.style) &&
    ordinal.value !== null &&
    ordinal.value === last + 1 &&
    ordinal.value > 1
  );
}

function unnumberedHeads(statement: Statement): Set<number> {
  return new Set(statement.sections.map(({ first }) => first));
}
