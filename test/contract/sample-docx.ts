import { strToU8, zipSync } from "fflate";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const LEVELS = [
  ["chineseCounting", "%1、"],
  ["chineseCounting", "（%2）"],
]
  .map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join("");

/** A whole .docx with this body: a two-level Chinese numbering 1, a header, plain styles. */
export function sampleDocx(...body: readonly string[]): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${MAIN}.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="${MAIN}.header+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${OFFICE}/header" Target="header1.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`,
    "word/numbering.xml": `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${LEVELS}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/header1.xml": `<w:hdr ${W}>${paragraph("页眉里的字")}</w:hdr>`,
    "word/document.xml": `<w:document ${W} ${R}><w:body>${body.join("")}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)])));
}

/** A plain paragraph of one run; no run for "". */
export function paragraph(text: string, properties = ""): string {
  const run = text === "" ? "" : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run}</w:p>`;
}

export function numbered(text: string, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
}

/** A table of one row. */
export function table(...cells: readonly string[]): string {
  return tableOfRows(cells.map((cell) => paragraph(cell)));
}

/** A table; each cell is the markup of its content, which ends with a paragraph. */
export function tableOfRows(...rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells) => {
    const content = cells.map(
      (cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
    );
    return `<w:tr>${content.join("")}</w:tr>`;
  });
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="3000"/>').join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join("")}</w:tbl>`;
}

/** Text, then text deleted under tracked changes, then text inserted under them. */
export function tracked(kept: string, deleted: string, inserted: string): string {
  const by = 'w:author="审核人" w:date="2026-01-01T00:00:00Z"';
  return `<w:p><w:r><w:t>${kept}</w:t></w:r><w:del w:id="1" ${by}><w:r><w:delText>${deleted}</w:delText></w:r></w:del><w:ins w:id="2" ${by}><w:r><w:t>${inserted}</w:t></w:r></w:ins></w:p>`;
}

/** Two lines of one paragraph. */
export function softBreak(first: string, second: string): string {
  return `<w:p><w:r><w:t>${first}</w:t><w:br/><w:t>${second}</w:t></w:r></w:p>`;
}
