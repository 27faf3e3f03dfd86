import { DocumentError, type DocumentErrorKind } from "../../document/document-error";

/**
 * The one door to Word: runs one batch function and turns whatever goes wrong into a DocumentError.
 * Nothing is retried here; an action that can do with less asks for less itself.
 */
export async function runWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(batch);
  } catch (error) {
    throw toDocumentError(error);
  }
}

/** The codes Word answers with (Word.ErrorCodes and OfficeExtension.ErrorCodes), by what they mean to us. */
const KIND_OF_CODE: Readonly<Record<string, DocumentErrorKind>> = {
  AccessDenied: "read-only",
  NotAllowed: "read-only",
  ItemNotFound: "text-changed",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
};

/**
 * A document opened for viewing or under protection often answers GeneralException (office-js
 * #5484), and so does a content control that may not be edited; then only the wording tells. English
 * and Chinese, the two languages of our users.
 */
const READ_ONLY_WORDING = /read[- ]?only|protected|locked|只读|受保护|限制编辑|锁定/iu;

/** A DocumentError for anything that Word.run throws; Word's own error is kept as its cause. */
export function toDocumentError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const code = textOf(error, "code");
  const message = textOf(error, "message");
  const kind = KIND_OF_CODE[code] ?? (READ_ONLY_WORDING.test(message) ? "read-only" : "failed");
  return new DocumentError(kind, `Word: ${[code, message].filter(Boolean).join(": ") || String(error)}`, {
    cause: error,
  });
}

/**
 * For a write whose answer was an error, when it cannot be found out what became of it: the only error
 * that does not say that the document is as it was.
 */
export function unconfirmed(cause: unknown): DocumentError {
  return new DocumentError("unconfirmed", "Word: it is not certain what was written", { cause });
}

/** Errors come from office.js's own realm and of several classes, so they are known by shape. */
function textOf(error: unknown, key: "code" | "message"): string {
  if (typeof error !== "object" || error === null) return "";
  const value: unknown = Reflect.get(error, key);
  return value === undefined || value === null ? "" : String(value);
}
