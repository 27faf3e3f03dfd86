import { strToU8, zipSync } from "fflate";

export const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const CONTENT_TYPES =
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  ["document.main", "numbering", "styles"]
    .map((type) => {
      const name = type.split(".")[0];
      return `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${type}+xml"/>`;
    })
    .join("") +
  `</Types>`;

export interface DocxSource {
  /** Inside w:body. */
  readonly body: string;
  /** Inside w:numbering. */
  readonly numbering?: string;
  /** Inside w:styles. */
  readonly styles?: string;
  readonly namespace?: string;
  /** More attributes of w:document. */
  readonly attributes?: string;
}

/** A .docx by hand: only what reading needs, written the way a test wants it. */
export function makeDocx(source: DocxSource): Uint8Array {
  const namespace = source.namespace ?? TRANSITIONAL;
  const part = (root: string, content: string, attributes = "") =>
    `<?xml version="1.0"?><w:${root} xmlns:w="${namespace}" xmlns:mc="${COMPATIBILITY}" ${attributes}>${content}</w:${root}>`;
  return zipText({
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships({ officeDocument: "word/document.xml" }),
    "word/document.xml": part("document", `<w:body>${source.body}</w:body>`, source.attributes),
    "word/_rels/document.xml.rels": relationships({ numbering: "numbering.xml", styles: "styles.xml" }),
    ...(source.numbering === undefined ? {} : { "word/numbering.xml": part("numbering", source.numbering) }),
    ...(source.styles === undefined ? {} : { "word/styles.xml": part("styles", source.styles) }),
  });
}

/** A relationships part: type → target. */
export function relationships(targets: Readonly<Record<string, string>>): string {
  const entries = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="rId${index}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${entries.join("")}</Relationships>`;
}

/** A zip of text files. */
export function zipText(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of one run. */
export function p(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** A run of plain text. */
export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
