import type { Element } from "@xmldom/xmldom";

/** A text of its own (Word calls it a subdocument): ranges never reach from one into another. */
export interface Story {
  readonly name: string;
  /** What holds its paragraphs: w:body, w:hdr, w:ftr, w:footnote, w:txbxContent. */
  readonly root: Element;
}

/** A place in a story. `offset` counts raw units; behind the paragraph mark it is the length + 1. */
export interface Point {
  readonly paragraph: Element;
  readonly offset: number;
  /** Of two places with one offset, that behind this run-level content control and not in it. */
  readonly behind?: Element;
}

/** A stretch of a story, end exclusive. */
export interface Span {
  readonly story: Story;
  readonly start: Point;
  readonly end: Point;
}
