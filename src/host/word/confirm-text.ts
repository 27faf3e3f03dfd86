import { queueRangeSearch } from "./find-range";
import { readerText } from "./paragraph-text";
import { unconfirmed } from "./run-word";

/** A text that was to go into a paragraph, which read `before` until then. */
export interface AskedText {
  readonly paragraph: Word.Paragraph;
  readonly before: string;
  readonly text: string;
}

/**
 * After a write that answered with `error`: reads the paragraph once more. Ends well if the text is in
 * (only the answer was lost, or the cursor could not be set: that is tried again), rejects with
 * `error` if the paragraph is as before, and with "unconfirmed" if neither is certain.
 */
export async function confirmText(
  context: Word.RequestContext,
  asked: AskedText,
  error: unknown,
): Promise<void> {
  const { paragraph, before, text } = asked;
  const now = await textOf(context, paragraph);
  if (now === before) throw error;
  const places = now === null ? [] : placesOfText(before, now, text);
  if (now === null || places.length === 0) throw unconfirmed(error);
  const [start] = places;
  if (start !== undefined && places.length === 1) {
    await putCursorBehind(context, paragraph, now, start, start + text.length);
  }
}

async function textOf(context: Word.RequestContext, paragraph: Word.Paragraph): Promise<string | null> {
  paragraph.load("text");
  try {
    await context.sync();
  } catch {
    return null;
  }
  return readerText(paragraph.text);
}

/** Where in `now` the text may have gone in; several places when it repeats what stands there. */
function placesOfText(before: string, now: string, text: string): readonly number[] {
  if (now.length !== before.length + text.length) return [];
  return Array.from({ length: before.length + 1 }, (_, offset) => offset).filter(
    (offset) =>
      now.startsWith(text, offset) &&
      now.startsWith(before.slice(0, offset)) &&
      now.endsWith(before.slice(offset)),
  );
}

/** The text is in: a cursor that stays where it was is no reason to say otherwise. */
async function putCursorBehind(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  now: string,
  start: number,
  end: number,
): Promise<void> {
  const search = queueRangeSearch(paragraph, now, { paragraph: 0, start, end });
  try {
    if (search.needsSync) await context.sync();
    search.range()?.select("End");
    await context.sync();
  } catch {
    // the cursor stays where it was
  }
}
