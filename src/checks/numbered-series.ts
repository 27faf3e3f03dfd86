import { entriesBehindHeading, entriesOf, type Entry } from "../statement/entries";
import type { Ledger } from "../statement/ledger-table";
import { cellLines, lineUpTo, standsAlone, type Line } from "../statement/line";
import { ordinalRank } from "../statement/ordinal";
import type { OrdinalStyle, Statement } from "../statement/statement";

/** Entries that are counted together: （一）（二）（三） below one heading. */
export interface NumberedSeries {
  readonly style: OrdinalStyle;
  /** The style of the entry above; null at the top. */
  readonly above: OrdinalStyle | null;
  readonly entries: Entry[];
}

const LONGEST_HEADING = 30;

/**
 * All numbered entries of the text by series. A series ends where a higher level goes on, where a part
 * without a number begins, and where counting starts from 1 again behind a heading without a number.
 */
export function numberedSeries(
  lines: readonly Line[],
  statement: Pick<Statement, "sections">,
): NumberedSeries[] {
  const all: NumberedSeries[] = [];
  let open: NumberedSeries[] = [];
  const heads = new Set(statement.sections.filter(({ heading }) => heading !== "").map(({ first }) => first));
  let firstHead = heads.values().next().value;
  let mayBeginAnew = false;
  for (const line of lines) {
    const isHead = heads.has(line.paragraph);
    if (!isHead && line.ordinal === null && line.points.length === 0) {
      mayBeginAnew ||= isBareHeading(line);
      continue;
    }
    const entries = isHead && !standsAlone(line) ? entriesOfRunInHead(line) : entriesOf([line]);
    if (isHead && line.ordinal === null) open = beginPart(line, entries, open);
    // Before the first part there may be a table of contents with the same numbers.
    if (mayBeginAnew || line.paragraph === firstHead) open = beginAnew(entries, open);
    if (line.paragraph === firstHead) firstHead = undefined;
    mayBeginAnew = false;
    for (const entry of entries) {
      if (entry.ordinal === null) continue;
      const style = entry.ordinal.style;
      const running = open.findLastIndex((series) => continuesIn(series, entry));
      if (running >= 0) {
        open = open.filter((series, i) => i <= running || isOtherWord(series, entry));
      } else {
        open = open.filter((series) => ordinalRank(series.style) <= ordinalRank(style));
        const series: NumberedSeries = { style, above: open[open.length - 1]?.style ?? null, entries: [] };
        open.push(series);
        all.push(series);
      }
      (open[running] ?? open[open.length - 1]!).entries.push(entry);
    }
  }
  return all;
}

/** The points behind a run-in heading (“3.整改措施。一是…”) are counted on in the paragraphs below it. */
function entriesOfRunInHead(line: Line): Entry[] {
  const head = entriesOf([lineUpTo(line, line.headlineEnd)]);
  return [...head, ...entriesBehindHeading(line)];
}

/**
 * What goes on to be counted behind a heading without number: nothing where it stands alone; behind a
 * run-in one (“原因：…”) all goes on, but points that it lists begin a count of their own.
 */
function beginPart(line: Line, entries: readonly Entry[], open: readonly NumberedSeries[]): NumberedSeries[] {
  if (standsAlone(line)) return [];
  const listed = entries.find(({ ordinal }) => ordinal !== null)?.ordinal;
  return open.filter(({ style }) => !listed || ordinalRank(style) < ordinalRank(listed.style));
}

/** “落实全面从严治党方面”, in a draft that marks such headings by their style alone. */
function isBareHeading(line: Line): boolean {
  return (
    standsAlone(line) &&
    line.headline.length <= LONGEST_HEADING &&
    !/[。；;，,、！!.]/u.test(line.text.charAt(line.end - 1))
  );
}

/** Closes the series of the level at which counting starts from 1 again, and those below it. */
function beginAnew(entries: readonly Entry[], open: readonly NumberedSeries[]): NumberedSeries[] {
  const first = entries.find(({ ordinal }) => ordinal !== null)?.ordinal;
  if (first?.value !== 1) return [...open];
  return open.filter(({ style }) => ordinalRank(style) < ordinalRank(first.style));
}

/** Same style; or a mixed series (第一、二是) whose number goes on. */
function continuesIn(series: NumberedSeries, entry: Entry): boolean {
  const { ordinal } = entry;
  if (ordinal === null) return false;
  if (series.style === ordinal.style) return !isOtherWord(series, entry);
  const last = series.entries[series.entries.length - 1]?.ordinal?.value ?? 0;
  return (
    ordinalRank(series.style) === ordinalRank(ordinal.style) &&
    ordinal.value !== null &&
    ordinal.value === last + 1 &&
    ordinal.value > 1
  );
}

/** “问题1：” and “原因1：” count side by side. */
function isOtherWord({ style, entries }: NumberedSeries, entry: Entry): boolean {
  const first = entries[0];
  return style === "jieci" && first !== undefined && countedWord(first) !== countedWord(entry);
}

function countedWord({ line, start, ordinal }: Entry): string {
  return /^\p{Script=Han}{0,2}/u.exec(line.text.slice(start, ordinal?.end).trim())?.[0] ?? "";
}

/**
 * What each cell of the ledgers counts by itself. A count that does not begin with 1 is one that runs through
 * the rows, and is none of the cell's. In a cell nothing is a heading.
 */
export function ledgerSeries(ledgers: readonly Ledger[]): NumberedSeries[] {
  const cells = ledgers.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => row.cells.filter(({ column }) => isRead(columns.get(column)))),
  );
  return cells.flatMap(({ paragraphs }) =>
    numberedSeries(cellLines(paragraphs), { sections: [] })
      .filter(({ entries }) => entries[0]?.ordinal?.value === 1 && entries.length > 1)
      .map((series) => ({ ...series, entries: series.entries.map((entry) => ({ ...entry, alone: false })) })),
  );
}

function isRead(role: ReturnType<Ledger["columns"]["get"]>): boolean {
  return role === "issue" || role === "detail" || role === "cause" || role === "measure";
}
