import { DocumentError } from "../../document/document-error";
import type { ParagraphAnchor } from "../../document/document-host";
import { readerText } from "./paragraph-text";
import { readReviewed } from "./reviewed-paragraphs";
import { mayBeLeftOf } from "./tracked-deletions";

/** The beginning of the body, and whether some place in it may be locked: asked in the same request. */
export interface FirstParagraphs {
  /** Up to the one behind the last anchor, with `text` and `tableNestingLevel`. */
  readonly items: readonly Word.Paragraph[];
  /** Some content control of the document may not be edited. */
  readonly someLocked: boolean;
}

/**
 * Finds the paragraphs that an earlier read saw, in one sync. Rejects with "text-changed" unless
 * every one still has its text: it may have moved, but guessing where to is not ours.
 */
export async function verifyAnchors(
  context: Word.RequestContext,
  anchors: readonly ParagraphAnchor[],
): Promise<FirstParagraphs> {
  const last = Math.max(...anchors.map((anchor) => anchor.index), 0);
  const paragraphs = queueFirst(context, last + 2);
  const { contentControls } = context.document;
  contentControls.load("items/cannotEdit");
  await context.sync();
  await demandUnchanged(context, paragraphs.items, anchors);
  return { items: paragraphs.items, someLocked: contentControls.items.some(({ cannotEdit }) => cannotEdit) };
}

/** The same for one paragraph. */
export async function verifyParagraph(
  context: Word.RequestContext,
  anchor: ParagraphAnchor,
): Promise<Word.Paragraph> {
  const { items } = await firstParagraphs(context, anchor.index + 1);
  await demandUnchanged(context, items, [anchor]);
  const paragraph = items[anchor.index];
  if (paragraph === undefined) throw textChanged(anchor);
  return paragraph;
}

async function firstParagraphs(
  context: Word.RequestContext,
  count: number,
): Promise<Word.ParagraphCollection> {
  const paragraphs = queueFirst(context, count);
  await context.sync();
  return paragraphs;
}

/** `$top` spares Word the rest of the document; a host that ignored it would give more, which is as good. */
function queueFirst(context: Word.RequestContext, count: number): Word.ParagraphCollection {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load({ text: true, tableNestingLevel: true, $top: count });
  return paragraphs;
}

/** A text that only has more in it than was read may have it as deleted text: that is looked up. */
async function demandUnchanged(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  anchors: readonly ParagraphAnchor[],
): Promise<void> {
  const texts = items.map(({ text }) => readerText(text));
  const changed = anchors.filter(({ index, text }) => texts[index] !== text);
  const [first] = changed;
  if (first === undefined) return;
  if (!changed.every(({ index, text }) => mayBeLeftOf(text, texts[index] ?? ""))) throw textChanged(first);
  const reviewed = await readReviewed(context, texts);
  const wrong = changed.find(({ index, text }) => reviewed[index]?.text !== text);
  if (wrong !== undefined) throw textChanged(wrong);
}

function textChanged({ index }: ParagraphAnchor): DocumentError {
  return new DocumentError("text-changed", `paragraph ${index} no longer has the text that was read`);
}
