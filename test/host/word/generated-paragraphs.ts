import fc from "fast-check";
import { escapeXml } from "../../../src/document/xml-text";

/** What may stand in a paragraph of a user's, as markup. The prefix w is declared by whoever takes it. */

const BY = 'w:author="审核人" w:date="2026-01-01T00:00:00Z"';
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Rare characters, markup characters, and white space that a careless writer would lose. */
const text = fc.constantFrom(
  "学习不够深入，",
  "2026年，我局共办理群众来信21件。",
  "<w:p>&amp;</w:p>",
  `"引号"'与'&<>]]>`,
  "𠮷𡨚龘㐂",
  "\ue000专用区",
  "零\u200b宽\u2060与\ufeff标",
  "  前后有空格  ",
  "\u3000\u3000全角空格",
  "e\u0301 组合 👨‍👩‍👧",
  "【填写】",
  "“三会一课”——……",
  "^p ^t ~*?",
);

const runProperties = fc.constantFrom(
  "",
  "<w:b/>",
  "<w:i/><w:iCs/>",
  '<w:u w:val="single"/>',
  '<w:rFonts w:hint="eastAsia" w:ascii="宋体" w:eastAsia="宋体" w:hAnsi="宋体"/><w:color w:val="FF0000"/><w:sz w:val="28"/>',
  '<w:highlight w:val="yellow"/>',
  '<w:vertAlign w:val="superscript"/>',
  '<w:strike/><w:spacing w:val="-6"/>',
);

function run(content: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

const t = (content: string): string => `<w:t xml:space="preserve">${escapeXml(content)}</w:t>`;

const textRun = fc.tuple(text, runProperties).map(([content, properties]) => run(t(content), properties));

const deletion = text.map(
  (content) =>
    `<w:del w:id="71" ${BY}><w:r><w:delText xml:space="preserve">${escapeXml(content)}</w:delText></w:r></w:del>`,
);

/** In a text box, which is no part of the body's text. */
const textBox = text.map((content) =>
  run(
    `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">` +
      `<w:txbxContent><w:p>${run(t(content))}</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
  ),
);

const PICTURE = run(`<w:drawing><wp:inline xmlns:wp="${DRAWING}"/></w:drawing>`);

const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: textRun },
  { weight: 1, arbitrary: deletion },
  { weight: 1, arbitrary: textRun.map((one) => `<w:ins w:id="72" ${BY}>${one}</w:ins>`) },
  {
    weight: 1,
    arbitrary: textRun.map(
      (one) => `<w:hyperlink xmlns:r="${RELATIONSHIPS}" r:id="rIdLink" w:history="1">${one}</w:hyperlink>`,
    ),
  },
  {
    weight: 1,
    arbitrary: textRun.map(
      (one) => `<w:sdt><w:sdtPr><w:tag w:val="行内"/></w:sdtPr><w:sdtContent>${one}</w:sdtContent></w:sdt>`,
    ),
  },
  { weight: 1, arbitrary: textBox },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      run("<w:br/>"),
      run("<w:tab/>"),
      run("<w:noBreakHyphen/>"),
      run('<w:footnoteReference w:id="2"/>', '<w:vertAlign w:val="superscript"/>'),
      '<w:bookmarkStart w:id="5" w:name="书签"/><w:bookmarkEnd w:id="5"/>',
      run('<w:br w:type="page"/>'),
      PICTURE,
    ),
  },
);

export const inlines = fc.array(inline, { maxLength: 4 }).map((pieces) => pieces.join(""));

/** An item of list 1. */
export const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** Paragraph properties, each set whole, in the order of CT_PPr. */
export const PROPERTIES: readonly string[] = [
  "",
  '<w:jc w:val="right"/>',
  '<w:pStyle w:val="Heading1"/>',
  '<w:pStyle w:val="Custom"/><w:spacing w:line="360" w:lineRule="auto"/>',
  NUMBERED,
  '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:ind w:left="420" w:hanging="420"/>',
  '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="1" w:color="FF0000"/></w:pBdr><w:jc w:val="center"/>',
  '<w:pageBreakBefore/><w:ind w:left="640" w:right="320" w:firstLine="320"/><w:outlineLvl w:val="2"/>',
  '<w:rPr><w:b/><w:sz w:val="36"/></w:rPr>',
  `<w:rPr><w:ins w:id="73" ${BY}/></w:rPr>`,
  '<w:framePr w:w="3000" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="page" w:x="1800" w:y="1"/>',
];

/** The end of a section in the middle of the document. */
export const SECTION_END =
  '<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';

/** What a paragraph in the format of a block may have besides; a paragraph's properties tell little of it. */
export const LOOKALIKES: readonly string[] = [
  "<w:pageBreakBefore/>",
  NUMBERED,
  '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="1" w:color="FF0000"/></w:pBdr>',
  '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>',
  SECTION_END,
];

/** A block's paragraph with one property more; CT_PPr has w:sectPr last and the others early. */
export function withMore(paragraph: string, more: string): string {
  if (more === SECTION_END) return paragraph.replace("</w:rPr></w:pPr>", `</w:rPr>${more}</w:pPr>`);
  return paragraph.replace("<w:widowControl", `${more}<w:widowControl`);
}

export function paragraphXml(content: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export function textParagraph(content: string, properties = ""): string {
  return paragraphXml(content === "" ? "" : run(t(content)), properties);
}

const properties = fc.constantFrom(...PROPERTIES);
const filled = fc.tuple(inlines, properties).map(([content, format]) => paragraphXml(content, format));
const empty = properties.map((format) => paragraphXml("", format));
const sectionEnd = inlines.map((content) => paragraphXml(content, SECTION_END));

const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>` +
  `${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;

/** Content of a cell: its last element is a paragraph, as the file format wants it. */
const cellContent = fc
  .array(fc.oneof(filled, empty), { minLength: 1, maxLength: 2 })
  .map((all) => all.join(""));
const table = fc.array(fc.tuple(cellContent, cellContent), { minLength: 1, maxLength: 2 }).map(tableOf);
const nested = table.map((inner) => tableOf([[`${inner}<w:p/>`, "<w:p/>"]]));

/** Puts paragraphs into a content control; a lock is CT_Lock's value. */
export function control(content: string, lock = ""): string {
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="控件"/>${lock && `<w:lock w:val="${lock}"/>`}</w:sdtPr>` +
    `<w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

const lock = fc.constantFrom("", "", "", "sdtLocked", "contentLocked");
const controlled = fc
  .tuple(fc.array(fc.oneof(filled, empty), { minLength: 1, maxLength: 2 }), lock)
  .map(([all, how]) => control(all.join(""), how));

/** What a user may have between two paragraphs of a statement, at the body's own level. */
export const userBlock: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: filled },
  { weight: 4, arbitrary: empty },
  { weight: 1, arbitrary: sectionEnd },
  { weight: 1, arbitrary: table.map((one) => `${one}<w:p/>`) },
  { weight: 1, arbitrary: fc.oneof(nested, table).map((one) => one + textParagraph("表后")) },
  { weight: 1, arbitrary: controlled },
);
