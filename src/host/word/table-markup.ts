import type { Cell } from "../../document/paragraph";
import { bodyMarkup } from "./tracked-deletions";

/** Where a paragraph of the file stands. */
interface Placed {
  /** How many tables it stands in. */
  readonly level: number;
  /** Of the outermost table. */
  readonly cell: Cell | null;
  /** It is in a cell hidden below one that is merged downwards. */
  readonly isCovered: boolean;
}

/**
 * The cells of the paragraphs as the markup of the body has them, merged ones included; null where its paragraphs
 * are not those of `levels`, the nesting levels that Word gave: whether what merged cells hide counts as
 * paragraphs is not documented, so both are tried.
 */
export function cellsInMarkup(flatOpc: string, levels: readonly number[]): readonly (Cell | null)[] | null {
  const all = placedParagraphs(bodyMarkup(flatOpc));
  const shown = all.filter(({ isCovered }) => !isCovered);
  const found = [all, shown].find((placed) => levels.every((level, i) => placed[i]?.level === level));
  return found ? found.slice(0, levels.length).map(({ cell }) => cell) : null;
}

const TOKEN = /<(\/?w:(?:tbl|tr|tc)|w:(?:p|gridSpan|gridBefore|vMerge))(?=[\s/>])([^>]*)>/gu;

/** Read token by token, as the deleted text is: the pane has no reader of XML. */
function placedParagraphs(markup: string): Placed[] {
  const placed: Placed[] = [];
  const grid = new MarkupGrid();
  let level = 0;
  for (const [, name = "", attributes = ""] of markup.matchAll(TOKEN)) {
    if (name === "w:tbl") level += 1;
    if (name === "w:p") placed.push({ level, ...(level > 0 ? grid.place() : OUTSIDE) });
    // A table in a cell is part of that cell.
    else if (level === 1) grid.read(name, /\bw:val="([^"]*)"/u.exec(attributes)?.[1]);
    if (name === "/w:tbl") level -= 1;
  }
  return placed;
}

const OUTSIDE = { cell: null, isCovered: false };

/** Follows rows and cells of the outermost tables. */
class MarkupGrid {
  private table = -1;
  private row = -1;
  private column = 0;
  private span = 1;
  private merge: "none" | "restart" | "continue" = "none";
  private current: Omit<Placed, "level"> | null = null;
  private above: (Cell | undefined)[] = [];

  read(name: string, value: string | undefined): void {
    if (name === "w:tbl") {
      this.table += 1;
      this.row = -1;
      this.above = [];
    } else if (name === "w:tr") {
      this.row += 1;
      this.column = 0;
    } else if (name === "w:gridBefore") this.column = numberIn(value, 0);
    else if (name === "w:gridSpan") this.span = numberIn(value, 1);
    else if (name === "w:vMerge") this.merge = value === "restart" ? "restart" : "continue";
    else if (name === "w:tc") {
      this.span = 1;
      this.merge = "none";
      this.current = null;
    } else if (name === "/w:tc") this.column += this.span;
  }

  /** The properties of a cell stand before its first paragraph. */
  place(): Omit<Placed, "level"> {
    if (this.current) return this.current;
    const { table, row, column, merge } = this;
    const continued = merge === "continue" ? this.above[column] : undefined;
    const cell = continued ?? { table, row, column };
    this.above[column] = merge === "none" ? undefined : cell;
    this.current = { cell, isCovered: continued !== undefined };
    return this.current;
  }
}

function numberIn(value: string | undefined, least: number): number {
  const number = Number.parseInt(value ?? "", 10);
  return number > least ? number : least;
}
