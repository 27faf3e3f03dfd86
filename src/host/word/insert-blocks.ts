import type { BlockInsertion, InsertOptions } from "../../document/document-host";
import { isBodyBare } from "./bare-body";
import { insertAfter, insertAtStart, takeOverBody } from "./insert-ooxml";
import { runWord } from "./run-word";
import { verifyAnchors } from "./verified-paragraphs";

/**
 * Verifies every anchor in a first sync and writes everything in one more. Insertions are queued
 * from the last to the first, so that what goes in never stands between an anchor and its place.
 *
 * Known gap: Word runs a batch up to its first fault and takes nothing back, and WordApi 1.3 has no
 * undo. A read-only document refuses the first insertion, so nothing is written; but were only one of
 * several places locked (a content control that may not be edited), the insertions behind it would stay.
 */
export async function insertBlocks(
  insertions: readonly BlockInsertion[],
  { typeface }: InsertOptions,
): Promise<void> {
  const wanted = insertions.filter(({ blocks }) => blocks.length > 0);
  if (wanted.length === 0) return;
  await runWord(async (context) => {
    const anchors = wanted.flatMap(({ after }) => (after === null ? [] : [after]));
    const { paragraphs, bodyIsOneEmptyParagraph } = await verifyAnchors(context, anchors);
    const { body } = context.document;
    if (bodyIsOneEmptyParagraph && (await isBodyBare(context))) {
      const blocks = wanted.flatMap((insertion) => insertion.blocks);
      takeOverBody(body, blocks, typeface);
    } else {
      const left = [...paragraphs];
      for (const { after, blocks } of [...wanted].reverse()) {
        const anchor = after === null ? undefined : left.pop();
        if (anchor === undefined) insertAtStart(body, blocks, typeface);
        else insertAfter(anchor, blocks, typeface);
      }
    }
    await context.sync();
  });
}
