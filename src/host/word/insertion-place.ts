import type { Block } from "../../document/block";
import type { BlockInsertion } from "../../document/document-host";

/**
 * A place between two neighbours of the body, and what goes in there. What stands between them
 * afterwards is what the insertion has made, and nothing of the user's.
 */
export interface InsertionPlace {
  /** The index of the paragraph before; -1 at the start of the body. */
  readonly index: number;
  /** Null at the start of the body. */
  readonly before: Word.Paragraph | null;
  /** Null at the end of the body. */
  readonly behind: Word.Paragraph | null;
  readonly blocks: readonly Block[];
}

/** The places of some insertions, in document order; insertions at one place go in together. */
export function placesOf(
  insertions: readonly BlockInsertion[],
  items: readonly Word.Paragraph[],
): readonly InsertionPlace[] {
  const byIndex = new Map<number, Block[]>();
  for (const { after, blocks } of insertions) {
    const index = after === null ? -1 : after.index;
    byIndex.set(index, [...(byIndex.get(index) ?? []), ...blocks]);
  }
  return [...byIndex].map(([index, blocks]) => ({
    index,
    before: items[index] ?? null,
    behind: items[index + 1] ?? null,
    blocks,
  }));
}

/** The one place of a body that the blocks take over. */
export function wholeBody(blocks: readonly Block[]): InsertionPlace {
  return { index: -1, before: null, behind: null, blocks };
}

/** Whether the place is behind a table: its last paragraph stands before, and what follows is outside. */
export function isBehindTable({ before, behind }: InsertionPlace): boolean {
  return before !== null && behind !== null && before.tableNestingLevel > behind.tableNestingLevel;
}

/** The paragraph that the insertion is put at. */
export function paragraphAt(place: InsertionPlace): Word.Paragraph | null {
  return isBehindTable(place) ? place.behind : (place.before ?? place.behind);
}
