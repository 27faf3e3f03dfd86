import { SaxesParser } from "saxes";
import { unreadable } from "./unreadable";

/** An element with what the reader needs of it and nothing more: a long document has a million. */
export interface XmlElement {
  /** Prefix and local name, with the prefix of PREFIXES whatever the file uses: "w:p". */
  readonly name: string;
  /** Values by local name, of attributes without a namespace or in that of WordprocessingML. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Both namespaces that a .docx may be written in (transitional and strict) read the same. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
  "http://www.w3.org/XML/1998/namespace": "xml:",
};

/** Deeper nesting than any writer makes; readers walk the tree by recursion. */
const MAX_DEPTH = 400;

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

/**
 * Parses a part into its root element. Elements named in `without` are left out with all they
 * hold. Throws DocumentError "unreadable" when the part is not well-formed XML in UTF-8 or UTF-16.
 */
export function parseXml(bytes: Uint8Array, without: ReadonlySet<string> = new Set()): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  let skippedDepth = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const name = (PREFIXES[tag.uri] ?? "?:") + tag.local;
    if (skippedDepth > 0 || without.has(name)) {
      skippedDepth += 1;
      return;
    }
    if (open.length > MAX_DEPTH) throw new Error(`more than ${MAX_DEPTH} elements deep`);
    const element: OpenElement = { name, attributes: {}, children: [] };
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      if (uri === "" || PREFIXES[uri] === "w:") element.attributes[local] = value;
      else if (PREFIXES[uri] === "xml:") element.attributes[`xml:${local}`] = value;
    }
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    if (skippedDepth > 0) skippedDepth -= 1;
    else open.pop();
  });
  const addText = (text: string) => {
    if (skippedDepth === 0) open.at(-1)?.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(decode(bytes)).close();
  } catch (error) {
    throw unreadable("brokenXml", error);
  }
  const element = root.children.find((child) => typeof child !== "string");
  if (element === undefined || typeof element === "string") throw unreadable("brokenXml");
  return element;
}

/** The text of a part in UTF-8 or UTF-16, without a byte order mark; throws for other encodings. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** The child elements, without the white space between them. */
export function elements(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The first child of that name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** w:val of the first child of that name; undefined when child or attribute is missing. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes["val"];
}

/** As valueOf, for whole numbers; undefined also when it is none. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(valueOf(parent, name) ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
}

/** A switch (CT_OnOff): on when the element is there and not set to off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const element = childOf(parent, name);
  return element !== undefined && !["0", "false", "off"].includes(element.attributes["val"] ?? "1");
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
