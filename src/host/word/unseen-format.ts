import { DOCUMENT_PART } from "./bare-body";
import { hasFormat } from "./block-format";
import type { InsertionPlace } from "./insertion-place";
import type { PlaceAfter } from "./place-after";

/**
 * The places whose last block has taken something that a paragraph's properties do not tell: a page break
 * before it, a border, shading. Asked only where it could be: where a neighbour passes for the block, so
 * that having taken its format does not show. One request that only reads, for all places, and none
 * where there is no such neighbour. When it cannot be read, nothing is known to be wrong.
 */
export async function takenUnseen(
  context: Word.RequestContext,
  standing: readonly PlaceAfter[],
): Promise<ReadonlySet<InsertionPlace>> {
  const asked = standing.flatMap(({ place, inserted, beside }) => {
    const last = inserted.at(-1);
    const block = place.blocks.at(-1);
    if (last === undefined || block === undefined || !hasFormat(last, block)) return [];
    return beside.some((neighbour) => hasFormat(neighbour, block)) ? [{ place, ooxml: last.getOoxml() }] : [];
  });
  if (asked.length === 0) return new Set();
  try {
    await context.sync();
  } catch {
    return new Set();
  }
  return new Set(asked.filter(({ ooxml }) => hasMore(ooxml.value)).map(({ place }) => place));
}

/**
 * Looked for as text: there is no DOMParser where the tests run, and Word always binds the prefix w. Not
 * everything that a block does not ask for, for Word writes its own defaults too, and a repair without
 * need costs steps to undo; only what shows on the page and no block has.
 */
const UNASKED =
  /<w:(?:pageBreakBefore|framePr|numPr|pBdr|shd|tabs|bidi|textDirection|sectPr)(?=[\s/>])(?!\s[^>]*w:val="(?:0|false|off|nil)")/u;
const FIRST_PROPERTIES = /<w:p(?:\s[^>]*)?>\s*(?:<w:pPr>([\s\S]*?)<\/w:pPr>)?/u;

/** Whether the first paragraph of a Flat OPC package has some property that no block asks for. */
export function hasMore(flatOpc: string): boolean {
  const part = DOCUMENT_PART.exec(flatOpc)?.[0] ?? "";
  const properties = FIRST_PROPERTIES.exec(part)?.[1] ?? "";
  // The mark's own format may be shaded; what the paragraph was before a tracked change is past.
  const own = properties.replace(/<w:rPr>[\s\S]*?<\/w:rPr>/u, "").replace(/<w:pPrChange[\s\S]*/u, "");
  return UNASKED.test(own);
}
