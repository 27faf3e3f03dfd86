import { DOMParser, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";
import { HostError } from "./host-error";

/** WordprocessingML as a tree. Nothing here is of Node alone: the same host runs in a browser. */

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

/** A part as a tree; InvalidArgument, as Word answers, when it is not well-formed. */
export function parseXml(xml: string): Document {
  try {
    const document = new DOMParser({ onError: refuse }).parseFromString(xml, "text/xml");
    if (document.documentElement !== null) return document;
  } catch {
    // answered below
  }
  throw new HostError("InvalidArgument", "not well-formed XML");
}

function refuse(level: string, message: string): void {
  if (level !== "warning") throw new Error(message);
}

export function serialize(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

/** The child elements of a node, in order; by sibling, for the list of children is slow to count. */
export function* children(parent: Node): Generator<Element> {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) yield node;
  }
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is the WordprocessingML element of that local name. */
export function is(node: Node, name: string): node is Element {
  return isElement(node) && node.namespaceURI === W && node.localName === name;
}

/** The local name of a WordprocessingML element, "" for any other. */
export function nameOf(element: Element): string {
  return element.namespaceURI === W ? (element.localName ?? "") : "";
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  if (parent === undefined) return undefined;
  for (const element of children(parent)) if (is(element, name)) return element;
  return undefined;
}

/** A child by a path of names: at(paragraph, "pPr", "numPr", "ilvl"). */
export function at(parent: Element, ...path: readonly string[]): Element | undefined {
  let found: Element | undefined = parent;
  for (const name of path) found = child(found, name);
  return found;
}

export function descendants(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(W, name)];
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(W, name) ?? undefined;
}

/** w:val of a child reached by a path. */
export function valueAt(parent: Element, ...path: readonly string[]): string | undefined {
  return attribute(at(parent, ...path), "val");
}

/** The nearest element of that name above a node. */
export function ancestor(node: Node, name: string): Element | undefined {
  for (let above = node.parentNode; above !== null; above = above.parentNode) {
    if (is(above, name)) return above;
  }
  return undefined;
}

/** A new element of a document, not yet in it. */
export function create(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): Element {
  const element = document.createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, `w:${key}`, value);
  for (const item of content) {
    element.appendChild(typeof item === "string" ? document.createTextNode(item) : item);
  }
  return element;
}

export function ownerOf(node: Node): Document {
  if (node.ownerDocument === null) throw new TypeError("the node is in no document");
  return node.ownerDocument;
}
