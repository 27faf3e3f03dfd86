import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import type { Block } from "../../document/block";
import type { TypefaceChoice } from "../../document/gongwen-format";
import { XML_DECLARATION, documentXml, sectionXml } from "../../document/wordprocessingml";
import {
  applicationXml,
  contentTypesXml,
  corePropertiesXml,
  documentRelationshipsXml,
  EVEN_FOOTER_ID,
  ODD_FOOTER_ID,
  packageRelationshipsXml,
} from "./package-parts";
import { pageNumberFooterXml } from "./page-number-footer";
import { fontTableXml, stylesXml } from "./style-parts";
import { settingsXml } from "./settings-part";
import { NO_TIME } from "./zip-file";

/**
 * A complete .docx in the format of GB/T 9704—2012, page numbers included; no block at all gives
 * one empty paragraph to write in. The same blocks give the same bytes, and nothing in them tells
 * of the author or the machine.
 */
export function writeDocx(blocks: readonly Block[], typeface: TypefaceChoice): Uint8Array {
  const section = sectionXml({ odd: ODD_FOOTER_ID, even: EVEN_FOOTER_ID });
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ["[Content_Types].xml", contentTypesXml()],
    ["_rels/.rels", packageRelationshipsXml()],
    ["word/document.xml", documentXml(blocks, typeface, section)],
    ["word/_rels/document.xml.rels", documentRelationshipsXml()],
    ["word/styles.xml", stylesXml(typeface)],
    ["word/settings.xml", settingsXml()],
    ["word/fontTable.xml", fontTableXml(typeface)],
    ["word/footer1.xml", pageNumberFooterXml("odd", typeface)],
    ["word/footer2.xml", pageNumberFooterXml("even", typeface)],
    ["docProps/core.xml", corePropertiesXml()],
    ["docProps/app.xml", applicationXml()],
  ];
  const files: Zippable = {};
  for (const [name, xml] of parts) files[name] = strToU8(XML_DECLARATION + xml);
  return zipSync(files, { mtime: NO_TIME, os: 0, level: 6 });
}
