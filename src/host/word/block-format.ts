import type { Block } from "../../document/block";
import { FORMATS, lineSpacing } from "../../document/gongwen-format";

/** Whether a paragraph has the format of its block, as far as its properties tell (LOOK). */
export function hasFormat(paragraph: Word.Paragraph, { kind }: Block): boolean {
  const format = FORMATS[kind];
  const alignment = format.alignment === "center" ? "Centered" : "Justified";
  const outlineLevel = format.outlineLevel === null ? BODY_TEXT : format.outlineLevel + 1;
  const { leftIndent, rightIndent, spaceBefore, spaceAfter } = paragraph;
  return (
    paragraph.alignment === alignment &&
    paragraph.outlineLevel === outlineLevel &&
    Math.abs(paragraph.lineSpacing - lineSpacing(format) / TWIPS) < 0.5 &&
    paragraph.firstLineIndent > 1 === format.firstLineChars > 0 &&
    [leftIndent, rightIndent, spaceBefore, spaceAfter].every((points) => Math.abs(points) < 0.5) &&
    !paragraph.isListItem
  );
}

const BODY_TEXT = 10;
const TWIPS = 20;
