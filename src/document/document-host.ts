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
   * GB/T 9704—2012 5.1 and 5.2 where the host can. A blank 【…】 may become a content control with that
   * text as its prompt: every read gives the text.
   */
  insertBlocks(insertions: readonly BlockInsertion[], options: InsertOptions): Promise<void>;

  /**
   * Inserts text at the end of the selection, in the format of the place, and leaves the cursor
   * behind it. Selected text is kept. "no-cursor" when the cursor is outside the body.
   */
  insertText(text: string): Promise<void>;

  /**
   * The selected text as a reader sees it, paragraphs parted by "\n"; "" when nothing is selected. What is
   * deleted under tracked changes is left out, unless Word on the desktop shows it. Changes nothing.
   */
  readSelection(): Promise<string>;

  /** Selects and shows the target; "text-changed" when its paragraph is no longer what it was. */
  select(target: TextTarget): Promise<void>;

  /** Calls `listener` after the cursor has moved; returns the function that ends it. */
  onCursorMoved(listener: () => void): () => void;

  /**
   * Calls `listener` after the text may have changed, by any hand, ours included. One change may call
   * it several times, and a change of format alone may too: who listens waits for a pause. Returns the
   * function that ends it; null where the host cannot tell (Word below WordApi 1.6). Whether Word lets
   * itself be watched shows only later: if not, `onUnavailable` is called once and `listener` never.
   */
  onTextChanged(listener: () => void, onUnavailable: () => void): (() => void) | null;

  /**
   * The custom XML part of that namespace, as XML text without a declaration: what is kept inside the
   * file beside its text and shown to nobody. Null when there is none, or this host keeps none. An
   * interrupted write can leave several: then the newest, that with the highest `rev` on its root
   * (custom-xml-part.ts). Changes nothing.
   */
  readPart(namespace: string): Promise<string | null>;

  /**
   * Puts `xml`, whose root is in `namespace`, in the place of what readPart gives, or adds it; it reads
   * back the same but for how it is written (`<a></a>` may become `<a/>`). Whoever writes again and
   * again counts `rev` up on the root, a whole number, so that the newest is known whatever happens: at
   * no time is there neither the old part nor the new. Parts of other namespaces and the text are not
   * touched. "read-only" when the document may not be edited. It is in the file once that is saved.
   */
  writePart(namespace: string, xml: string): Promise<void>;
}
