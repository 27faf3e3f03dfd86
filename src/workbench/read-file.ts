import { parseDocx } from "@eigenpal/docx-editor-core/docx/parser";
import { DocumentError } from "../document/document-error";
import { readDocx } from "../host/docx/read-docx";
import { TEXTS } from "./texts";

/** A .docx that the editor can show. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isEmpty: boolean;
}

/**
 * Reads a file the user has chosen, as far as needed to know that the editor will show it; the
 * open document stays until then.
 * @throws DocumentError "unreadable" with a Chinese reason
 */
export async function readFile(file: File): Promise<DocumentFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isEmpty = readDocx(bytes).every(({ text }) => text.trim() === "");
  try {
    await parseDocx(bytes.slice().buffer);
  } catch (cause) {
    throw new DocumentError("unreadable", TEXTS.notShown, { cause });
  }
  return { name: file.name, bytes, isEmpty };
}
