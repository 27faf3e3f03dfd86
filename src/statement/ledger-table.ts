import type { Paragraph } from "../document/paragraph";
import { columnRole, type ColumnRole } from "./ledger-columns";

/** A paragraph with its place in the body. */
export interface PlacedParagraph {
  readonly index: number;
  readonly paragraph: Paragraph;
}

/** A cell with its paragraphs, empty ones included. */
export interface TableCell {
  readonly column: number;
  readonly paragraphs: readonly PlacedParagraph[];
  /** All it says, without blanks at the ends. */
  readonly text: string;
}

export interface TableRow {
  readonly row: number;
  /** From left to right; a column into which a cell from above or from the left reaches has none. */
  readonly cells: readonly TableCell[];
}

/** The rows of a table below one header row that names what its columns hold: an 整改清单 or 整改台账. */
export interface Ledger {
  readonly table: number;
  /** By column. */
  readonly columns: ReadonlyMap<number, ColumnRole>;
  /** The leftmost column of the header. */
  readonly firstColumn: number;
  readonly rows: readonly TableRow[];
}

/** Most documents have no tables. */
const NONE: readonly Ledger[] = [];

/**
 * The tables whose header row names a column of issues and one of causes or measures. All other tables (a form,
 * figures, a layout) are read as running text.
 */
export function findLedgers(paragraphs: readonly Paragraph[]): readonly Ledger[] {
  const first = paragraphs.findIndex(({ cell }) => cell !== null);
  return first < 0 ? NONE : tablesIn(paragraphs, first).flatMap(ledgersOf);
}

/** A table that is being gathered: paragraphs by row and column. */
type Gathered = Map<number, Map<number, PlacedParagraph[]>>;

function tablesIn(paragraphs: readonly Paragraph[], from: number): (readonly [number, TableRow[]])[] {
  const tables = new Map<number, Gathered>();
  for (let index = from; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    if (paragraph.cell === null) continue;
    const { table, row, column } = paragraph.cell;
    const rows = at(tables, table, (): Gathered => new Map());
    const cells = at(rows, row, () => new Map<number, PlacedParagraph[]>());
    at(cells, column, (): PlacedParagraph[] => []).push({ index, paragraph });
  }
  return [...tables].map(([table, rows]) => [table, inOrder(rows).map(([row, cells]) => rowOf(row, cells))]);
}

/** What a map holds at a key, put there if it holds nothing. */
function at<V>(map: Map<number, V>, key: number, empty: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = empty();
  map.set(key, made);
  return made;
}

function inOrder<V>(map: ReadonlyMap<number, V>): [number, V][] {
  return [...map].sort(([a], [b]) => a - b);
}

function rowOf(row: number, cells: ReadonlyMap<number, PlacedParagraph[]>): TableRow {
  return {
    row,
    cells: inOrder(cells).map(([column, paragraphs]) => ({
      column,
      paragraphs,
      text: paragraphs
        .map(({ paragraph }) => paragraph.text)
        .join("\n")
        .trim(),
    })),
  };
}

/** One for each header row that names other columns than the one before: most often a single one. */
function ledgersOf([table, rows]: readonly [number, TableRow[]]): Ledger[] {
  const found: (Ledger & { rows: TableRow[] })[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const open = found.at(-1);
    const columns = headerColumns(row);
    if (columns === null) {
      open?.rows.push(row);
      continue;
    }
    const below = rows[i + 1];
    const isSplit = below !== undefined && namesColumnsBelow(below);
    if (isSplit) i += 1;
    const named = isSplit ? withNames(columns, below) : columns;
    // Printed again at the head of the next page.
    if (open && isSameColumns(open.columns, named)) continue;
    found.push({ table, columns: named, firstColumn: row.cells[0]?.column ?? 0, rows: [] });
  }
  return found;
}

type Columns = ReadonlyMap<number, ColumnRole>;

/** What the columns hold, if the row is the header of a ledger: nothing but names of columns. */
function headerColumns(row: TableRow): Columns | null {
  const columns = new Map<number, ColumnRole>();
  let unnamed = 0;
  for (const { column, text } of row.cells) {
    const role = columnRole(text);
    if (role === null) unnamed += 1;
    else columns.set(column, role);
    if (role === null && text !== "" && !isShortName(text)) return null;
  }
  return isLedger(columns) && unnamed <= MOST_UNNAMED ? withOneIssue(columns) : null;
}

/** A header may leave one column without a name, or give it one that tells nothing. */
const MOST_UNNAMED = 1;
const LONGEST_UNKNOWN_NAME = 8;

function isShortName(text: string): boolean {
  return text.replace(/\s+/gu, "").length <= LONGEST_UNKNOWN_NAME;
}

/** 问题 beside 具体表现 is the issue; 具体表现 alone is; of two columns of issues the second tells more of the first. */
function withOneIssue(columns: Columns): Columns {
  const issue =
    [...columns].find(([, role]) => role === "issue") ?? [...columns].find(([, role]) => role === "detail");
  const named = new Map<number, ColumnRole>();
  for (const [column, role] of columns) {
    const isIssue = role === "issue" || role === "detail";
    named.set(column, !isIssue ? role : column === issue?.[0] ? "issue" : "detail");
  }
  return named;
}

/** “整改措施” over two columns, and “具体措施”, “完成时限” below it: the header has a second row. */
function namesColumnsBelow(row: TableRow): boolean {
  const said = row.cells.filter(({ text }) => text !== "");
  // A single one is the heading of the rows below: “思想政治方面”.
  return (
    headerColumns(row) === null && said.length > 1 && said.every(({ text }) => columnRole(text) !== null)
  );
}

function withNames(columns: Columns, row: TableRow): Columns {
  const named = new Map(columns);
  for (const { column, text } of row.cells) {
    const role = columnRole(text);
    if (role) named.set(column, role);
  }
  // A host that counts cells and not columns may have the names below others than their own.
  return isLedger(named) ? withOneIssue(named) : columns;
}

function isLedger(columns: Columns): boolean {
  const has = (...roles: readonly ColumnRole[]): boolean =>
    [...columns.values()].some((role) => roles.includes(role));
  return has("issue", "detail") && has("cause", "measure");
}

function isSameColumns(one: Columns, other: Columns): boolean {
  return one.size === other.size && [...one].every(([column, role]) => other.get(column) === role);
}
