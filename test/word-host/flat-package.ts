import type { Document, Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { HostError } from "./host-error";
import { child, descendants, parseXml, serialize } from "./ooxml";

const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A part: XML as a tree, anything else as bytes. */
interface Part {
  readonly contentType: string;
  readonly content: Document | Uint8Array;
}

/** An OPC package in memory, read from and written to Flat OPC (one XML file) or .docx (a zip). */
export class FlatPackage {
  private constructor(private readonly parts: Map<string, Part>) {}

  static fromFlatOpc(xml: string): FlatPackage {
    const root = parseXml(xml).documentElement;
    const parts = new Map<string, Part>();
    for (const part of root?.getElementsByTagNameNS(PKG, "part") ?? []) {
      const name = part.getAttributeNS(PKG, "name") ?? "";
      const contentType = part.getAttributeNS(PKG, "contentType") ?? "application/xml";
      parts.set(name, { contentType, content: contentOf(part) });
    }
    return new FlatPackage(parts);
  }

  static fromDocx(bytes: Uint8Array): FlatPackage {
    const files = unzipSync(bytes);
    const typeOf = contentTypes(parseXml(strFromU8(files["[Content_Types].xml"] ?? new Uint8Array())));
    const parts = new Map<string, Part>();
    for (const [file, content] of Object.entries(files)) {
      if (file === "[Content_Types].xml" || file.endsWith("/")) continue;
      const contentType = typeOf(`/${file}`);
      const isXml = /[/+]xml$/u.test(contentType);
      parts.set(`/${file}`, { contentType, content: isXml ? parseXml(strFromU8(content)) : content });
    }
    return new FlatPackage(parts);
  }

  /** The XML part of that name ("/word/styles.xml"). */
  xml(name: string): Document | undefined {
    const content = this.parts.get(name)?.content;
    return content === undefined || content instanceof Uint8Array ? undefined : content;
  }

  /** The parts whose name begins so. */
  names(prefix: string): readonly string[] {
    return [...this.parts.keys()].filter((name) => name.startsWith(prefix)).sort();
  }

  /** Adds an XML part, or replaces it. */
  put(name: string, contentType: string, xml: string): void {
    this.parts.set(name, { contentType, content: parseXml(xml) });
  }

  remove(name: string): void {
    this.parts.delete(name);
  }

  /** The main document part; InvalidArgument when there is none with a body. */
  get document(): Document {
    const main = [...this.parts].find(([, { contentType }]) => contentType === MAIN_TYPE)?.[0];
    const document = this.xml(main ?? "/word/document.xml");
    if (document === undefined) throw new HostError("InvalidArgument", "the package has no document");
    return document;
  }

  get body(): Element {
    const body = child(this.document.documentElement ?? undefined, "body");
    if (body === undefined) throw new HostError("InvalidArgument", "the package has no document body");
    return body;
  }

  /** Flat OPC; `document` in place of the main part, if given. */
  toFlatOpc(document: Document = this.document): string {
    const parts = [...this.parts].map(([name, part]) => {
      const content = part.content === this.document ? document : part.content;
      return (
        `<pkg:part pkg:name="${name}" pkg:contentType="${part.contentType}">` +
        (content instanceof Uint8Array
          ? `<pkg:binaryData>${base64(content)}</pkg:binaryData>`
          : `<pkg:xmlData>${rootXml(content)}</pkg:xmlData>`) +
        `</pkg:part>`
      );
    });
    return `<pkg:package xmlns:pkg="${PKG}">${parts.join("")}</pkg:package>`;
  }

  /** The bytes of a .docx, for LibreOffice or a reader to open. */
  toDocx(): Uint8Array {
    const overrides = [...this.parts]
      .filter(([, { contentType }]) => contentType !== RELATIONSHIPS_TYPE)
      .map(([name, { contentType }]) => `<Override PartName="${name}" ContentType="${contentType}"/>`);
    const files: Zippable = {
      "[Content_Types].xml": strToU8(
        `<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
          `${overrides.join("")}</Types>`,
      ),
    };
    for (const [name, { content }] of this.parts) {
      files[name.slice(1)] = content instanceof Uint8Array ? content : strToU8(rootXml(content));
    }
    return zipSync(files, { level: 1, mtime: new Date(1980, 0, 1) });
  }
}

/** Whether a Flat OPC package sets a page size for its last section. */
export function setsPage(flatOpc: string): boolean {
  return descendants(FlatPackage.fromFlatOpc(flatOpc).body, "pgSz").length > 0;
}

/** A Flat OPC package as the bytes of a .docx. */
export function docxOf(flatOpc: string): Uint8Array {
  return FlatPackage.fromFlatOpc(flatOpc).toDocx();
}

function rootXml(document: Document): string {
  return document.documentElement === null ? "" : serialize(document.documentElement);
}

function contentOf(part: Element): Document | Uint8Array {
  const [binary] = part.getElementsByTagNameNS(PKG, "binaryData");
  if (binary !== undefined) return bytesOf(binary.textContent ?? "");
  const [data] = part.getElementsByTagNameNS(PKG, "xmlData");
  const root = data === undefined ? undefined : [...data.childNodes].find(({ nodeType }) => nodeType === 1);
  return parseXml(root === undefined ? "<none/>" : serialize(root));
}

function contentTypes(types: Document): (name: string) => string {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const element of types.getElementsByTagName("*")) {
    const type = element.getAttribute("ContentType") ?? "";
    if (element.localName === "Override") overrides.set(element.getAttribute("PartName") ?? "", type);
    if (element.localName === "Default") defaults.set(element.getAttribute("Extension") ?? "", type);
  }
  return (name) =>
    overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? "application/octet-stream";
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s/gu, "")), (unit) => unit.charCodeAt(0));
}
