import { FORMATS, faceName } from "../../document/gongwen-format";
import type { FaceRole, TypefaceChoice } from "../../document/gongwen-format";
import { WORDPROCESSINGML } from "../../document/wordprocessingml";

/**
 * word/styles.xml: what a new paragraph looks like before anyone formats it, 仿宋 三号, and the four
 * defaults Word expects. Headings need no styles of their own (see wordprocessingml.ts).
 */
export function stylesXml(typeface: TypefaceChoice): string {
  const face = faceName("body", typeface);
  const size = FORMATS.body.halfPoints;
  return (
    `<w:styles xmlns:w="${WORDPROCESSINGML}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:ascii="${face}" w:eastAsia="${face}" w:hAnsi="${face}" w:cs="Times New Roman"/>` +
    `<w:kern w:val="2"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` +
    `<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>` +
    `</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/>` +
    `<w:pPr><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/><w:jc w:val="both"/></w:pPr></w:style>` +
    `<w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/>` +
    `<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/>` +
    `<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>` +
    `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>` +
    `<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
    `<w:style w:type="numbering" w:default="1" w:styleId="a2"><w:name w:val="No List"/>` +
    `<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style></w:styles>`
  );
}

/** The other name of each font, by which a system in another language knows it. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  方正小标宋简体: "FZXiaoBiaoSong-B05S",
  黑体: "SimHei",
  楷体: "KaiTi",
  楷体_GB2312: "KaiTi_GB2312",
  仿宋: "FangSong",
  仿宋_GB2312: "FangSong_GB2312",
  宋体: "SimSun",
};

/** word/fontTable.xml: tells a machine without a font that Chinese text is set in it (charset 86). */
export function fontTableXml(typeface: TypefaceChoice): string {
  const roles: readonly FaceRole[] = ["title", "heading", "subheading", "body", "pageNumber"];
  const fonts = roles.map((role) => {
    const name = faceName(role, typeface);
    const other = OTHER_NAMES[name];
    return (
      `<w:font w:name="${name}">${other === undefined ? "" : `<w:altName w:val="${other}"/>`}` +
      `<w:charset w:val="86"/></w:font>`
    );
  });
  return `<w:fonts xmlns:w="${WORDPROCESSINGML}">${fonts.join("")}</w:fonts>`;
}
