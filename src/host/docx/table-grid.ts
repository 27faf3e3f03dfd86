import type { Cell } from "../../document/paragraph";
import { childOf, numberOf, valueOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Keeps count of tables, rows and columns while the body is walked in reading order. */
export class TableGrid {
  /** Whether the cell entered last is hidden below one that is merged downwards: Word shows nothing of it. */
  isCovered = false;
  private table = -1;
  private row = -1;
  private column = 0;
  /** Of each column the cell that a cell merged into it continues. */
  private above: (Cell | undefined)[] = [];

  /** To be called with every element that may hold paragraphs, outside of cells; the cell, if it is one. */
  enter(element: XmlElement): Cell | null {
    if (element.name === "w:tbl") {
      this.table += 1;
      this.row = -1;
      this.above = [];
    } else if (element.name === "w:tr") {
      this.row += 1;
      // Columns that the row leaves out before its first cell (ECMA-376 part 1, 17.4.15).
      this.column = Math.max(0, numberOf(childOf(element, "w:trPr"), "w:gridBefore") ?? 0);
    } else if (element.name === "w:tc") return this.enterCell(childOf(element, "w:tcPr"));
    return null;
  }

  private enterCell(properties: XmlElement | undefined): Cell {
    const { table, row, column } = this;
    // 17.4.17: w:gridSpan; 17.4.84: w:vMerge without a value continues the cell above.
    this.column += Math.max(1, numberOf(properties, "w:gridSpan") ?? 1);
    const isMerged = childOf(properties, "w:vMerge") !== undefined;
    const continued =
      isMerged && valueOf(properties, "w:vMerge") !== "restart" ? this.above[column] : undefined;
    this.isCovered = continued !== undefined;
    const cell = continued ?? { table, row, column };
    this.above[column] = isMerged ? cell : undefined;
    return cell;
  }
}
