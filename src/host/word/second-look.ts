import { explainInsertion, MOST_LEFT } from "./explain-insertion";
import type { InsertionPlace } from "./insertion-place";
import { readerText } from "./paragraph-text";
import { LOOK, type PlaceAfter } from "./place-after";
import { unconfirmed } from "./run-word";

/** What was asked of a document, and what it was before: enough to find out what became of it. */
export interface AskedInsertion {
  /** The texts of the body up to the paragraph behind the last place at least; a hole is not known. */
  readonly before: readonly (string | undefined)[];
  /** Whether the body ends there. */
  readonly isWhole: boolean;
  readonly places: readonly InsertionPlace[];
  /** The blocks go in the place of all there is. */
  readonly replaces: boolean;
}

/** What became of a place; null where nothing went in. */
export type Outcome = readonly (PlaceAfter | null)[];

/**
 * Reads what became of an insertion whose answer was an error: it may have taken effect at every
 * place, at some, or at none. One request that only reads and relies on nothing said before. Word
 * answers one request after another, so a write that is still under way has ended by then.
 * Rejects with "unconfirmed" when it cannot be read or the texts do not tell.
 */
export async function lookAgain(
  context: Word.RequestContext,
  asked: AskedInsertion,
  cause: unknown,
): Promise<Outcome> {
  const items = await firstParagraphs(context, asked).catch(() => null);
  const outcome = items === null ? null : explain(asked, items);
  if (outcome === null) throw unconfirmed(cause);
  return outcome;
}

async function firstParagraphs(
  context: Word.RequestContext,
  { before, places }: AskedInsertion,
): Promise<readonly Word.Paragraph[]> {
  const added = places.reduce((sum, { blocks }) => sum + blocks.length + ROOM, 0);
  // Not body.paragraphs: the client has Word remember items only of a collection it meets for the first time.
  const { paragraphs } = context.document.body.getRange("Whole");
  // eslint-disable-next-line office-addins/no-empty-load -- LOOK names the properties
  paragraphs.load({ ...LOOK, $top: before.length + added });
  await context.sync();
  return paragraphs.items;
}

/** Beside its blocks a place may have what was left, and one block twice; one more shows the end. */
const ROOM = MOST_LEFT + 2;

function explain(asked: AskedInsertion, items: readonly Word.Paragraph[]): Outcome | null {
  const now = items.map(({ text }) => readerText(text));
  if (asked.replaces && now.length === 1 && now[0] === "") return asked.places.map(() => null);
  const texts = asked.places.map(({ index, blocks }) => ({ index, texts: blocks.map(({ text }) => text) }));
  const explanation = explainInsertion(asked.replaces ? [] : asked.before, now, texts, asked.isWhole);
  if (explanation === null) return null;
  const at = (index: number): Word.Paragraph[] => (items[index] === undefined ? [] : [items[index]]);
  return asked.places.map((place, order) => {
    const found = explanation[order] ?? null;
    if (found === null) return null;
    const all = [...found.inserted, ...found.left];
    const beside = [Math.min(...all) - 1, Math.max(...all) + 1].flatMap(at);
    return { place, inserted: found.inserted.flatMap(at), left: found.left.flatMap(at), beside };
  });
}
