import { DOMParser, type Element } from "@xmldom/xmldom";
import { HostError } from "./host-error";
import type { ParagraphModel } from "./document-model";

const WORDPROCESSINGML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The raw texts of the body paragraphs in a Flat OPC package; InvalidArgument if it is not one. */
export function paragraphTextsOf(flatOpc: string): readonly string[] {
  return elements(body(flatOpc), "p").map(rawText);
}

/** Whether the package sets a page size for its last section. */
export function setsPage(flatOpc: string): boolean {
  return elements(body(flatOpc), "pgSz").length > 0;
}

/** What body.getOoxml answers with: as much of a package as there is model for. */
export function bodyOoxml(paragraphs: readonly ParagraphModel[]): string {
  const xml = paragraphs.map(({ text, drawing }) => `<w:p><w:pPr/>${runXml(text)}${drawing}</w:p>`).join("");
  return (
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">` +
    `<pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="${WORDPROCESSINGML}">` +
    `<w:body>${xml}<w:sectPr/></w:body></w:document></pkg:xmlData></pkg:part>` +
    `<pkg:part pkg:name="/word/header1.xml"><pkg:xmlData><w:hdr><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr>` +
    `</pkg:xmlData></pkg:part></pkg:package>`
  );
}

function runXml(text: string): string {
  return text === "" ? "" : `<w:r><w:t>${text}</w:t></w:r>`;
}

function body(flatOpc: string): Element {
  const [found] = elements(parsed(flatOpc), "body");
  if (found === undefined) throw new HostError("InvalidArgument", "the package has no document body");
  return found;
}

function parsed(flatOpc: string): Element {
  try {
    const root = new DOMParser().parseFromString(flatOpc, "text/xml").documentElement;
    if (root !== null) return root;
  } catch {
    // answered below
  }
  throw new HostError("InvalidArgument", "not well-formed XML");
}

function elements(within: Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS(WORDPROCESSINGML, name)];
}

const TEXT_OF: Readonly<Record<string, (element: Element) => string>> = {
  t: (element) => element.textContent ?? "",
  tab: () => "\t",
  br: () => "\v",
};

function rawText(paragraph: Element): string {
  return elements(paragraph, "*")
    .map((element) => TEXT_OF[element.localName ?? ""]?.(element) ?? "")
    .join("");
}
