import type { Block } from "../../document/block";
import type { TypefaceChoice } from "../../document/gongwen-format";
import { flatOpc } from "../../document/wordprocessingml";

/**
 * The only calls of insertOoxml, and the place for what Word makes of them. Reported of real Word:
 * - an empty paragraph is left behind the insertion (office-js-docs #874; office-js #6904 on the Mac,
 *   where it may turn into a list item)
 * - the last paragraph inserted may lose its style or format (#2411, #2914, #3222); ours carry their
 *   format directly, on paragraph and run, and rely on no style
 * - a single paragraph may take the paragraph format of the place instead of its own (#3149)
 * - styles that the document already has are not replaced (#5491): the same answer
 * - on the web it takes seconds and shows a blocking dialog (#5944)
 * None of these is worked round yet. insertOoxml is used all the same because it is one undo step
 * and the only call of WordApi 1.3 that can set East Asian fonts (`w:rFonts/@w:eastAsia`).
 */

/**
 * Queues blocks behind a paragraph. "After" its whole range rather than at a point behind it: behind
 * the last paragraph mark of a document there is no such point.
 */
export function insertAfter(
  paragraph: Word.Paragraph,
  blocks: readonly Block[],
  typeface: TypefaceChoice,
): void {
  paragraph.getRange("Whole").insertOoxml(flatOpc(blocks, typeface), "After");
}

/** Queues blocks before everything else in the body. */
export function insertAtStart(body: Word.Body, blocks: readonly Block[], typeface: TypefaceChoice): void {
  body.insertOoxml(flatOpc(blocks, typeface), "Start");
}

/** Queues blocks in place of a bare body, with page size and margins in the section properties. */
export function takeOverBody(body: Word.Body, blocks: readonly Block[], typeface: TypefaceChoice): void {
  body.insertOoxml(flatOpc(blocks, typeface, { page: true }), "Replace");
}
