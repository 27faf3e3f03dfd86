import { readerText } from "./paragraph-text";

/** Asked in a read; after the sync, given the texts read, whether some of it may be deleted text. */
export type DeletionSuspicion = (texts: readonly string[]) => boolean;

/**
 * Queues what tells cheaply whether Word's texts may include deleted text; null where nothing does
 * (below WordApi 1.4), and the texts are then taken as shown.
 *
 * - On the web they always do (office-js #1267, #5286). There the reviewed text of the body answers:
 *   it is shorter than the texts together. That is one string, and no call for each paragraph.
 * - On the desktop they do while deletions are shown. getReviewedText is out of the question there: it
 *   scrolls (#3691), freezes on some comments (#4302) and crashes Word (#5873). So the mode is asked:
 *   while changes are tracked, the OOXML is read. Deletions left in a document that no longer
 *   tracks changes, shown struck through, are read as the text they still are.
 */
export function queueSuspicion(context: Word.RequestContext): DeletionSuspicion | null {
  if (Office.context.requirements?.isSetSupported("WordApi", "1.4") !== true) return null;
  const { document } = context;
  if (Office.context.platform === Office.PlatformType.OfficeOnline) {
    const reviewed = document.body.getReviewedText("Current");
    return (texts) => visibleLength(reviewed.value) < visibleLength(texts.join(""));
  }
  document.load("changeTrackingMode");
  return () => document.changeTrackingMode !== "Off";
}

/** Without white space and marks, of which the two texts may have different ones. */
function visibleLength(text: string): number {
  return readerText(text).replace(/\s/gu, "").length;
}
