import type { DocumentHost } from "../../src/document/document-host";
import type { TextRange } from "../../src/document/paragraph";

/** A document opened in one host, and what a person could do with it beside our product. */
export interface OpenDocument {
  readonly host: DocumentHost;
  /** The document as a .docx file, written by the host's own means: an independent look at it. */
  save(): Promise<Uint8Array>;
  /** Puts the selection there; `start === end` is a bare cursor. */
  placeSelection(range: TextRange): Promise<void>;
  /** Puts the cursor into the header. */
  enterHeader(): Promise<void>;
  /** Somebody types at the end of a paragraph. */
  typeInto(paragraph: number, text: string): Promise<void>;
  /** Takes back what the last action of ours or of the person did, as a user would. */
  undo(): Promise<void>;
  /** What is selected now, as text. */
  selectedText(): Promise<string>;
}

/** A way to open documents. The contract runs against every one. */
export interface HostUnderTest {
  readonly name: string;
  /**
   * The promises it does not keep, or of which no test can tell there, by "method promise", each with
   * the reason. They are run all the same and must fail: a gap that has closed is to be taken out.
   */
  readonly knownGaps: Readonly<Record<string, string>>;
  open(docx: Uint8Array): Promise<OpenDocument>;
}
