import type { Block } from "../../document/block";
import { hasFormat } from "./block-format";
import { insertAfter, type Markup } from "./insert-ooxml";
import type { InsertionPlace } from "./insertion-place";
import { readerText } from "./paragraph-text";
import { queueObservation, whatIsSeen } from "./observe-place";
import type { PlaceAfter } from "./place-after";
import { lookAgain, type AskedInsertion } from "./second-look";
import { takenUnseen } from "./unseen-format";

/**
 * What Word makes of insertOoxml, put right. Reported of real Word:
 * - an empty paragraph is left behind the insertion (office-js-docs #874; office-js #6904 on the Mac,
 *   where it may turn into a list item): it is deleted
 * - the last paragraph inserted takes the format of the place (office-js-docs #272; office-js #2914),
 *   or one inserted alone does (#3149): it is put in again with an empty paragraph behind it, which is
 *   then the last, and deleted
 * Only what the insertion has made is touched. Word keeps a last paragraph of the body: an empty one
 * stays there, but no number of a list with it.
 *
 * No request more when nothing is wrong, two at most when all goes well; one more, which only reads, where
 * a neighbour looks like the block, so that what the block has taken from it does not show. When one fails, what there
 * is then is read, and what is left to do is tried again. A failure does not fail the insertion: the
 * blocks are in, and to say that they are not would be worse than a blank line. Only when a repair was
 * under way and the document can no longer be read it rejects, with "unconfirmed": the last block of
 * a place may then stand there twice.
 */
export async function settleInsertion(
  context: Word.RequestContext,
  asked: AskedInsertion,
  made: readonly PlaceAfter[],
  markup: Markup,
): Promise<void> {
  const repaired = new Set<InsertionPlace>();
  let standing = made;
  for (let attempt = 0; attempt < MOST_ATTEMPTS && standing.length > 0; attempt++) {
    standing = await settleOnce(context, asked, standing, repaired, markup);
  }
}

/** One request's worth; gives the places that may need another. */
async function settleOnce(
  context: Word.RequestContext,
  asked: AskedInsertion,
  standing: readonly PlaceAfter[],
  repaired: Set<InsertionPlace>,
  markup: Markup,
): Promise<readonly PlaceAfter[]> {
  const fresh = standing.filter(({ place }) => !repaired.has(place));
  const unseen = await takenUnseen(context, fresh);
  const broken = fresh.filter((after) => queueRepair(after, unseen.has(after.place), markup));
  const cleared = standing.filter((after) => !broken.includes(after) && queueClearing(after));
  if (broken.length + cleared.length === 0) return [];
  const again = broken.map(({ place }) => queueObservation(context.document.body, place));
  try {
    await context.sync();
  } catch (error) {
    const outcome = await lookAgain(context, asked, error).catch((unknown: unknown) => {
      if (broken.length > 0) throw unknown;
      return [];
    });
    return outcome.flatMap((after) => after ?? []);
  }
  for (const { place } of broken) repaired.add(place);
  return again.map(whatIsSeen);
}

/** A repair, the clearing behind it, and one of the two again. */
const MOST_ATTEMPTS = 3;

/** Queues the last block once more, with a guard behind it, where it lost its format. */
function queueRepair({ place, inserted }: PlaceAfter, hasMore: boolean, markup: Markup): boolean {
  const last = inserted.at(-1);
  const block = place.blocks.at(-1);
  if (last === undefined || block === undefined) return false;
  if (!hasMore && hasFormat(last, block)) return false;
  insertAfter(last, [block, GUARD], markup);
  last.delete();
  return true;
}

const GUARD: Block = { kind: "body", text: "" };

/**
 * Queues the deletion of what is left beside the blocks; false when there is nothing to do. What must stay
 * at the end of the body may have become an item of the user's list: its number would show.
 */
function queueClearing({ place, left }: PlaceAfter): boolean {
  const last = left.at(-1);
  const isEndOfBody = place.behind === null && last !== undefined && readerText(last.text) === "";
  const deletable = isEndOfBody ? left.slice(0, -1) : left;
  for (const paragraph of deletable) paragraph.delete();
  const isNumbered = isEndOfBody && last.isListItem;
  if (isNumbered) last.detachFromList();
  return deletable.length > 0 || isNumbered;
}
