import type { BlankForm } from "../../document/blank-control";
import type { Block } from "../../document/block";
import type { TypefaceChoice } from "../../document/gongwen-format";
import { flatOpc } from "../../document/wordprocessingml";
import { isBehindTable, type InsertionPlace } from "./insertion-place";

/**
 * The only calls of insertOoxml. It is used although it has faults (settle-insertion.ts says which and
 * what is done about them): it is one undo step, and the only call of WordApi 1.3 that can set East
 * Asian fonts (`w:rFonts/@w:eastAsia`). Styles that the document has already are not replaced by it
 * (office-js #5491), so the blocks carry their format directly and rely on no style. On the web it
 * takes seconds and shows a blocking dialog (#5944): one call for each place, not for each block.
 */

/** What blocks are made into. */
export interface Markup {
  readonly typeface: TypefaceChoice;
  readonly blanks: BlankForm;
}

/**
 * Queues a place's blocks. "After" the whole range of the paragraph before rather than at a point
 * behind it: behind the last paragraph mark of a document there is no such point. Behind a table the
 * blocks go before the next paragraph instead, since "after" the last one in a cell is in the cell.
 */
export function queueInsertion(body: Word.Body, place: InsertionPlace, markup: Markup): void {
  const ooxml = flatOpc(place.blocks, markup.typeface, { blanks: markup.blanks });
  if (place.before === null) body.insertOoxml(ooxml, "Start");
  else if (isBehindTable(place)) place.behind?.getRange("Start").insertOoxml(ooxml, "Start");
  else insertAfter(place.before, place.blocks, markup);
}

export function insertAfter(paragraph: Word.Paragraph, blocks: readonly Block[], markup: Markup): void {
  const ooxml = flatOpc(blocks, markup.typeface, { blanks: markup.blanks });
  paragraph.getRange("Whole").insertOoxml(ooxml, "After");
}

/** Queues blocks in place of a bare body, with page size and margins in the section properties. */
export function takeOverBody(body: Word.Body, blocks: readonly Block[], markup: Markup): void {
  body.insertOoxml(flatOpc(blocks, markup.typeface, { page: true, blanks: markup.blanks }), "Replace");
}
