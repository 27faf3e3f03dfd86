import type { TextTarget } from "../../document/document-host";
import { queueRangeSearch, type RangeSearch } from "./find-range";
import { runWord } from "./run-word";
import { verifyParagraph } from "./verified-paragraphs";

/**
 * Verifies the target's paragraph, then selects the target, which also brings it into view: two
 * syncs; one more when it has to be searched for (find-range.ts says how) and is not the first of
 * its kind in the paragraph. When the place inside the paragraph cannot be made out for certain, the
 * whole paragraph is selected.
 */
export async function selectTarget({ range, paragraphText }: TextTarget): Promise<void> {
  await runWord(async (context) => {
    const paragraph = await verifyParagraph(context, { index: range.paragraph, text: paragraphText });
    const search = queueRangeSearch(paragraph, paragraphText, range);
    if (await selectFound(context, search)) return;
    paragraph.getRange("Content").select();
    await context.sync();
  });
}

/**
 * Whether the exact place could be selected. What Word refuses here must not stop the jump: a search
 * while its find dialog is open; or, in a read-only document, `expandTo`, which the client sends as
 * a write although it changes nothing.
 */
async function selectFound(context: Word.RequestContext, search: RangeSearch): Promise<boolean> {
  try {
    const { guess } = search;
    if (search.needsSync) {
      // Searched for and selected in one request; if the hits are not as expected, what follows corrects it.
      guess?.range().select();
      await context.sync();
      if (guess?.holds()) return true;
    }
    const range = search.range();
    if (range === null) return false;
    range.select();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
