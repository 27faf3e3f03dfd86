import { strFromU8, unzipSync } from "fflate";
import type { Block } from "../../src/document/block";
import { DocumentError, type DocumentErrorKind } from "../../src/document/document-error";
import { readDocx } from "../../src/host/docx/read-docx";
import type { OpenDocument } from "./host-under-test";
import { paragraph, sampleDocx } from "./sample-docx";

/** One promise of DocumentHost: a document to begin with, and what must hold. */
export interface ContractCase {
  readonly promise: string;
  readonly docx: Uint8Array;
  run(document: OpenDocument): Promise<void>;
}

export const OPTIONS = { typeface: "仿宋" } as const;
export const blocks = (...texts: readonly string[]): Block[] => texts.map((text) => ({ kind: "body", text }));

/** The texts of the saved file: what is really in the document. */
export async function savedTexts(document: OpenDocument): Promise<string[]> {
  return readDocx(await document.save()).map(({ text }) => text);
}

/** An empty paragraph at the very end apart: that is a promise of its own. */
export function upToEmptyEnd(texts: readonly string[]): readonly string[] {
  return texts.at(-1) === "" ? texts.slice(0, -1) : texts;
}

export async function savedBody(document: OpenDocument): Promise<string> {
  return strFromU8(unzipSync(await document.save())["word/document.xml"]!);
}

export async function fails(action: Promise<unknown>, kind: DocumentErrorKind): Promise<void> {
  const error: unknown = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DocumentError);
  expect((error as DocumentError).kind).toBe(kind);
}

export const THREE = sampleDocx(paragraph("甲"), paragraph("乙乙"), paragraph("丙"));
export const BARE = sampleDocx(paragraph(""));
