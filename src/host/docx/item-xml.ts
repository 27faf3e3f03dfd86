import { XML_DECLARATION } from "../../document/wordprocessingml";
import { escapeXml } from "../../document/xml-text";

/** What goes with a custom XML part in a package (ECMA-376 part 1, 15.2.5 and 15.2.6, 22.5). */

export const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Namespaces of the transitional and the strict kind of file. */
export const OFFICE = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006",
  strict: "http://purl.oclc.org/ooxml/officeDocument",
} as const;
export type FileKind = keyof typeof OFFICE;

/** customXml/itemPropsN.xml: an id for the part, and the namespace it is in. */
export function itemPropertiesXml(namespace: string, xml: string, kind: FileKind): string {
  return (
    `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${guidOf(xml)}" xmlns:ds="${OFFICE[kind]}/customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** customXml/_rels/itemN.xml.rels */
export function itemRelationshipsXml(propertiesName: string, kind: FileKind): string {
  return (
    `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE[kind]}/relationships/customXmlProps" Target="${propertiesName}"/>` +
    `</Relationships>`
  );
}

/** A GUID of a text's own, the same everywhere: version 8 of RFC 9562, made of four FNV-1a hashes. */
export function guidOf(text: string): string {
  const words = [0, 1, 2, 3].map((seed) => fnv1a(text, seed).toString(16).padStart(8, "0"));
  const hex = words.join("").toUpperCase();
  const [first, second, third, fourth, last] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `A${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `{${first}-${second}-${third}-${fourth}-${last}}`;
}

function fnv1a(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
