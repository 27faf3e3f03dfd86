import { toDocumentError } from "./run-word";

/**
 * Runs a batch that only reads and keeps nothing of Word's beyond it: the other door, beside runWord.
 *
 * Word.run has Word remember every object that a batch loads, so that it can be used after the next
 * sync, and lets go of each one by one in a request of its own when the batch ends; with a
 * paragraph collection that costs more than the read (office-js #5692). A request context made
 * directly remembers nothing unless asked to (OfficeExtension.TrackedObjects: who uses an object
 * across syncs outside a “.run” batch adds it), so there is nothing to let go of. Hence the
 * condition: what was loaded is read, and never acted on, after the sync.
 */
export async function readWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await batch(new Word.RequestContext());
  } catch (error) {
    throw toDocumentError(error);
  }
}
