import type { Block } from "../../src/document/block";
import type { BlockInsertion } from "../../src/document/document-host";
import { plainParagraph, type Paragraph } from "../../src/document/paragraph";

/** Carries out a plan as a host does: anchors are verified, then all blocks go in. */
export function applyPlan(paragraphs: readonly Paragraph[], plan: readonly BlockInsertion[]): Paragraph[] {
  const inserted = new Map<number, readonly Block[]>();
  let last = -2;
  for (const { after, blocks } of plan) {
    const index = after?.index ?? -1;
    if (after && paragraphs[index]?.text !== after.text) throw new Error(`anchor ${index} does not hold`);
    if (index <= last) throw new Error("anchors are not in document order");
    last = index;
    inserted.set(index, blocks);
  }
  const at = (index: number): Paragraph[] =>
    (inserted.get(index) ?? []).map(({ text }) => plainParagraph(text));
  return [...at(-1), ...paragraphs.flatMap((paragraph, i) => [paragraph, ...at(i)])];
}

export function paragraphsOf(text: string): Paragraph[] {
  return text.split("\n").map(plainParagraph);
}

export function textsOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(({ text }) => text);
}
