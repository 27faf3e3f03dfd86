import type { Cell } from "../../document/paragraph";
import { createTextReader } from "./paragraph-text";
import { TableGrid } from "./table-grid";
import { childOf, elements } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** A paragraph as the file has it; its automatic number is still to be worked out. */
export interface BodyParagraph {
  readonly text: string;
  /** Of the outermost table. */
  readonly cell: Cell | null;
  /** w:pPr, if there is one. */
  readonly properties: XmlElement | undefined;
}

/** What may stand round paragraphs; everything else in the body (headers, marks) holds none. */
const CONTAINERS = new Set([
  ...["w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"],
  ...["mc:AlternateContent", "mc:Fallback"],
]);

/** The paragraphs of the body in reading order, those in table cells included. */
export function bodyParagraphs(document: XmlElement): BodyParagraph[] {
  const readText = createTextReader(document.attributes["xml:space"] === "preserve");
  const found: BodyParagraph[] = [];
  const grid = new TableGrid();
  /** Paragraphs whose mark is deleted: their text runs on into the next one. */
  let unfinished: BodyParagraph[] = [];

  function finish(last?: BodyParagraph): void {
    const end = last ?? unfinished.at(-1);
    const texts = (last === undefined ? unfinished : [...unfinished, last]).map(({ text }) => text);
    unfinished = [];
    if (end !== undefined) found.push({ ...end, text: texts.join("") });
  }

  function readParagraph(element: XmlElement, cell: Cell | null): void {
    const properties = childOf(element, "w:pPr");
    const text = readText(element);
    const paragraph = { text: cell !== null && grid.isCovered ? "" : text, cell, properties };
    if (isMarkDeleted(properties)) unfinished.push(paragraph);
    else finish(paragraph);
  }

  function walk(container: XmlElement, cell: Cell | null): void {
    for (const element of elements(container)) {
      if (element.name === "w:p") readParagraph(element, cell);
      else if (CONTAINERS.has(element.name) && !isDeletedRow(element)) {
        // Text does not run on into a table, out of a cell, or behind the end of the body.
        if (element.name === "w:tbl") finish();
        // A table in a cell is part of that cell.
        walk(element, cell ?? grid.enter(element));
        if (element.name === "w:tc") finish();
      }
    }
  }

  const body = childOf(document, "w:body");
  if (body !== undefined) walk(body, null);
  finish();
  return found;
}

/** Under tracked changes, the paragraph mark is deleted or moved away (17.13.5.15, 17.13.5.21). */
function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = childOf(properties, "w:rPr");
  return childOf(mark, "w:del") !== undefined || childOf(mark, "w:moveFrom") !== undefined;
}

function isDeletedRow(element: XmlElement): boolean {
  return element.name === "w:tr" && childOf(childOf(element, "w:trPr"), "w:del") !== undefined;
}
