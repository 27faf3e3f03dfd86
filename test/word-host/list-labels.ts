import type { Element } from "@xmldom/xmldom";
import { createListLabeller } from "../../src/host/docx/list-labels";
import { parseNumbering } from "../../src/host/docx/numbering";
import { parseParagraphStyles } from "../../src/host/docx/paragraph-styles";
import type { XmlElement } from "../../src/host/docx/xml-tree";
import type { DocumentModel } from "./document-model";
import { W, child, children } from "./ooxml";

/** The automatic numbers of the body, worked out by the reader of .docx files. */
export function listLabels(model: DocumentModel): ReadonlyMap<Element, string> {
  const part = (name: string) => model.package_.xml(`/word/${name}.xml`)?.documentElement ?? undefined;
  const lists = parseNumbering(readerTree(part("numbering")));
  const label = createListLabeller(lists, parseParagraphStyles(readerTree(part("styles"))));
  const labels = new Map<Element, string>();
  for (const paragraph of model.paragraphs(model.body)) {
    const text = label(readerTree(child(paragraph, "pPr")));
    if (text !== "") labels.set(paragraph, text);
  }
  return labels;
}

/** An element in the shape that the reader works on. */
function readerTree(element: Element): XmlElement;
function readerTree(element: Element | undefined): XmlElement | undefined;
function readerTree(element: Element | undefined): XmlElement | undefined {
  if (element === undefined) return undefined;
  const attributes: Record<string, string> = {};
  for (const { localName, name, value, namespaceURI } of element.attributes) {
    if (namespaceURI === W || namespaceURI === null) attributes[localName ?? name] = value;
  }
  return {
    name: `${element.namespaceURI === W ? "w:" : "?:"}${element.localName ?? ""}`,
    attributes,
    children: [...children(element)].map((inner) => readerTree(inner)),
  };
}
