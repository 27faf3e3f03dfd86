import { DocumentError } from "../../document/document-error";
import type { ParagraphAnchor } from "../../document/document-host";
import { readerText } from "./paragraph-text";
import { readReviewed } from "./reviewed-paragraphs";
import { mayBeLeftOf } from "./tracked-deletions";

/** A stretch of the body, and whether some place in it may be locked: asked in the same request. */
export interface VerifiedParagraphs {
  /**
   * By their index in the body, with `text` and `tableNestingLevel`: the first of all, and those from the
   * first anchor to a few behind the last. Between the two there are holes.
   */
  readonly items: readonly Word.Paragraph[];
  /** Some content control of the document may not be edited, or it could not be learned. */
  readonly someLocked: boolean;
}

/**
 * Finds the paragraphs that an earlier read saw, in one sync. Rejects with "text-changed" unless
 * every one still has its text: it may have moved, but guessing where to is not ours.
 */
export async function verifyAnchors(
  context: Word.RequestContext,
  anchors: readonly ParagraphAnchor[],
): Promise<VerifiedParagraphs> {
  const { contentControls } = context.document;
  contentControls.load("items/cannotEdit");
  const items = await findParagraphs(context, anchors, FURTHER);
  return { items, someLocked: mayBeLocked(contentControls) };
}

/** When the request that asked for them failed and was made again without, it is not known: then each place is asked. */
function mayBeLocked(controls: Word.ContentControlCollection): boolean {
  try {
    return controls.items.some(({ cannotEdit }) => cannotEdit);
  } catch {
    return true;
  }
}

/** Empty paragraphs that an insertion left can be told from the user's own by what stands behind them. */
const FURTHER = 4;

/** The same for one paragraph. */
export async function verifyParagraph(
  context: Word.RequestContext,
  anchor: ParagraphAnchor,
): Promise<Word.Paragraph> {
  const paragraph = (await findParagraphs(context, [anchor]))[anchor.index];
  if (paragraph === undefined) throw textChanged(anchor);
  return paragraph;
}

/**
 * Word remembers each paragraph that is loaded here, for it is acted on in a later request, and the
 * client lets go of them one by one (office-js #5692). So only those from the first anchor on are
 * loaded. Where they do not have the texts expected, or it is not certain that they are those, the
 * paragraphs are counted from the start of the body, and deleted text is looked up.
 */
async function findParagraphs(
  context: Word.RequestContext,
  anchors: readonly ParagraphAnchor[],
  further = 0,
): Promise<readonly Word.Paragraph[]> {
  const last = Math.max(...anchors.map(({ index }) => index), 0);
  const start = Math.min(...anchors.map(({ index }) => index), last);
  const end = last + 2 + further;
  const found = start === 0 ? null : await stretch(context, start, end);
  if (found !== null && hasTexts(found, anchors)) return found;
  const { paragraphs } = queueParagraphs(context, 0, end);
  await context.sync();
  await demandUnchanged(context, paragraphs.items, anchors);
  return paragraphs.items;
}

/**
 * The paragraphs of [start, end) by their index, and the first of the body; null when they cannot be had
 * so. A host that ignored `$skip` would answer with the first ones: none is taken for another that
 * looks the same.
 */
async function stretch(
  context: Word.RequestContext,
  start: number,
  end: number,
): Promise<readonly Word.Paragraph[] | null> {
  const { first, paragraphs } = queueParagraphs(context, start, end);
  try {
    await context.sync();
  } catch {
    return null; // should this Word not know $skip: the next request tells whether it was that
  }
  const { items } = paragraphs;
  if (items.length === 0 || items[0]?.text === first.text) return null;
  const byIndex = [first];
  for (const [offset, paragraph] of items.entries()) byIndex[start + offset] = paragraph;
  return byIndex;
}

/**
 * `$top` spares Word the rest of the document; a host that ignored it would give more, which is as good.
 * The first paragraph is asked for apart. It also makes sure that Word remembers the others: the client
 * asks for that only in a request with an object it has not asked for before.
 */
function queueParagraphs(context: Word.RequestContext, start: number, end: number) {
  const { paragraphs } = context.document.body;
  const first = paragraphs.getFirst();
  // eslint-disable-next-line office-addins/no-navigational-load -- the level is a number
  first.load({ text: true, tableNestingLevel: true });
  const skip = start === 0 ? {} : { $skip: start };
  paragraphs.load({ text: true, tableNestingLevel: true, $top: end - start, ...skip });
  return { first, paragraphs };
}

function hasTexts(items: readonly Word.Paragraph[], anchors: readonly ParagraphAnchor[]): boolean {
  return anchors.every(({ index, text }) => {
    const paragraph = items[index];
    return paragraph !== undefined && readerText(paragraph.text) === text;
  });
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
