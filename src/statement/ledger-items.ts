import { entriesOf, type Entry } from "./entries";
import { itemsOf, type ItemNumberings } from "./items";
import type { ColumnRole } from "./ledger-columns";
import { LedgerDimension } from "./ledger-dimension";
import type { Ledger, TableCell, TableRow } from "./ledger-table";
import { cellLines } from "./line";
import { outlineOf, type Node } from "./outline";
import type { Item, ItemRole, LedgerRows } from "./statement";

type Rows = { -readonly [Key in keyof LedgerRows]: LedgerRows[Key] };

/** An issue with what the rows so far say of it. */
interface OpenIssue {
  readonly nodes: readonly Node[];
  readonly details: Node[];
  readonly dimension: string;
  /** The rows that its last part stands in. */
  rows: Rows;
}

/** What stands in an answer's cell for “as above” and for nothing. */
const AS_ABOVE = /^(?:同上|同前|同上述?措施|同上述?原因)[。]?$/u;
const NOTHING = /^(?:无|暂无|没有|略|[/／\\—–-]+)[。]?$/u;
const SUM = /^(?:合计|总计|小计|共计)/u;

/** The items of one ledger, row by row. `lists`: what its columns list, as far as that is to be held against a row. */
export function ledgerItems(
  { table, columns, firstColumn, rows }: Ledger,
  lists: readonly ItemRole[],
  numberings: ItemNumberings,
): Item[] {
  const reader = new LedgerReader(table, columns, lists, numberings);
  const dimension = new LedgerDimension(columns, firstColumn);
  for (const row of rows) {
    const begun = dimension.read(row);
    if (begun === "heading") reader.closeIssue();
    else if (begun === "row") reader.read(row, dimension.text);
  }
  reader.closeIssue();
  return reader.items;
}

class LedgerReader {
  readonly items: Item[] = [];
  private issue: OpenIssue | null = null;
  /** By paragraph, of what an issue or an answer may begin with. */
  private readonly rowsAt = new Map<number, Rows>();
  /** By column, of the answers that a merged cell carries on. */
  private readonly above = new Map<number, Rows>();

  constructor(
    private readonly table: number,
    private readonly columns: ReadonlyMap<number, ColumnRole>,
    private readonly lists: readonly ItemRole[],
    private readonly numberings: ItemNumberings,
  ) {}

  read(row: TableRow, dimension: string): void {
    const rows: Rows = { table: this.table, first: row.row, last: row.row, lists: this.lists };
    this.readIssue(row, rows, dimension);
    for (const [column, role] of this.columns)
      if (role === "cause" || role === "measure") this.readAnswer(column, role, row, rows, dimension);
  }

  /** Ends the issue: what is below belongs to another. */
  closeIssue(): void {
    const { issue } = this;
    this.issue = null;
    if (issue) this.add("issue", withDetails(issue.nodes, issue.details), issue.dimension);
  }

  private readIssue(row: TableRow, rows: Rows, dimension: string): void {
    const said = nodesIn(this.cellsOf(row, "issue"), "issue");
    const details = nodesIn(this.cellsOf(row, "detail"), "issue");
    if (said.length === 0 && details.length === 0) {
      if (this.issue) this.issue.rows.last = row.row;
      return;
    }
    this.place([...said, ...details], rows);
    if (said.length > 0 || !this.issue) {
      this.closeIssue();
      const [nodes, more] = said.length > 0 ? [said, details] : [details, []];
      this.issue = { nodes, details: more, dimension, rows };
    } else {
      this.issue.details.push(...details);
      this.issue.rows = rows;
    }
  }

  private readAnswer(
    column: number,
    role: "cause" | "measure",
    row: TableRow,
    rows: Rows,
    dimension: string,
  ): void {
    const cell = row.cells.find((one) => one.column === column);
    const above = this.above.get(column);
    if (cell === undefined || AS_ABOVE.test(cell.text)) {
      if (above) above.last = row.row;
      return;
    }
    const own = { ...rows };
    this.above.set(column, own);
    if (NOTHING.test(cell.text)) return;
    const nodes = nodesIn([cell], role);
    this.place(nodes, own);
    this.add(role, nodes, dimension);
  }

  private cellsOf({ cells }: TableRow, role: ColumnRole): TableCell[] {
    return cells.filter(({ column, text }) => this.columns.get(column) === role && !SUM.test(text));
  }

  private place(nodes: readonly Node[], rows: Rows): void {
    for (const { entry, children, continuation } of nodes) {
      for (const { line } of [entry, ...continuation]) this.rowsAt.set(line.paragraph, rows);
      this.place(children, rows);
    }
  }

  private add(role: ItemRole, nodes: readonly Node[], dimension: string): void {
    const items = itemsOf({ intro: [], nodes: [...nodes] }, role, this.numberings[role], dimension);
    for (const item of items) {
      const { paragraph } = item.range;
      // 具体表现 may stand left of 问题.
      const lastParagraph = Math.max(paragraph, item.lastParagraph);
      this.items.push({ ...item, lastParagraph, rows: this.rowsAt.get(paragraph) ?? null });
    }
  }
}

/** What the cells list; a sentence that leads over to a list is none of it, one alone is. */
function nodesIn(cells: readonly TableCell[], role: ItemRole): Node[] {
  const entries = entriesOf(cellLines(cells.flatMap(({ paragraphs }) => paragraphs)));
  const { intro, nodes } = outlineOf(entries, role);
  return nodes.length > 0 ? nodes : intro.map((entry) => ({ entry, children: [], continuation: [] }));
}

/** 具体表现 beside an issue: one goes on telling of it, several are its points. */
function withDetails(nodes: readonly Node[], details: readonly Node[]): Node[] {
  const last = nodes.at(-1);
  if (!last || details.length === 0) return [...nodes];
  const isListed = nodes.length === 1 && last.children.length === 0 && details.length > 1;
  const carriedOn = isListed
    ? { ...last, children: [...details] }
    : { ...last, continuation: [...last.continuation, ...details.flatMap(entriesBelow)] };
  return [...nodes.slice(0, -1), carriedOn];
}

function entriesBelow({ entry, children, continuation }: Node): Entry[] {
  return [entry, ...continuation, ...children.flatMap(entriesBelow)];
}
