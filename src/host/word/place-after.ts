import type { InsertionPlace } from "./insertion-place";

/** What there is at a place after an insertion. */
export interface PlaceAfter {
  readonly place: InsertionPlace;
  /** The blocks, in order; none when the insertion has not taken effect, or nothing is certain. */
  readonly inserted: readonly Word.Paragraph[];
  /** What an insertion has left beside them and nobody asked for, in the order of the document. */
  readonly left: readonly Word.Paragraph[];
  /** The paragraphs before and behind all that, read as far as LOOK goes. */
  readonly beside: readonly Word.Paragraph[];
}

/** What must be read of a paragraph to tell the blocks and their format; all in WordApi 1.1, isListItem in 1.3. */
export const LOOK = {
  text: true,
  alignment: true,
  outlineLevel: true,
  lineSpacing: true,
  firstLineIndent: true,
  leftIndent: true,
  rightIndent: true,
  spaceBefore: true,
  spaceAfter: true,
  isListItem: true,
} as const;
