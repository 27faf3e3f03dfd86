import type { Block } from "./block";
import type { TypefaceChoice } from "./gongwen-format";
import type { DocumentSnapshot, TextRange } from "./paragraph";

/** A paragraph found by an earlier read: the host acts only if its text is still `text`. */
export interface ParagraphAnchor {
  readonly index: number;
  readonly text: string;
}

/**
 * Blocks that go in after `after`; null means at the very start of the document. Behind the last
 * paragraph of a table the blocks go behind the table, never into its cell.
 */
export interface BlockInsertion {
  readonly after: ParagraphAnchor | null;
  readonly blocks: readonly Block[];
}

/** A stretch of text found by an earlier read, with the whole text of its paragraph at that time. */
export interface TextTarget {
  readonly range: TextRange;
  readonly paragraphText: string;
}

export interface InsertOptions {
  readonly typeface: TypefaceChoice;
}

/**
 * The one port to any document. Every method rejects with a DocumentError and, when it does, has
 * left the document as it was; only "unconfirmed" says that something of what was to go in may stand
 * in it. Text that was there is never lost.
 */
export interface DocumentHost {
  /** Reads the body and the cursor in one request. Changes nothing. */
  read(): Promise<DocumentSnapshot>;

  /**
   * Inserts all blocks, or none, as one undo step. Anchors are given in document order and are
   * verified first ("text-changed" if one no longer holds). A document that is one empty
   * paragraph is taken over: the blocks replace that paragraph, and the page is set to
   * GB/T 9704—2012 5.1 and 5.2 where the host can.
   */
  insertBlocks(insertions: readonly BlockInsertion[], options: InsertOptions): Promise<void>;

  /**
   * Inserts text at the end of the selection, in the format of the place, and leaves the cursor
   * behind it. Selected text is kept. "no-cursor" when the cursor is outside the body.
   */
  insertText(text: string): Promise<void>;

  /** Selects and shows the target; "text-changed" when its paragraph is no longer what it was. */
  select(target: TextTarget): Promise<void>;

  /** Calls `listener` after the cursor has moved; returns the function that ends it. */
  onCursorMoved(listener: () => void): () => void;
}
