/**
 * Why an action on a document did not happen, or, of "unconfirmed" alone, may have happened in part.
 * - text-changed: the place is no longer what it was when it was read
 * - read-only: the document, or this place, may not be edited
 * - no-cursor: the cursor is not in the body text
 * - unsupported: this version of Word lacks the needed requirement set
 * - unreadable: the file is not what its name says, is encrypted, empty or broken
 * - unconfirmed: the host was lost while it wrote, and what became of it cannot be found out
 * - failed: the host refused or was lost; `cause` holds its own error
 */
export const DOCUMENT_ERROR_KINDS = [
  "text-changed",
  "read-only",
  "no-cursor",
  "unsupported",
  "unreadable",
  "unconfirmed",
  "failed",
] as const;
export type DocumentErrorKind = (typeof DOCUMENT_ERROR_KINDS)[number];

/** The only error a DocumentHost rejects with. The pane words it; `message` is for the log. */
export class DocumentError extends Error {
  readonly kind: DocumentErrorKind;

  constructor(kind: DocumentErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "DocumentError";
    this.kind = kind;
  }
}
