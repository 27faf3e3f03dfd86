import type { Element } from "@xmldom/xmldom";
import type { DocumentModel } from "./document-model";
import { notImplemented } from "./host-error";
import { runsIn } from "./inline-controls";
import { demandEditable } from "./locks";
import { children, is } from "./ooxml";
import type { Story } from "./story";
import { isInserted, isTracking } from "./tracked-changes";

/**
 * Paragraph.delete(). The last paragraph of a story or cell is only emptied: the file format wants
 * one there. Under tracked changes only a tracked insertion can be deleted here.
 */
export function deleteParagraph(model: DocumentModel, story: Story, paragraph: Element): void {
  demandEditable(paragraph);
  if (
    isTracking(model) &&
    !isInserted(paragraph) &&
    model.length(paragraph) > 0 &&
    !isAllInserted(paragraph)
  ) {
    throw notImplemented("deleting under tracked changes");
  }
  const parent = paragraph.parentNode;
  const siblings = parent === null ? [] : [...children(parent)].filter((element) => is(element, "p"));
  const isFinal = model.paragraphs(story).at(-1) === paragraph;
  const mustStay = isFinal ? model.behaviour.finalParagraphStays : siblings.length === 1;
  if (!mustStay) {
    model.journal.remove(paragraph);
    return;
  }
  for (const element of [...children(paragraph)]) if (!is(element, "pPr")) model.journal.remove(element);
}

function isAllInserted(paragraph: Element): boolean {
  return [...children(paragraph)].every(
    (element) =>
      is(element, "pPr") || is(element, "ins") || (is(element, "sdt") && runsIn(element).length === 0),
  );
}
