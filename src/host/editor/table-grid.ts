import type { Node } from "prosemirror-model";
import type { Cell } from "../../document/paragraph";

/** Keeps count of tables, rows and columns while the document is walked in reading order. */
export class TableGrid {
  private table = -1;
  private row = -1;
  private column = 0;
  /** By column the first row that no cell from above reaches into: what such a cell covers is no node. */
  private freeFrom: number[] = [];

  /** To be called with every node outside of cells that may hold paragraphs; the cell, if it is one. */
  enter(node: Node): Cell | null {
    switch (node.type.name) {
      case "table":
        this.table += 1;
        this.row = -1;
        this.freeFrom = [];
        return null;
      case "tableRow":
        this.row += 1;
        this.column = 0;
        return null;
      case "tableCell":
      case "tableHeader":
        return this.enterCell(spanOf(node.attrs.colspan), spanOf(node.attrs.rowspan));
      default:
        return null;
    }
  }

  private enterCell(columns: number, rows: number): Cell {
    while ((this.freeFrom[this.column] ?? 0) > this.row) this.column += 1;
    const cell = { table: this.table, row: this.row, column: this.column };
    for (let i = 0; i < columns; i++) this.freeFrom[this.column + i] = this.row + rows;
    this.column += columns;
    return cell;
  }
}

function spanOf(value: unknown): number {
  return typeof value === "number" && value > 1 ? value : 1;
}
