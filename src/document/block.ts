/**
 * The kinds of paragraph that a statement is made of, each with one format (gongwen-format.ts).
 * The names follow GB/T 9704—2012 7.3: title, then up to two heading levels, then body text.
 */
export const BLOCK_KINDS = ["title", "byline", "heading1", "heading2", "body"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One paragraph to be inserted. The text holds no line break; a blank to fill is written 【…】. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}
