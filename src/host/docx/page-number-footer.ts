import { PAGE_NUMBER_HALF_POINTS, faceName } from "../../document/gongwen-format";
import type { TypefaceChoice } from "../../document/gongwen-format";
import { WORDPROCESSINGML } from "../../document/wordprocessingml";

/**
 * The page number of GB/T 9704—2012 7.5: 四号 half-width 宋体 between two 一字线, one character in
 * from the right edge on odd pages and from the left edge on even ones.
 */
export function pageNumberFooterXml(pages: "odd" | "even", typeface: TypefaceChoice): string {
  const side = pages === "odd" ? "right" : "left";
  const em = PAGE_NUMBER_HALF_POINTS * 10;
  const face = faceName("pageNumber", typeface);
  const run =
    `<w:rPr><w:rFonts w:ascii="${face}" w:eastAsia="${face}" w:hAnsi="${face}"/>` +
    `<w:sz w:val="${PAGE_NUMBER_HALF_POINTS}"/><w:szCs w:val="${PAGE_NUMBER_HALF_POINTS}"/></w:rPr>`;
  const text = (content: string) => `<w:r>${run}<w:t xml:space="preserve">${content}</w:t></w:r>`;
  const field = (type: string) => `<w:r>${run}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  return (
    `<w:ftr xmlns:w="${WORDPROCESSINGML}"><w:p><w:pPr><w:snapToGrid w:val="0"/>` +
    `<w:spacing w:before="0" w:after="0" w:line="${em}" w:lineRule="exact"/>` +
    `<w:ind w:${side}Chars="100" w:${side}="${em}"/><w:jc w:val="${side}"/>${run}</w:pPr>` +
    text("— ") +
    field("begin") +
    `<w:r>${run}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>` +
    field("separate") +
    text(pages === "odd" ? "1" : "2") +
    field("end") +
    text(" —") +
    `</w:p></w:ftr>`
  );
}
