import type { Block } from "../../document/block";
import type { BlockInsertion, InsertOptions } from "../../document/document-host";
import { isBodyBare } from "./bare-body";
import { queueBlankForm } from "./blank-form";
import { queueInsertion, takeOverBody, type Markup } from "./insert-ooxml";
import { placesOf, wholeBody } from "./insertion-place";
import { demandUnlocked } from "./locked-places";
import { queueObservation, whatIsSeen } from "./observe-place";
import { readerText } from "./paragraph-text";
import type { PlaceAfter } from "./place-after";
import { recoverInsertion } from "./recover-insertion";
import { runWord } from "./run-word";
import type { AskedInsertion } from "./second-look";
import { settleInsertion } from "./settle-insertion";
import { verifyAnchors } from "./verified-paragraphs";

/**
 * Verifies every anchor in a first sync and writes everything in one more; where Word is seen to have
 * made something else of it, that is put right in one or two more (settle-insertion.ts). Insertions are
 * queued from the last to the first, so that what goes in never stands between an anchor and its place.
 *
 * Word runs a batch up to its first fault and takes nothing back, and WordApi 1.3 has no undo. What
 * could stop a batch half-way is therefore asked before: a place inside a locked content control. A
 * read-only document refuses the first insertion, and nothing is written. When the write answers with
 * an error all the same, what became of it is read and acted on (recover-insertion.ts).
 */
export async function insertBlocks(
  insertions: readonly BlockInsertion[],
  { typeface }: InsertOptions,
): Promise<void> {
  const wanted = insertions.filter(({ blocks }) => blocks.length > 0);
  if (wanted.length === 0) return;
  await runWord(async (context) => {
    const blanks = queueBlankForm(context);
    const asked = await verifyPlaces(context, wanted);
    const markup = { typeface, blanks: blanks() };
    const made = await write(context, asked, markup);
    await settleInsertion(context, asked, made, markup);
  });
}

/** Finds the places and makes sure that they may be written to. Changes nothing. */
async function verifyPlaces(
  context: Word.RequestContext,
  wanted: readonly BlockInsertion[],
): Promise<AskedInsertion> {
  const anchors = wanted.flatMap(({ after }) => (after === null ? [] : [after]));
  const { items, someLocked } = await verifyAnchors(context, anchors);
  const before = items.map(({ text }) => readerText(text));
  if (before.length === 1 && before[0] === "" && (await isBodyBare(context))) {
    const blocks: readonly Block[] = wanted.flatMap((insertion) => insertion.blocks);
    return { before, isWhole: true, places: [wholeBody(blocks)], replaces: true };
  }
  const places = placesOf(wanted, items);
  if (someLocked) await demandUnlocked(context, places);
  return { before, isWhole: places.at(-1)?.behind === null, places, replaces: false };
}

/** Writes in one sync, and sees in the same what Word has made of it. */
async function write(
  context: Word.RequestContext,
  asked: AskedInsertion,
  markup: Markup,
): Promise<readonly PlaceAfter[]> {
  const { body } = context.document;
  for (const place of [...asked.places].reverse()) {
    if (asked.replaces) takeOverBody(body, place.blocks, markup);
    else queueInsertion(body, place, markup);
  }
  const seen = asked.places.map((place) => queueObservation(body, place));
  try {
    await context.sync();
  } catch (error) {
    return recoverInsertion(context, asked, error);
  }
  return seen.map(whatIsSeen);
}
