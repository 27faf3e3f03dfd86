import type { InsertionPlace } from "./insertion-place";

/** What there is at a place after an insertion. */
export interface PlaceAfter {
  readonly place: InsertionPlace;
  /** The blocks, in order; none when the insertion has not taken effect, or nothing is certain. */
  readonly inserted: readonly Word.Paragraph[];
  /** What an insertion has left beside them and nobody asked for, in the order of the document. */
  readonly left: readonly Word.Paragraph[];
}

/** What must be read of a paragraph to tell the blocks and their format; all in WordApi 1.1. */
export const LOOK = {
  text: true,
  alignment: true,
  outlineLevel: true,
  lineSpacing: true,
  firstLineIndent: true,
} as const;
