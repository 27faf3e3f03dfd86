import type { Document, Element, Node } from "@xmldom/xmldom";
import type { BlankForm } from "../../src/document/blank-control";
import type { Block } from "../../src/document/block";
import { WORDPROCESSINGML, paragraphsXml, XML_DECLARATION } from "../../src/document/wordprocessingml";
import { child, children, isElement, nameOf, parseXml } from "../word-host/ooxml";

/** Two states of a document compared as a file format has them, not as anything of ours reads them. */

/**
 * XML in one way of writing: names by namespace, attributes sorted, no declarations of namespaces. Equal
 * strings are equal markup.
 */
export function canonical(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 || node.nodeType === 4 ? `"${node.nodeValue ?? ""}"` : "";
  const attributes = [...node.attributes]
    .filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:"))
    .map(
      ({ namespaceURI, localName, value }) =>
        `${nameWithin(namespaceURI, localName)}=${JSON.stringify(value)}`,
    )
    .sort();
  const name = [nameWithin(node.namespaceURI, node.localName), ...attributes].join(" ");
  return `<${name}>${[...node.childNodes].map(canonical).join("")}</>`;
}

function nameWithin(namespace: string | null, local: string | null): string {
  const prefix = namespace === WORDPROCESSINGML ? "w:" : namespace === null ? "" : `{${namespace}}`;
  return prefix + (local ?? "");
}

const CONTAINERS = new Set(["body", "tbl", "tr", "tc", "sdt", "sdtContent"]);

/** The paragraphs of a body in reading order. */
export function paragraphsIn(document: Document): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element): void => {
    for (const element of children(parent)) {
      if (nameOf(element) === "p") found.push(element);
      else if (CONTAINERS.has(nameOf(element))) walk(element);
    }
  };
  if (document.documentElement !== null) walk(document.documentElement);
  return found;
}

/** What an insertion has added: paragraphs that stood at these indices, in the document after it. */
export interface Added {
  /** The document as it was, if nothing but the added paragraphs has come. */
  readonly rest: Document;
  readonly paragraphs: readonly Element[];
}

/** Takes paragraphs out of a document again, by their indices in reading order. */
export function takeOut(documentXml: string, indices: readonly number[]): Added {
  const rest = parseXml(documentXml);
  const all = paragraphsIn(rest);
  const paragraphs = indices.map((index) => all[index]).filter((one) => one !== undefined);
  for (const paragraph of paragraphs) paragraph.parentNode?.removeChild(paragraph);
  return { rest, paragraphs };
}

/** Where blocks stand after insertions behind the paragraphs of these indices (-1 for the start). */
export function insertedIndices(
  insertions: readonly {
    readonly after: { readonly index: number } | null;
    readonly blocks: readonly Block[];
  }[],
): number[] {
  let before = 0;
  return insertions.flatMap(({ after, blocks }) => {
    const first = (after?.index ?? -1) + 1 + before;
    before += blocks.length;
    return blocks.map((_, index) => first + index);
  });
}

/** The paragraphs that blocks are by GB/T 9704, in canonical XML. */
export function canonicalBlocks(blocks: readonly Block[], blanks: BlankForm): string[] {
  const body = `<w:body xmlns:w="${WORDPROCESSINGML}">${paragraphsXml(blocks, "仿宋", blanks)}</w:body>`;
  return paragraphsIn(parseXml(XML_DECLARATION + body)).map(canonical);
}

/**
 * A paragraph as a row of its smallest pieces, each with what stands round it (runs apart, for they may
 * be split) and its format: text that goes in lengthens the row and changes nothing of the rest. Where a
 * page happened to end when the document was last shown (w:lastRenderedPageBreak) is not part of it.
 */
export function atoms(paragraph: Element): string[] {
  const found: string[] = [];
  const walk = (element: Element, round: string, format: string): void => {
    for (const inner of children(element)) {
      const name = nameOf(inner);
      if (name === "pPr" || name === "sdtPr") found.push(`${round} ${canonical(inner)}`);
      else if (name === "rPr" || name === "lastRenderedPageBreak") continue;
      else if (name === "t" || name === "delText") {
        for (const unit of inner.textContent ?? "") found.push(`${round} ${format} ${name} ${unit}`);
      } else if (name === "r") {
        const properties = child(inner, "rPr");
        walk(inner, `${round}/r`, properties === undefined ? "" : canonical(properties));
      } else if (inner.firstChild === null || !isRound(name))
        found.push(`${round} ${format} ${canonical(inner)}`);
      else walk(inner, `${round}/${canonical(inner.cloneNode(false))}`, format);
    }
  };
  walk(paragraph, "", "");
  return found;
}

function isRound(name: string): boolean {
  return ["ins", "del", "hyperlink", "sdt", "sdtContent"].includes(name);
}

/**
 * Where one row of atoms has become the other by a text that went in at one place, in one format; null
 * when anything else differs.
 */
export function lengthenedAt(old: readonly string[], now: readonly string[], text: string): number | null {
  const units = [...text];
  const differs = now.findIndex((atom, index) => atom !== old[index]);
  // What goes in may begin as what stands behind it does: then it shows up later than it is.
  for (let start = differs; start >= 0; start -= 1) {
    const went = now.slice(start, start + units.length);
    const isText = units.every((unit, index) => went[index]?.endsWith(` t ${unit}`));
    const formats = new Set(went.map((atom) => atom.slice(0, atom.lastIndexOf(" t "))));
    const rest = [...now.slice(0, start), ...now.slice(start + units.length)];
    if (isText && formats.size === 1 && rest.join("\n") === old.join("\n")) return start;
  }
  return null;
}
