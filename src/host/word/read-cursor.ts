import type { TextPosition } from "../../document/paragraph";
import { readerText } from "./paragraph-text";
import { reviewedOffset, type ReviewedText } from "./tracked-deletions";

/** What has been asked of Word to find the cursor; to be answered by a sync. */
export interface CursorQuestion {
  readonly paragraph: Word.Paragraph;
  /** The text from the paragraph's start to the cursor. */
  readonly before: Word.Range;
  /** The paragraphs from the start of the body to the cursor's own. */
  readonly counted: Word.ParagraphCollection;
}

/**
 * Queues the questions that tell where the selection ends. WordApi 1.3 gives a paragraph neither
 * index nor identity, so the index is counted: the paragraphs from the start of the body to the end of
 * the cursor's own paragraph. (To the cursor itself would be one too few when it stands at the start of
 * a paragraph, for a range that only touches a paragraph does not contain it.)
 *
 * The sync fails with ItemNotFound when the selection is not in the body.
 */
export function queueCursor(context: Word.RequestContext): CursorQuestion {
  const end = context.document.getSelection().getRange("End");
  const paragraph = end.paragraphs.getFirst();
  const before = paragraph.getRange("Start").expandTo(end);
  const counted = paragraphsUpTo(context, paragraph);
  paragraph.load("text");
  before.load("text");
  counted.load("$none"); // only how many there are
  return { paragraph, before, counted };
}

/**
 * The cursor's place among the paragraphs that were read in the same request: `texts` as Word gave
 * them, `reviewed` without what is deleted. Null when the counted paragraph is not the cursor's own: a
 * range that begins before a table and ends in it may be widened to whole rows, and no place is better
 * than a wrong one.
 */
export function cursorPosition(
  { paragraph, before, counted }: CursorQuestion,
  texts: readonly string[],
  reviewed: readonly ReviewedText[],
): TextPosition | null {
  const index = counted.items.length - 1;
  const text = readerText(paragraph.text);
  const place = reviewed[index];
  if (place === undefined || texts[index] !== text) return null;
  return {
    paragraph: index,
    offset: reviewedOffset(place, Math.min(readerText(before.text).length, text.length)),
  };
}

function paragraphsUpTo(context: Word.RequestContext, last: Word.Paragraph): Word.ParagraphCollection {
  return context.document.body.getRange("Start").expandTo(last.getRange("Whole")).paragraphs;
}
