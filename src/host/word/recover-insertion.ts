import type { PlaceAfter } from "./place-after";
import { unconfirmed } from "./run-word";
import { lookAgain, type AskedInsertion, type Outcome } from "./second-look";

/**
 * After a write that answered with `error`: gives what went in if everything did (only the answer was
 * lost), and otherwise rejects. If nothing went in, with `error`. If some places got their blocks, these
 * are taken out again, and it rejects with `error` when the document is seen to be as before; else, and
 * when it cannot be found out, with "unconfirmed".
 *
 * WordApi 1.3 has no undo. What is deleted are paragraphs that were not there before and have the text of
 * a block. The last paragraph of a body cannot be deleted, so an empty one may stay: "unconfirmed".
 */
export async function recoverInsertion(
  context: Word.RequestContext,
  asked: AskedInsertion,
  error: unknown,
): Promise<readonly PlaceAfter[]> {
  const outcome = await lookAgain(context, asked, error);
  if (isComplete(outcome)) return outcome;
  if (outcome.some((place) => place !== null)) await takeBack(context, asked, outcome, error);
  throw error;
}

function isComplete(outcome: Outcome): outcome is readonly PlaceAfter[] {
  return outcome.every((place) => place !== null);
}

/** Deletes what went in; once more if that fails, since nothing worse than half an insertion can come of it. */
async function takeBack(
  context: Word.RequestContext,
  asked: AskedInsertion,
  outcome: Outcome,
  error: unknown,
): Promise<void> {
  let standing = outcome;
  for (let attempt = 0; attempt < 2; attempt++) {
    await deleteMade(context, standing);
    standing = await lookAgain(context, asked, error);
    if (standing.every((place) => place === null)) return;
  }
  throw unconfirmed(error);
}

async function deleteMade(context: Word.RequestContext, standing: Outcome): Promise<void> {
  const made = standing.flatMap((place) => (place === null ? [] : [...place.inserted, ...place.left]));
  for (const paragraph of made) paragraph.delete();
  await context.sync().catch(() => undefined); // what came of it is read next
}
