import type { Paragraph } from "../../document/paragraph";
import { bodyParagraphs } from "./body";
import { createListLabeller } from "./list-labels";
import { parseNumbering } from "./numbering";
import { parseParagraphStyles } from "./paragraph-styles";
import { openWordPackage } from "./word-package";

/**
 * The body of a .docx in reading order, automatic numbers worked out. Throws DocumentError
 * "unreadable" for anything that is not a whole, unencrypted .docx of sensible size; its message is
 * a Chinese sentence fit to stand behind the file's name.
 */
export function readDocx(bytes: Uint8Array): readonly Paragraph[] {
  const { document, numbering, styles } = openWordPackage(bytes);
  const listLabel = createListLabeller(parseNumbering(numbering), parseParagraphStyles(styles));
  return bodyParagraphs(document).map(({ text, cell, properties }) => ({
    text,
    listLabel: listLabel(properties),
    cell,
  }));
}
