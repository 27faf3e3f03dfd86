import type { InsertionPlace } from "./insertion-place";
import { readerText } from "./paragraph-text";
import { LOOK, type PlaceAfter } from "./place-after";

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
  seen.load(LOOK);
  return { place, seen };
}

/**
 * Finds the blocks in what is seen. Before them is the neighbour, or of a table the cells of its row.
 * Unless the blocks stand there and behind them nothing but empty paragraphs, nothing is certain.
 */
export function whatIsSeen({ place, seen }: Observation): PlaceAfter {
  const { before, behind, blocks } = place;
  const { items } = seen;
  const uncertain: PlaceAfter = { place, inserted: [], left: [], beside: [] };
  const texts = items.map(({ text }) => readerText(text));
  const end = behind === null ? items.length : items.length - 1;
  if (behind !== null && texts[end] !== readerText(behind.text)) return uncertain;
  for (let start = before === null ? 0 : 1; start + blocks.length <= end; start++) {
    const stop = start + blocks.length;
    const isIt = blocks.every((block, index) => texts[start + index] === block.text);
    if (isIt && texts.slice(stop, end).every((text) => text === "")) {
      const beside = [...items.slice(Math.max(0, start - 1), start), ...items.slice(end)];
      return { place, inserted: items.slice(start, stop), left: items.slice(stop, end), beside };
    }
    if (before?.tableNestingLevel === 0 || before === null) return uncertain;
  }
  return uncertain;
}
