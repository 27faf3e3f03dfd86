import type { Document, Element } from "@xmldom/xmldom";
import { attribute, create, nameOf } from "./ooxml";

/**
 * The characters of Word's raw text that are elements in the file. One unit each, as in Word: U+0001
 * picture in the line, U+0002 note number, U+0005 comment, U+000B line break, U+000C page break,
 * U+000E column break, U+001E and U+001F hyphens.
 */
export function unitOf(element: Element): string {
  switch (nameOf(element)) {
    case "t":
    case "delText":
      return element.textContent ?? "";
    case "br":
      return { page: "\f", column: "\u000e" }[attribute(element, "type") ?? ""] ?? "\v";
    case "cr":
      return "\v";
    case "tab":
      return "\t";
    case "noBreakHyphen":
      return "\u001e";
    case "softHyphen":
      return "\u001f";
    case "footnoteReference":
    case "endnoteReference":
      return "\u0002";
    case "commentReference":
      return "\u0005";
    case "drawing":
      return [...element.childNodes].some(({ localName }) => localName === "inline") ? "\u0001" : "";
    case "sym":
      return String.fromCharCode(Number.parseInt(attribute(element, "char") ?? "20", 16));
    default:
      return "";
  }
}

/** The children of a run that stand for a raw text. `deleted` text has an element of its own. */
export function runContent(document: Document, raw: string): Element[] {
  // eslint-disable-next-line no-control-regex -- control characters are the very subject
  const pieces = raw.split(/([\u0001\u0002\u0005\t\v\f\u000e\u001e\u001f])/u).filter((piece) => piece !== "");
  return pieces.map((piece) => markElement(document, piece) ?? textElement(document, piece));
}

function markElement(document: Document, unit: string): Element | null {
  switch (unit) {
    case "\u0001":
      return create(document, "drawing", {}, inline(document));
    case "\u0002":
      return create(document, "footnoteReference", { id: "2" });
    case "\u0005":
      return create(document, "commentReference", { id: "0" });
    case "\t":
      return create(document, "tab");
    case "\v":
      return create(document, "br");
    case "\f":
      return create(document, "br", { type: "page" });
    case "\u000e":
      return create(document, "br", { type: "column" });
    case "\u001e":
      return create(document, "noBreakHyphen");
    case "\u001f":
      return create(document, "softHyphen");
    default:
      return null;
  }
}

function inline(document: Document): Element {
  return document.createElementNS(
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wp:inline",
  );
}

function textElement(document: Document, text: string): Element {
  const element = create(document, "t", {}, text);
  element.setAttribute("xml:space", "preserve");
  return element;
}
