import { isPartOf, newestPart, withoutDeclaration } from "../../document/custom-xml-part";
import { isOfType, relationshipsName, relationshipsOf } from "./relationships";
import { mainPartName } from "./word-package";
import { decode, parseXml } from "./xml-tree";
import { openZip, type ZipFile } from "./zip-file";

/** A custom XML part of a .docx (ECMA-376 part 1, 15.2.5). */
export interface DocxPart {
  /** "customXml/item1.xml" */
  readonly name: string;
  /** Its id among the relationships of the main part. */
  readonly relationshipId: string;
  /** Without a declaration. */
  readonly xml: string;
}

/**
 * The custom XML part of that namespace in a .docx, as DocumentHost.readPart gives it: the newest, null
 * when there is none. Throws DocumentError "unreadable" as readDocx does.
 */
export function readDocxPart(bytes: Uint8Array, namespace: string): string | null {
  return newestPart(docxParts(openZip(bytes), namespace))?.xml ?? null;
}

/** All parts of that namespace, in the order of the relationships. Broken parts are no parts. */
export function docxParts(zip: ZipFile, namespace: string): readonly DocxPart[] {
  const main = mainPartName(zip);
  const relationships = zip.read(relationshipsName(main));
  if (relationships === undefined) return [];
  const names = relationshipsOf(main, parseXml(relationships)).filter((one) => isOfType(one, "customXml"));
  return names.flatMap(({ id, part: name }) => {
    const xml = wholePart(zip.read(name), namespace);
    return xml === null ? [] : [{ name, relationshipId: id, xml }];
  });
}

/** The part's XML if it is of that namespace and well-formed. */
function wholePart(bytes: Uint8Array | undefined, namespace: string): string | null {
  if (bytes === undefined) return null;
  try {
    const xml = withoutDeclaration(decode(bytes));
    if (!isPartOf(namespace, xml)) return null;
    parseXml(bytes);
    return xml;
  } catch {
    return null; // someone else's part, or one that was cut off: another may be whole
  }
}
