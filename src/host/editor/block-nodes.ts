import type { Mark, Node, Schema } from "prosemirror-model";
import type { Block } from "../../document/block";
import { faceName, FORMATS, lineSpacing } from "../../document/gongwen-format";
import type { ParagraphFormat, TypefaceChoice } from "../../document/gongwen-format";

/** A point has 20 twips and 2 half-points, so a character of n half-points is 10 n twips wide. */
const TWIPS_PER_HALF_POINT = 10;

/**
 * A block as a paragraph node of the editor's schema, in the format of GB/T 9704—2012.
 *
 * The format is given twice: as attributes, from which the editor draws, and as
 * `_originalFormatting`, which it writes to the file as it stands. The attributes alone would not
 * do: the editor leaves a spacing of 0 out, and the paragraph would then take the spacing of the
 * document's own style.
 */
export function blockNode(schema: Schema, block: Block, typeface: TypefaceChoice): Node {
  const format = FORMATS[block.kind];
  const characters = characterFormat(format, typeface);
  const paragraph = paragraphFormat(format);
  const attributes = {
    ...paragraph,
    defaultTextFormatting: characters,
    _originalFormatting: { ...paragraph, runProperties: characters },
  };
  const text = block.text === "" ? [] : schema.text(block.text, characterMarks(schema, characters));
  return schema.node("paragraph", attributes, text);
}

/** Paragraph properties by the editor's names; lengths in twips. */
function paragraphFormat(format: ParagraphFormat) {
  const firstLine = (format.firstLineChars / 100) * format.halfPoints * TWIPS_PER_HALF_POINT;
  return {
    alignment: format.alignment,
    spaceBefore: 0,
    spaceAfter: 0,
    spacingExplicit: { before: true, after: true },
    lineSpacing: lineSpacing(format),
    lineSpacingRule: "exact",
    indentLeft: 0,
    indentRight: 0,
    indentFirstLine: firstLine,
    // A heading alone at the foot of a page is a fault.
    ...(format.outlineLevel === null ? {} : { keepNext: true, outlineLevel: format.outlineLevel }),
  };
}

interface CharacterFormat {
  readonly fontFamily: { readonly ascii: string; readonly hAnsi: string; readonly eastAsia: string };
  readonly fontSize: number;
  readonly fontSizeCs: number;
}

/** Run properties by the editor's names; sizes in half-points. */
function characterFormat(format: ParagraphFormat, typeface: TypefaceChoice): CharacterFormat {
  const face = faceName(format.face, typeface);
  return {
    fontFamily: { ascii: face, hAnsi: face, eastAsia: face },
    fontSize: format.halfPoints,
    fontSizeCs: format.halfPoints,
  };
}

function characterMarks(schema: Schema, format: CharacterFormat): Mark[] {
  return [
    schema.mark("fontFamily", format.fontFamily),
    schema.mark("fontSize", { size: format.fontSize, sizeCs: format.fontSizeCs }),
  ];
}
