import { DocumentError } from "../../document/document-error";
import type { ParagraphAnchor } from "../../document/document-host";
import { readerText } from "./paragraph-text";

/** The anchors' paragraphs, in the order asked, and whether the body is one paragraph without text. */
export interface VerifiedAnchors {
  readonly paragraphs: readonly Word.Paragraph[];
  readonly bodyIsOneEmptyParagraph: boolean;
}

/**
 * Finds the paragraphs that an earlier read saw, in one sync. Rejects with "text-changed" unless
 * every one still has its text: it may have moved, but guessing where to is not ours.
 */
export async function verifyAnchors(
  context: Word.RequestContext,
  anchors: readonly ParagraphAnchor[],
): Promise<VerifiedAnchors> {
  const last = Math.max(...anchors.map((anchor) => anchor.index), 0);
  const paragraphs = queueFirst(context, last + 2);
  await context.sync();
  const { items } = paragraphs;
  return {
    paragraphs: anchors.map((anchor) => verified(items[anchor.index], anchor)),
    bodyIsOneEmptyParagraph: items.length === 1 && items.every(({ text }) => readerText(text) === ""),
  };
}

/** The same for one paragraph. */
export async function verifyParagraph(
  context: Word.RequestContext,
  anchor: ParagraphAnchor,
): Promise<Word.Paragraph> {
  const paragraphs = queueFirst(context, anchor.index + 1);
  await context.sync();
  return verified(paragraphs.items[anchor.index], anchor);
}

/** `$top` spares Word the rest of the document; a host that ignored it would give more, which is as good. */
function queueFirst(context: Word.RequestContext, count: number): Word.ParagraphCollection {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load({ text: true, $top: count });
  return paragraphs;
}

function verified(paragraph: Word.Paragraph | undefined, anchor: ParagraphAnchor): Word.Paragraph {
  if (paragraph !== undefined && readerText(paragraph.text) === anchor.text) return paragraph;
  throw new DocumentError("text-changed", `paragraph ${anchor.index} no longer has the text that was read`);
}
