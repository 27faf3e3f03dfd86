import { isOfType, relationshipsName, relationshipsOf } from "./relationships";
import { unreadable } from "./unreadable";
import { parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { openZip, type ZipFile } from "./zip-file";

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
    ["spacing", "ind", "jc", "tabs", "pBdr", "sectPr", "tblPr", "tblGrid", "sdtPr", "sdtEndPr"],
    ["tcW", "tcBorders", "tcMar", "vAlign", "textDirection", "noWrap", "cnfStyle", "tcPrChange"],
    ["drawing", "pict", "object", "pPrChange", "rPrChange", "proofErr", "bookmarkStart", "bookmarkEnd"],
  ].flatMap((names) => names.map((name) => `w:${name}`)),
  CHOICE,
]);

/** Reads the parts by following the package's own relationships. Throws DocumentError "unreadable". */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes);
  const main = mainPartName(zip);
  const documentPart = zip.read(main);
  if (documentPart === undefined) throw unreadable("notWord");
  const document = parseXml(documentPart, UNREAD);
  if (document.name !== "w:document") throw unreadable("notWord");
  const optional = (type: string, without: ReadonlySet<string>): XmlElement | undefined => {
    const name = relatedPart(zip, main, type);
    const part = name === undefined ? undefined : zip.read(name);
    return part === undefined ? undefined : parseXml(part, without);
  };
  return {
    document,
    numbering: optional("numbering", new Set([CHOICE])),
    styles: optional("styles", UNREAD),
  };
}

/** The name of the package's main part. */
export function mainPartName(zip: ZipFile): string {
  return relatedPart(zip, "", "officeDocument") ?? "word/document.xml";
}

function relatedPart(zip: ZipFile, source: string, type: string): string | undefined {
  const part = zip.read(relationshipsName(source));
  if (part === undefined) return undefined;
  return relationshipsOf(source, parseXml(part)).find((one) => isOfType(one, type))?.part;
}
