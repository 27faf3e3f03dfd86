/**
 * A cell of a table, by where its upper left corner stands: a cell merged over rows or columns counts as the
 * first of them. So where a row has no paragraph in some column, the cell above or to the left reaches there;
 * an empty cell has an empty paragraph.
 */
export interface Cell {
  /** Counts the tables of the body from 0. What a table inside a cell holds belongs to that cell. */
  readonly table: number;
  /** 0-based. */
  readonly row: number;
  /** 0-based; where the host knows how many columns a cell spans, in the grid of the table. */
  readonly column: number;
}

/**
 * One paragraph of the body, in reading order (table cells included, headers, footnotes and text
 * boxes not).
 */
export interface Paragraph {
  /**
   * The text as a reader sees it: without the paragraph mark, without text deleted under tracked
   * changes, a soft line break as "\n". Offsets everywhere count UTF-16 units of this string.
   */
  readonly text: string;
  /** The automatic number Word shows before the text ("一、", "（一）", "1."), "" where there is none. */
  readonly listLabel: string;
  /** The cell it stands in; null outside tables. Paragraphs of one cell may share one object. */
  readonly cell: Cell | null;
}

/** A place between two characters: `paragraph` is the 0-based index in body order. */
export interface TextPosition {
  readonly paragraph: number;
  readonly offset: number;
}

/** A stretch of one paragraph's text, end exclusive; `paragraph` is the 0-based index. */
export interface TextRange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What a host reads in one request. */
export interface DocumentSnapshot {
  readonly paragraphs: readonly Paragraph[];
  /** The end of the selection; null when it is outside the body (a header, a footnote, a comment). */
  readonly cursor: TextPosition | null;
}

/** A plain paragraph: no automatic number, not in a table. */
export function plainParagraph(text: string): Paragraph {
  return { text, listLabel: "", cell: null };
}

/** Whether two paragraphs stand in the same cell, or both in none. */
export function isSameCell(one: Cell | null, other: Cell | null): boolean {
  if (one === null || other === null) return one === other;
  return one.table === other.table && one.row === other.row && one.column === other.column;
}
