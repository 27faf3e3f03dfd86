import type { Element } from "@xmldom/xmldom";
import type { DocumentModel } from "./document-model";
import { notImplemented } from "./host-error";
import { demandEditable } from "./locks";
import { at } from "./ooxml";

/** Paragraph.detachFromList(): nothing happens to what is in no list. A style's own number is not modelled. */
export function detachFromList(model: DocumentModel, paragraph: Element): void {
  demandEditable(paragraph);
  const number = at(paragraph, "pPr", "numPr");
  if (number !== undefined) model.journal.remove(number);
  if (model.listString(paragraph) !== null) throw notImplemented("detachFromList from a style's list");
}
