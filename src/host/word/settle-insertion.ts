import type { Block } from "../../document/block";
import { FORMATS, lineSpacing, type TypefaceChoice } from "../../document/gongwen-format";
import { insertAfter } from "./insert-ooxml";
import type { InsertionPlace } from "./insertion-place";
import { readerText } from "./paragraph-text";

/**
 * What Word makes of insertOoxml, put right. Reported of real Word:
 * - an empty paragraph is left behind the insertion (office-js-docs #874; office-js #6904 on the Mac,
 *   where it may turn into a list item): it is deleted
 * - the last paragraph inserted takes the format of the place (office-js-docs #272; office-js #2914),
 *   or one inserted alone does (#3149): it is put in again with an empty paragraph behind it, which is
 *   then the last, and deleted
 * Both are seen by reading back, in the request that inserted, what stands between the two paragraphs
 * that were neighbours before. Unless that is the blocks, and behind them nothing but empty
 * paragraphs, nothing is touched. Word keeps a last paragraph of the body: an empty one stays there.
 */

/** What is seen at a place after a sync: the neighbours, where there are any, and all between. */
export interface Observation {
  readonly place: InsertionPlace;
  readonly seen: Word.ParagraphCollection;
}

/** Queues the look at a place; it costs what was inserted, not the length of the document. */
export function queueObservation(body: Word.Body, place: InsertionPlace): Observation {
  const from = place.before?.getRange("Whole") ?? body.getRange("Start");
  const to = place.behind?.getRange("Whole") ?? body.getRange("End");
  const seen = from.expandTo(to).paragraphs;
  seen.load("items/text,items/alignment,items/outlineLevel,items/lineSpacing,items/firstLineIndent");
  return { place, seen };
}

/**
 * Puts right what the observations show, in no further request when nothing is wrong. Never rejects:
 * the blocks are in, and to say that they are not would be worse than a blank line.
 */
export async function settleInsertion(
  context: Word.RequestContext,
  observations: readonly Observation[],
  typeface: TypefaceChoice,
): Promise<void> {
  try {
    const { body } = context.document;
    const broken = observations.filter((observation) => queueRepair(observation, typeface));
    const again = broken.map(({ place }) => queueObservation(body, place));
    const whole = observations.filter((observation) => !broken.includes(observation));
    const cleared = whole.filter(queueClearing);
    if (broken.length + cleared.length === 0) return;
    await context.sync();
    if (again.filter(queueClearing).length > 0) await context.sync();
  } catch {
    // what is left is a blank line or a format
  }
}

/** Queues the last block once more, with a guard behind it, where it lost its format. */
function queueRepair(observation: Observation, typeface: TypefaceChoice): boolean {
  const { inserted } = insertedIn(observation);
  const last = inserted.at(-1);
  const block = observation.place.blocks.at(-1);
  if (last === undefined || block === undefined || hasFormat(last, block)) return false;
  insertAfter(last, [block, GUARD], typeface);
  last.delete();
  return true;
}

const GUARD: Block = { kind: "body", text: "" };

/** Queues the deletion of what is left behind the blocks; false when there is nothing to delete. */
function queueClearing(observation: Observation): boolean {
  const { left } = insertedIn(observation);
  const isEnd = observation.place.behind === null;
  const deletable = isEnd ? left.slice(0, -1) : left;
  for (const paragraph of deletable) paragraph.delete();
  return deletable.length > 0;
}

interface Inserted {
  readonly inserted: readonly Word.Paragraph[];
  /** Empty paragraphs behind the blocks. */
  readonly left: readonly Word.Paragraph[];
}

const UNCERTAIN: Inserted = { inserted: [], left: [] };

/** Finds the blocks in what is seen. Before them is the neighbour, or of a table the cells of its row. */
function insertedIn({ place: { before, behind, blocks }, seen }: Observation): Inserted {
  const { items } = seen;
  const texts = items.map(({ text }) => readerText(text));
  const end = behind === null ? items.length : items.length - 1;
  if (behind !== null && texts[end] !== readerText(behind.text)) return UNCERTAIN;
  for (let start = before === null ? 0 : 1; start + blocks.length <= end; start++) {
    const stop = start + blocks.length;
    const isIt = blocks.every((block, index) => texts[start + index] === block.text);
    if (isIt && texts.slice(stop, end).every((text) => text === "")) {
      return { inserted: items.slice(start, stop), left: items.slice(stop, end) };
    }
    if (before?.tableNestingLevel === 0 || before === null) return UNCERTAIN;
  }
  return UNCERTAIN;
}

/** Whether a paragraph has the format of its block, as far as WordApi 1.1 tells. */
function hasFormat(paragraph: Word.Paragraph, { kind }: Block): boolean {
  const format = FORMATS[kind];
  const alignment = format.alignment === "center" ? "Centered" : "Justified";
  const outlineLevel = format.outlineLevel === null ? BODY_TEXT : format.outlineLevel + 1;
  return (
    paragraph.alignment === alignment &&
    paragraph.outlineLevel === outlineLevel &&
    Math.abs(paragraph.lineSpacing - lineSpacing(format) / TWIPS) < 0.5 &&
    paragraph.firstLineIndent > 1 === format.firstLineChars > 0
  );
}

const BODY_TEXT = 10;
const TWIPS = 20;
