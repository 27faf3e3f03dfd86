import { DOMImplementation } from "@xmldom/xmldom";
import { runContent } from "./characters";
import { W, serialize } from "./ooxml";

/** A paragraph as tests write it: a plain raw text, or a text with what is special about it. */
export type ParagraphInput =
  | string
  | {
      readonly text: string;
      /** The automatic number or bullet that Word shows; each makes a list of its own. */
      readonly listString?: string;
      /** How many tables it stands in. Neighbours of one level stand in one cell. */
      readonly tableLevel?: number;
      /** Markup behind the text: runs, `<w:del>…</w:del>`, a drawing. */
      readonly drawing?: string;
      /** The content of w:pPr. */
      readonly properties?: string;
      /** A w:style id of the package made here: Normal, Heading1, Title, Custom. */
      readonly style?: string;
    };

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${OFFICE}"` +
  ` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"` +
  ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
  ` xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"` +
  ` xmlns:v="urn:schemas-microsoft-com:vml"`;

/** A document as Word makes it, in Flat OPC: styles, a header, a footer, notes, and these paragraphs. */
export function packageOf(paragraphs: readonly ParagraphInput[]): string {
  const lists = paragraphs.flatMap((input) => (typeof input === "string" ? [] : (input.listString ?? [])));
  return packageOfBody(bodyXml(paragraphs), numberingXml(lists));
}

/** The same with the body's markup given as it is. */
export function packageOfBody(body: string, numbering = numberingXml([])): string {
  const parts: readonly (readonly [name: string, type: string, xml: string])[] = [
    ["/_rels/.rels", PACKAGE_TYPE, relationships([["officeDocument", "word/document.xml"]])],
    [
      "/word/_rels/document.xml.rels",
      PACKAGE_TYPE,
      relationships(
        ["styles", "numbering", "header", "footer", "footnotes"].map((name) => [
          name,
          `${{ header: "header1", footer: "footer1" }[name] ?? name}.xml`,
        ]),
      ),
    ],
    [
      "/word/document.xml",
      `${WORD_TYPE}.document.main+xml`,
      `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>` +
        `<w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ],
    ["/word/styles.xml", `${WORD_TYPE}.styles+xml`, stylesXml()],
    ["/word/numbering.xml", `${WORD_TYPE}.numbering+xml`, numbering],
    ["/word/header1.xml", `${WORD_TYPE}.header+xml`, story("hdr", "页眉")],
    ["/word/footer1.xml", `${WORD_TYPE}.footer+xml`, story("ftr", "页脚")],
    [
      "/word/footnotes.xml",
      `${WORD_TYPE}.footnotes+xml`,
      `<w:footnotes ${NAMESPACES}><w:footnote w:id="2"><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ],
  ];
  const flat = parts.map(
    ([name, type, xml]) =>
      `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`,
  );
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${flat.join("")}</pkg:package>`;
}

function bodyXml(paragraphs: readonly ParagraphInput[]): string {
  let list = 0;
  let level = 0;
  let xml = "";
  for (const input of paragraphs) {
    const paragraph = typeof input === "string" ? { text: input } : input;
    const wanted = paragraph.tableLevel ?? 0;
    for (; level < wanted; level++) xml += `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>`;
    for (; level > wanted; level--) xml += `</w:tc></w:tr></w:tbl>`;
    if (paragraph.listString !== undefined) list += 1;
    xml += paragraphXml(paragraph, paragraph.listString === undefined ? 0 : list);
  }
  // Word keeps a paragraph behind a table; tests that end in one get it as the file format wants it.
  for (; level > 0; level--) xml += `</w:tc></w:tr></w:tbl>`;
  return xml;
}

function paragraphXml(input: Exclude<ParagraphInput, string>, list: number): string {
  const style = input.style === undefined ? "" : `<w:pStyle w:val="${input.style}"/>`;
  const number = list === 0 ? "" : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  return `<w:p><w:pPr>${style}${number}${input.properties ?? ""}</w:pPr>${runXml(input.text)}${input.drawing ?? ""}</w:p>`;
}

function runXml(raw: string): string {
  if (raw === "") return "";
  const document = new DOMImplementation().createDocument(W, "w:none");
  return `<w:r>${runContent(document, raw).map(serialize).join("")}</w:r>`;
}

/** One list for each label: a level whose text is the label. */
function numberingXml(labels: readonly string[]): string {
  const abstracts = labels.map(
    (label, index) =>
      `<w:abstractNum w:abstractNumId="${index + 1}"><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
      `<w:numFmt w:val="decimal"/><w:lvlText w:val="${label}"/></w:lvl></w:abstractNum>`,
  );
  const lists = labels.map(
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`,
  );
  return `<w:numbering ${NAMESPACES}>${abstracts.join("")}${lists.join("")}</w:numbering>`;
}

function stylesXml(): string {
  const style = (id: string, name: string, more = "") =>
    `<w:style w:type="paragraph" ${more} w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return (
    `<w:styles ${NAMESPACES}>${style("Normal", "Normal", `w:default="1"`)}${style("Heading1", "heading 1")}` +
    `${style("Title", "Title")}${style("Custom", "单位正文", `w:customStyle="1"`)}</w:styles>`
  );
}

function story(name: string, text: string): string {
  return `<w:${name} ${NAMESPACES}><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${name}>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return (
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${items.join("")}</Relationships>`
  );
}
