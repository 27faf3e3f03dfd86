import { demandPart, withoutDeclaration } from "../../document/custom-xml-part";
import { DocumentError } from "../../document/document-error";
import { XML_DECLARATION } from "../../document/wordprocessingml";
import { escapeXml } from "../../document/xml-text";
import { docxParts, type DocxPart } from "./custom-xml";
import { withChild, withoutChild } from "./edit-xml";
import { itemPropertiesXml, itemRelationshipsXml, OFFICE, PROPERTIES_TYPE, type FileKind } from "./item-xml";
import { PackageFiles } from "./package-files";
import { relationshipsName, relationshipsOf } from "./relationships";
import { unreadable } from "./unreadable";
import { mainPartName } from "./word-package";
import { parseXml } from "./xml-tree";
import { openZip } from "./zip-file";

const CONTENT_TYPES = "[Content_Types].xml";
const NO_RELATIONSHIPS = `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/**
 * A .docx with `xml` as its custom XML part of that namespace, in the place of the one it had, or added
 * with all that goes with it. Every other part stays as it was; the same input gives the same bytes.
 * Throws DocumentError "unreadable" for what is no .docx, and "failed" for XML that is no such part.
 */
export function writeDocxPart(bytes: Uint8Array, namespace: string, xml: string): Uint8Array {
  demandDocxPart(namespace, xml);
  const zip = openZip(bytes);
  const main = mainPartName(zip);
  if (zip.read(main) === undefined || zip.read(CONTENT_TYPES) === undefined) throw unreadable("notWord");
  const [first, ...rest] = docxParts(zip, namespace);
  const files = new PackageFiles(bytes);
  const text = withoutDeclaration(xml);
  if (first === undefined) addPart(files, main, namespace, text);
  else files.put(first.name, XML_DECLARATION + text);
  for (const part of rest) if (part.name !== first?.name) removePart(files, main, part);
  return files.zip();
}

/** Throws "failed" for what cannot be written as a part of that namespace. */
export function demandDocxPart(namespace: string, xml: string): void {
  demandPart(namespace, xml);
  try {
    parseXml(new TextEncoder().encode(withoutDeclaration(xml)));
  } catch (error) {
    throw new DocumentError("failed", "the part is not well-formed XML", { cause: error });
  }
}

function addPart(files: PackageFiles, main: string, namespace: string, xml: string): void {
  const number = freeNumber(files);
  const item = `customXml/item${number}.xml`;
  const properties = `itemProps${number}.xml`;
  const relationships = files.text(relationshipsName(main)) ?? NO_RELATIONSHIPS;
  const kind: FileKind = relationships.includes(OFFICE.strict) ? "strict" : "transitional";
  files.put(item, XML_DECLARATION + xml);
  files.put(`customXml/${properties}`, itemPropertiesXml(namespace, xml, kind));
  files.put(relationshipsName(item), itemRelationshipsXml(properties, kind));
  const type = `${OFFICE[kind]}/relationships/customXml`;
  const target = "../".repeat(main.split("/").length - 1) + item;
  files.put(
    relationshipsName(main),
    withChild(relationships, "Relationships", (prefix) => {
      return `<${prefix}Relationship Id="${freeId(relationships)}" Type="${type}" Target="${target}"/>`;
    }),
  );
  declareType(files, `/customXml/${properties}`, PROPERTIES_TYPE);
  if (!isPlainXmlByDefault(files)) declareType(files, `/${item}`, "application/xml");
}

/** The part, its properties, and every mention of them. */
function removePart(files: PackageFiles, main: string, { name, relationshipId }: DocxPart): void {
  const own = files.text(relationshipsName(name));
  const related = own === undefined ? [] : relationshipsOf(name, parseXml(new TextEncoder().encode(own)));
  for (const part of [name, ...related.map((one) => one.part)]) {
    files.remove(part);
    edit(files, CONTENT_TYPES, (xml) => withoutChild(xml, "Override", "PartName", `/${part}`));
  }
  files.remove(relationshipsName(name));
  edit(files, relationshipsName(main), (xml) => withoutChild(xml, "Relationship", "Id", relationshipId));
}

/** One more than the highest that any part of the kind has. */
function freeNumber(files: PackageFiles): number {
  const numbers = files.names.map((name) => /^customXml\/item(?:Props)?(\d+)\.xml$/iu.exec(name)?.[1] ?? 0);
  return Math.max(0, ...numbers.map(Number)) + 1;
}

function freeId(relationships: string): string {
  const ids = [...relationships.matchAll(/\bId\s*=\s*["']rId(\d+)["']/gu)];
  return `rId${Math.max(0, ...ids.map(([, number]) => Number(number))) + 1}`;
}

function declareType(files: PackageFiles, part: string, type: string): void {
  edit(files, CONTENT_TYPES, (xml) => {
    return withChild(xml, "Types", (prefix) => {
      return `<${prefix}Override PartName="${escapeXml(part)}" ContentType="${type}"/>`;
    });
  });
}

function isPlainXmlByDefault(files: PackageFiles): boolean {
  const types = files.text(CONTENT_TYPES) ?? "";
  const [byDefault = ""] = /<[^<>]*\bExtension\s*=\s*["']xml["'][^<>]*>/iu.exec(types) ?? [];
  return /ContentType\s*=\s*["']application\/xml["']/u.test(byDefault);
}

function edit(files: PackageFiles, name: string, change: (xml: string) => string): void {
  const xml = files.text(name);
  if (xml !== undefined) files.put(name, change(xml));
}
