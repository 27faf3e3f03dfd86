import type { Block } from "../document/block";
import type { BlockInsertion } from "../document/document-host";
import type { Paragraph } from "../document/paragraph";
import { insertionIndex, withInsertion } from "./stub-effect";

/** A copy of the document with what is to go in so far. What is not in `added` stood there before. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  /** By the paragraph that stands for it in the copy, in the order they were added. */
  readonly added: ReadonlyMap<Paragraph, Block>;
}

export function draftOf(paragraphs: readonly Paragraph[]): Draft {
  return { paragraphs, added: new Map() };
}

/** @param insertion its anchor counts the paragraphs of the draft, those added before among them */
export function withBlocks(draft: Draft, insertion: BlockInsertion): Draft {
  const paragraphs = withInsertion(draft.paragraphs, insertion);
  const at = insertionIndex(draft.paragraphs, insertion.after);
  const blocks = insertion.blocks.map((block, i) => [paragraphs[at + i]!, block] as const);
  return { paragraphs, added: new Map([...draft.added, ...blocks]) };
}

/** What a host has to insert into the document to make it the draft: one insertion a place, in document order. */
export function insertionsOf({ paragraphs, added }: Draft): BlockInsertion[] {
  const insertions: { after: BlockInsertion["after"]; blocks: Block[] }[] = [];
  let after: BlockInsertion["after"] = null;
  let open: Block[] | null = null;
  let index = 0;
  for (const paragraph of paragraphs) {
    const block = added.get(paragraph);
    if (!block) {
      after = { index: index++, text: paragraph.text };
      open = null;
    } else if (open) {
      open.push(block);
    } else {
      open = [block];
      insertions.push({ after, blocks: open });
    }
  }
  return insertions;
}
