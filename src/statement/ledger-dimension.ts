import { isLabelText } from "./dimension-words";
import type { ColumnRole } from "./ledger-columns";
import type { TableCell, TableRow } from "./ledger-table";
import { readOrdinal } from "./ordinal";
import { withoutEndMark } from "./sentence";

const LONGEST_HEADING = 40;
/** What signs or explains a table, in a row of its own. */
const FOOTER =
  /^(?:填[表报]|制表|审[核签批]|备注|注|说明|负责人|单位|联系|日期|[^，。]{0,8}签[字名])[^，。]{0,8}[：:]/u;
const NUMBER = /^[\d０-９一二三四五六七八九十.．、（）()\s-]*$/u;
const TELLING: readonly (ColumnRole | undefined)[] = ["issue", "detail", "cause", "measure"];

/** Follows what the rows of a ledger stand under: a column of 维度, or rows that hold nothing but a heading. */
export class LedgerDimension {
  /** "" for none. */
  text = "";

  constructor(
    private readonly columns: ReadonlyMap<number, ColumnRole>,
    private readonly firstColumn: number,
  ) {}

  /** What the row is: the heading of rows below it, a row of the ledger, or none of it. */
  read({ cells }: TableRow): "heading" | "row" | "other" {
    const said = cells.filter(({ text }) => text !== "");
    const [only] = said;
    if (only === undefined) return "other";
    if (said.length === 1 && FOOTER.test(only.text)) return "other";
    if (said.length === 1 && this.isHeading(only, cells.length)) {
      this.text = nameIn(only.text);
      return "heading";
    }
    const named = said.filter(({ column }) => this.columns.get(column) === "dimension");
    if (named.length > 0) this.text = named.map(({ text }) => nameIn(text)).join(" ");
    return "row";
  }

  private isHeading({ column, text }: TableCell, cells: number): boolean {
    if (column !== this.firstColumn || NUMBER.test(text) || text.length > LONGEST_HEADING) return false;
    if (!TELLING.includes(this.columns.get(column))) return this.columns.get(column) !== "dimension";
    // In a table that begins with its issues: “一、思想政治方面” over all columns, but not an issue without answers.
    const ordinal = readOrdinal(text);
    const name = nameIn(text);
    return cells === 1 && !/[。；]/u.test(text) && (isLabelText(name) || ordinal?.style === "chinese");
  }
}

/** The name without number, line breaks and end mark: the columns are narrow. */
function nameIn(text: string): string {
  const oneLine = text.replace(/\s+/gu, "");
  return withoutEndMark(oneLine.slice(readOrdinal(oneLine)?.end ?? 0));
}
