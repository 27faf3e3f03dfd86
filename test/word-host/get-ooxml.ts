import type { DocumentModel } from "./document-model";
import { notImplemented } from "./host-error";
import { W14, at, parseXml, serialize } from "./ooxml";
import { paragraphsOf } from "./spans";
import type { Span } from "./story";

/** What getOoxml of a body answers: the whole package, in Flat OPC. */
export function bodyOoxml(model: DocumentModel): string {
  return withParagraphIds(model, model.package_.toFlatOpc());
}

/** The same for a range of whole paragraphs. */
export function rangeOoxml(model: DocumentModel, span: Span): string {
  if (span.start.offset !== 0 || span.end.offset < model.length(span.end.paragraph)) {
    throw notImplemented("getOoxml of a part of a paragraph");
  }
  const root = model.xml.documentElement;
  if (root === null) throw new TypeError("a part has a root");
  const section = at(root, "body", "sectPr");
  const content = paragraphsOf(model, span).map(serialize).join("") + (section ? serialize(section) : "");
  const document = serialize(root.cloneNode(false)).replace(
    /\/>$/u,
    () => `><w:body>${content}</w:body></w:document>`,
  );
  return withParagraphIds(model, model.package_.toFlatOpc(parseXml(document)));
}

let lastId = 0x10000000;

/** Word gives every paragraph an id, and another one the next time (office-js #4078). */
function withParagraphIds(model: DocumentModel, flatOpc: string): string {
  let id = model.behaviour.paraIdsChangeOnGetOoxml ? lastId : 0x10000000;
  const identified = flatOpc.replace(/<w:p((?: [^>]*?)?)(\/?>)/gu, (_, attributes: string, end: string) => {
    const others = attributes.replace(/ (?:xmlns:w14|w14:paraId)="[^"]*"/gu, "");
    id += 1;
    return `<w:p${others} xmlns:w14="${W14}" w14:paraId="${id.toString(16).toUpperCase()}"${end}`;
  });
  lastId = id;
  return identified;
}
