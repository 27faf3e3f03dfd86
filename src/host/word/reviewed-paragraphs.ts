import { reviewedTexts, type ReviewedText } from "./tracked-deletions";

/** The texts without what is deleted, at the cost of a sync and the body's OOXML. When Word will not give the OOXML, the texts are taken as they are. */
export async function readReviewed(
  context: Word.RequestContext,
  texts: readonly string[],
): Promise<readonly ReviewedText[]> {
  const ooxml = context.document.body.getOoxml();
  try {
    await context.sync();
  } catch {
    return texts.map(asItIs);
  }
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult needs no load
  return reviewedTexts(ooxml.value, texts);
}

/** A text in which nothing is deleted. */
export function asItIs(text: string): ReviewedText {
  return { text, deleted: [] };
}
