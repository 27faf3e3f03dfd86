import { blanksIn } from "../document/blanks";
import { DocumentError } from "../document/document-error";
import type { BlockInsertion, DocumentHost, TextTarget } from "../document/document-host";
import type { TypefaceChoice } from "../document/gongwen-format";
import type { Paragraph } from "../document/paragraph";

/**
 * Inserts what was planned for `paragraphs`, in one call of the host. "text-changed" when the document is
 * not what the plan was made for; nothing is inserted then.
 */
export async function insertVerified(
  host: DocumentHost,
  paragraphs: readonly Paragraph[],
  insertions: readonly BlockInsertion[],
  typeface: TypefaceChoice,
): Promise<void> {
  const now = await host.read();
  if (!isSame(now.paragraphs, paragraphs)) {
    throw new DocumentError("text-changed", "the document is not the one that was read");
  }
  await host.insertBlocks(insertions, { typeface });
}

function isSame(now: readonly Paragraph[], then: readonly Paragraph[]): boolean {
  return (
    now.length === then.length &&
    now.every(({ text, listLabel }, i) => text === then[i]!.text && listLabel === then[i]!.listLabel)
  );
}

/** The first blank of what was inserted, at the nearest place behind the anchor where it stands. */
export function firstBlank(
  paragraphs: readonly Paragraph[],
  { after, blocks }: BlockInsertion,
): TextTarget | null {
  const block = blocks.find(({ text }) => blanksIn(text).length > 0);
  const range = block && blanksIn(block.text)[0];
  if (!block || !range) return null;
  const from = after ? after.index : -1;
  const paragraph = paragraphs.findIndex(({ text }, i) => i > from && text === block.text);
  return paragraph < 0 ? null : { range: { paragraph, ...range }, paragraphText: block.text };
}
