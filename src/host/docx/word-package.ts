import { unreadable } from "./unreadable";
import { elements, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { openZip } from "./zip-file";

/** The parts of a .docx that its text depends on; numbering and styles may be missing. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly numbering: XmlElement | undefined;
  readonly styles: XmlElement | undefined;
}

/** Of two versions of the same content, the one for newer programs; the other is plainer. */
const CHOICE = "mc:Choice";

/** Formatting and pictures: four fifths of a usual document, and never read. */
const UNREAD: ReadonlySet<string> = new Set([
  ...[
    ["rFonts", "sz", "szCs", "lang", "color", "kern", "b", "bCs", "i", "u", "highlight", "shd"],
    ["spacing", "ind", "jc", "tabs", "pBdr", "sectPr", "tblPr", "tblGrid", "tcPr", "sdtPr", "sdtEndPr"],
    ["drawing", "pict", "object", "pPrChange", "rPrChange", "proofErr", "bookmarkStart", "bookmarkEnd"],
  ].flatMap((names) => names.map((name) => `w:${name}`)),
  CHOICE,
]);

/** Reads the parts by following the package's own relationships. Throws DocumentError "unreadable". */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes);
  const related = (source: string, type: string): string | undefined => {
    const part = zip.read(relationshipsName(source));
    return part === undefined ? undefined : targetOf(parseXml(part), source, type);
  };
  const main = related("", "officeDocument") ?? "word/document.xml";
  const documentPart = zip.read(main);
  if (documentPart === undefined) throw unreadable("notWord");
  const document = parseXml(documentPart, UNREAD);
  if (document.name !== "w:document") throw unreadable("notWord");
  const optional = (type: string, without: ReadonlySet<string>): XmlElement | undefined => {
    const name = related(main, type);
    const part = name === undefined ? undefined : zip.read(name);
    return part === undefined ? undefined : parseXml(part, without);
  };
  return {
    document,
    numbering: optional("numbering", new Set([CHOICE])),
    styles: optional("styles", UNREAD),
  };
}

/** "word/document.xml" → "word/_rels/document.xml.rels"; "" (the package) → "_rels/.rels". */
function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Types end alike in the transitional and the strict namespace. */
function targetOf(relationships: XmlElement, source: string, type: string): string | undefined {
  const found = elements(relationships).find(
    ({ attributes }) =>
      attributes["Type"]?.endsWith(`/relationships/${type}`) === true &&
      attributes["TargetMode"] !== "External",
  );
  const target = found?.attributes["Target"];
  return target === undefined ? undefined : resolve(source, target);
}

/** A relative part name against the folder of its source; a leading slash means the package's root. */
function resolve(source: string, target: string): string {
  const folder = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...target.split("/")]) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
