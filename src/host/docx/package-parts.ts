/** The parts of a .docx that only say what the other parts are (ECMA-376 part 2). */

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Relationship ids of the two page-number footers. */
export const ODD_FOOTER_ID = "rId4";
export const EVEN_FOOTER_ID = "rId5";

/** [Content_Types].xml */
export function contentTypesXml(): string {
  const overrides: readonly (readonly [part: string, type: string])[] = [
    ["/word/document.xml", `${WORD_TYPE}.document.main+xml`],
    ["/word/styles.xml", `${WORD_TYPE}.styles+xml`],
    ["/word/settings.xml", `${WORD_TYPE}.settings+xml`],
    ["/word/fontTable.xml", `${WORD_TYPE}.fontTable+xml`],
    ["/word/footer1.xml", `${WORD_TYPE}.footer+xml`],
    ["/word/footer2.xml", `${WORD_TYPE}.footer+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("") +
    `</Types>`
  );
}

/** _rels/.rels */
export function packageRelationshipsXml(): string {
  return relationshipsXml([
    ["rId1", `${OFFICE}/relationships/officeDocument`, "word/document.xml"],
    ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ["rId3", `${OFFICE}/relationships/extended-properties`, "docProps/app.xml"],
  ]);
}

/** word/_rels/document.xml.rels */
export function documentRelationshipsXml(): string {
  return relationshipsXml([
    ["rId1", `${OFFICE}/relationships/styles`, "styles.xml"],
    ["rId2", `${OFFICE}/relationships/settings`, "settings.xml"],
    ["rId3", `${OFFICE}/relationships/fontTable`, "fontTable.xml"],
    [ODD_FOOTER_ID, `${OFFICE}/relationships/footer`, "footer1.xml"],
    [EVEN_FOOTER_ID, `${OFFICE}/relationships/footer`, "footer2.xml"],
  ]);
}

/** docProps/core.xml: no author, no editor, no time. */
export function corePropertiesXml(): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>zh-CN</dc:language></cp:coreProperties>`
  );
}

/** docProps/app.xml */
export function applicationXml(): string {
  return (
    `<Properties xmlns="${OFFICE}/extended-properties">` + `<Application>duizhao</Application></Properties>`
  );
}

function relationshipsXml(
  relationships: readonly (readonly [id: string, type: string, target: string])[],
): string {
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    relationships
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
      .join("") +
    `</Relationships>`
  );
}
