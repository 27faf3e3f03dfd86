import { DocumentError, type DocumentErrorKind } from "../../document/document-error";
import { toDocumentError } from "./run-word";

/**
 * Calls a method of the common API, which answers by callback, and gives what it answers with. Rejects
 * with a DocumentError, also when the method is missing or throws.
 */
export function callOffice<T>(call: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      call(({ status, value, error }) => {
        // By its value: the enumeration is not there before Office is.
        if (String(status) === "succeeded") resolve(value);
        else reject(toCommonError(error));
      });
    } catch (error) {
      reject(toDocumentError(error));
    }
  });
}

/**
 * The codes of the common API that mean something to us (Office Common API error codes).
 * 5002: not in this mode of the document; 7000 and 8001: no permission. 5000, 5004, 5009: not here.
 */
const KIND_OF_CODE: Readonly<Record<number, DocumentErrorKind>> = {
  5000: "unsupported",
  5002: "read-only",
  5004: "unsupported",
  5009: "unsupported",
  7000: "read-only",
  8001: "read-only",
};

function toCommonError(error: Office.Error): DocumentError {
  const kind = KIND_OF_CODE[error.code];
  if (kind === undefined) return toDocumentError(error);
  return new DocumentError(kind, `Word: ${error.code}: ${error.message}`, { cause: error });
}
