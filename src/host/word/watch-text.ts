import { runWord } from "./run-word";

/** What an event of Word's gives back when a handler is added. */
type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Calls `listener` when paragraphs were added, changed or deleted (Word.Document.onParagraph…,
 * WordApi 1.6); null in a Word without these. Word takes the handlers in after a while and may refuse:
 * then `onUnavailable` is called, once. So it is with the npm build of office.js in a Word that is newer
 * than that build: the set is there, its classes are not.
 *
 * Word tells late, in bursts, and not of everything (office-js #3864: not of a tracked deletion; #4874:
 * not of all of several quick changes). Nothing must rest on an event that does not come.
 */
export function watchText(listener: () => void, onUnavailable: () => void): (() => void) | null {
  if (!Office.context.requirements.isSetSupported("WordApi", "1.6")) return null;
  let watching = true;
  const tell = async (): Promise<void> => {
    if (watching) listener();
  };
  const added = addHandlers(tell).catch(() => {
    if (watching) onUnavailable();
    watching = false;
    return [];
  });
  return () => {
    if (!watching) return;
    watching = false;
    // Also when Word has not taken them in yet: they are removed after it has.
    void added.then(removeHandlers).catch(() => undefined);
  };
}

function addHandlers(handler: () => Promise<void>): Promise<readonly Handler[]> {
  return runWord(async (context) => {
    const { document } = context;
    const handlers = [
      document.onParagraphAdded,
      document.onParagraphChanged,
      document.onParagraphDeleted,
    ].map((event): Handler => event.add(handler));
    await context.sync();
    return handlers;
  });
}

/** A handler can be removed only through the context that it was added in. */
async function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  handlers.forEach((handler) => handler.remove());
  await handlers[0]?.context.sync();
}
