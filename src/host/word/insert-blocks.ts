import type { BlockInsertion, InsertOptions } from "../../document/document-host";
import { isBodyBare } from "./bare-body";
import { queueInsertion, takeOverBody } from "./insert-ooxml";
import { placesOf, type InsertionPlace } from "./insertion-place";
import { demandUnlocked } from "./locked-places";
import { readerText } from "./paragraph-text";
import { runWord } from "./run-word";
import { queueObservation, settleInsertion, type Observation } from "./settle-insertion";
import { verifyAnchors } from "./verified-paragraphs";

/**
 * Verifies every anchor in a first sync and writes everything in one more; where Word is seen to have
 * made something else of it, that is put right in one or two more (settle-insertion.ts). Insertions are
 * queued from the last to the first, so that what goes in never stands between an anchor and its place.
 *
 * Word runs a batch up to its first fault and takes nothing back, and WordApi 1.3 has no undo. What
 * could stop a batch half-way is therefore asked before: a place inside a locked content control. A
 * read-only document refuses the first insertion, and nothing is written.
 */
export async function insertBlocks(
  insertions: readonly BlockInsertion[],
  { typeface }: InsertOptions,
): Promise<void> {
  const wanted = insertions.filter(({ blocks }) => blocks.length > 0);
  if (wanted.length === 0) return;
  await runWord(async (context) => {
    const anchors = wanted.flatMap(({ after }) => (after === null ? [] : [after]));
    const { items, someLocked } = await verifyAnchors(context, anchors);
    const { body } = context.document;
    const observations: Observation[] = [];
    if (isOneEmptyParagraph(items) && (await isBodyBare(context))) {
      const blocks = wanted.flatMap((insertion) => insertion.blocks);
      takeOverBody(body, blocks, typeface);
      observations.push(queueObservation(body, { before: null, behind: null, blocks }));
    } else {
      const places = placesOf(wanted, items);
      if (someLocked) await demandUnlocked(context, places);
      for (const place of [...places].reverse()) queueInsertion(body, place, typeface);
      observations.push(...places.map((place: InsertionPlace) => queueObservation(body, place)));
    }
    await context.sync();
    await settleInsertion(context, observations, typeface);
  });
}

function isOneEmptyParagraph(items: readonly Word.Paragraph[]): boolean {
  return items.length === 1 && items.every(({ text }) => readerText(text) === "");
}
