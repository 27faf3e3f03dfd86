import type { ParagraphAnchor } from "../document/document-host";
import type { Paragraph } from "../document/paragraph";

/**
 * The anchor for blocks that go in behind paragraph `index`; null for the start of the document.
 * Empty paragraphs at the end of a part stay behind the new text, and an empty paragraph right
 * behind a table is used rather than the table's last cell.
 */
export function anchorBehind(paragraphs: readonly Paragraph[], index: number): ParagraphAnchor | null {
  let at = Math.min(index, paragraphs.length - 1);
  while (at > 0 && isBlank(paragraphs[at])) at -= 1;
  if (paragraphs[at]?.cell) at = behindTable(paragraphs, at);
  const paragraph = paragraphs[at];
  return at < 0 || !paragraph ? null : { index: at, text: paragraph.text };
}

function behindTable(paragraphs: readonly Paragraph[], index: number): number {
  const next = paragraphs.findIndex(({ cell }, i) => i > index && cell === null);
  return next >= 0 && isBlank(paragraphs[next]) ? next : index;
}

function isBlank(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.text.trim() === "" && paragraph.listLabel === "";
}
