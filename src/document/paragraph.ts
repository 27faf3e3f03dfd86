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
  readonly inTable: boolean;
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
  return { text, listLabel: "", inTable: false };
}
