import { blankControlXml, type BlankForm } from "./blank-control";
import { piecesAtBlanks } from "./blanks";
import type { Block } from "./block";
import { FORMATS, PAGE, faceName, lineSpacing } from "./gongwen-format";
import type { ParagraphFormat, TypefaceChoice } from "./gongwen-format";
import { escapeXml } from "./xml-text";

/**
 * Blocks as WordprocessingML (ECMA-376 part 1, 17). Every paragraph carries its whole format
 * itself and names no style: Word's insertOoxml does not update a style that exists, the names of
 * built-in styles differ by language, and an office's own Normal often has an indent or a font of
 * its own. The outline level alone is enough for Word's navigation pane.
 */

/** The transitional namespace, bound to the prefix w in everything written here. */
export const WORDPROCESSINGML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The first line of every .xml part. */
export const XML_DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

/**
 * From the page's lower edge to the page number's line, in twips: 7.5 sets the 一字线 7 mm (397
 * twips) below the type area, and it runs through the middle of a line of 280 twips.
 */
const FOOTER_DISTANCE = PAGE.bottom - 397 - 280 / 2;

/**
 * What the character grid adds to each character, in 1/4096 pt: 28 characters of 16 pt are wider
 * than the 156 mm of the type area, so each gives way by a fifth of a point.
 */
const CHARACTER_GRID = Math.floor(((PAGE.width - PAGE.left - PAGE.right) / 20 / 28 - 16) * 4096);

/** Relationship ids of the page-number footers of a section; both parts must be in the package. */
export interface SectionFooters {
  readonly odd: string;
  readonly even: string;
}

/**
 * One w:p for each block, in order; the caller declares the prefix w. The format comes from
 * gongwen-format.ts; text is escaped, "\n" becomes a soft break and "\t" a tab, other control
 * characters are dropped. Blanks 【…】 are written in the form asked for; the text is the same in both.
 */
export function paragraphsXml(
  blocks: readonly Block[],
  typeface: TypefaceChoice,
  blanks: BlankForm = "text",
): string {
  return blocks.map((block) => paragraphXml(block, typeface, blanks)).join("");
}

/** A whole document part: the blocks (one empty body paragraph if there are none), then `section`. */
export function documentXml(
  blocks: readonly Block[],
  typeface: TypefaceChoice,
  section = "",
  blanks: BlankForm = "text",
): string {
  const filled: readonly Block[] = blocks.length > 0 ? blocks : [{ kind: "body", text: "" }];
  return (
    `<w:document xmlns:w="${WORDPROCESSINGML}" xmlns:r="${RELATIONSHIPS}">` +
    `<w:body>${paragraphsXml(filled, typeface, blanks)}${section}</w:body></w:document>`
  );
}

/**
 * The section of a page by GB/T 9704—2012: A4 and margins of 5.2.1, 22 lines of 28 characters of
 * 5.2.3, and the page number's place of 7.5 if footers are given.
 */
export function sectionXml(footers?: SectionFooters): string {
  const references = footers
    ? `<w:footerReference w:type="default" r:id="${footers.odd}"/>` +
      `<w:footerReference w:type="even" r:id="${footers.even}"/>`
    : "";
  return (
    `<w:sectPr>${references}<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>` +
    `<w:pgMar w:top="${PAGE.top}" w:right="${PAGE.right}" w:bottom="${PAGE.bottom}" w:left="${PAGE.left}"` +
    ` w:header="851" w:footer="${FOOTER_DISTANCE}" w:gutter="0"/><w:cols w:space="425"/>` +
    `<w:docGrid w:type="linesAndChars" w:linePitch="${lineSpacing(FORMATS.body)}" w:charSpace="${CHARACTER_GRID}"/>` +
    `</w:sectPr>`
  );
}

/**
 * The blocks as one flat package (pkg:package), the string that Word's insertOoxml takes. With
 * `page` it also sets paper, margins and grid; page numbers are not part of it.
 */
export function flatOpc(
  blocks: readonly Block[],
  typeface: TypefaceChoice,
  options: { readonly page?: boolean; readonly blanks?: BlankForm } = {},
): string {
  const section = options.page === true ? sectionXml() : "";
  const document = documentXml(blocks, typeface, section, options.blanks);
  const relationship = `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>`;
  return (
    `<pkg:package xmlns:pkg="${PACKAGE}">` +
    flatPart(
      "/_rels/.rels",
      "application/vnd.openxmlformats-package.relationships+xml",
      `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationship}</Relationships>`,
    ) +
    flatPart(
      "/word/document.xml",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      document,
    ) +
    `</pkg:package>`
  );
}

function flatPart(name: string, contentType: string, xml: string): string {
  return (
    `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}">` +
    `<pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`
  );
}

function paragraphXml(block: Block, typeface: TypefaceChoice, blanks: BlankForm): string {
  const format = FORMATS[block.kind];
  const run = runPropertiesXml(format, typeface);
  const text = block.text.replace(/\r\n?/g, "\n");
  const content = blanks === "control" ? runsWithControls(text, run) : runXml(text, run);
  return `<w:p><w:pPr>${paragraphPropertiesXml(format)}${run}</w:pPr>${content}</w:p>`;
}

function runsWithControls(text: string, properties: string): string {
  return piecesAtBlanks(text)
    .map((piece) => {
      const run = runXml(piece.text, properties);
      return piece.isBlank ? blankControlXml(run, properties) : run;
    })
    .join("");
}

/** One run; none at all for a text that has nothing to show. */
function runXml(text: string, properties: string): string {
  const content = runContentXml(text);
  return content === "" ? "" : `<w:r>${properties}${content}</w:r>`;
}

/** In the order of CT_PPr; settings at their default are written too, to overrule a changed Normal. */
function paragraphPropertiesXml(format: ParagraphFormat): string {
  const isHeading = format.outlineLevel !== null;
  const spacing = lineSpacing(format);
  const firstLine = (format.firstLineChars / 100) * format.halfPoints * 10;
  return (
    // A heading alone at the foot of a page is a fault; for all else 22 lines a page come first.
    (isHeading ? `<w:keepNext/>` : "") +
    `<w:widowControl w:val="0"/>` +
    // Line grid only: exact spacing needs none, and LibreOffice gives each character two cells of a
    // grid finer than its font. Word's character grid is a matter of the runs and stays on.
    `<w:snapToGrid w:val="0"/>` +
    `<w:spacing w:before="0" w:after="0" w:line="${spacing}" w:lineRule="exact"/>` +
    `<w:ind w:left="0" w:right="0" w:firstLineChars="${format.firstLineChars}" w:firstLine="${firstLine}"/>` +
    `<w:jc w:val="${format.alignment}"/>` +
    (isHeading ? `<w:outlineLvl w:val="${format.outlineLevel}"/>` : "")
  );
}

/**
 * The face is set for Latin text too. The standard names one face for a text and makes no
 * exception for figures; its figures are half a character wide and keep the 28-character grid; and
 * “”, —— and …… stay full-width in Word, WPS and browsers even where the eastAsia hint is lost.
 */
function runPropertiesXml(format: ParagraphFormat, typeface: TypefaceChoice): string {
  const face = escapeXml(faceName(format.face, typeface));
  return (
    `<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="${face}" w:eastAsia="${face}" w:hAnsi="${face}"/>` +
    `<w:sz w:val="${format.halfPoints}"/><w:szCs w:val="${format.halfPoints}"/>` +
    `<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>`
  );
}

function runContentXml(text: string): string {
  return text
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === "\n") return `<w:br/>`;
      if (piece === "\t") return `<w:tab/>`;
      const escaped = escapeXml(piece);
      return escaped === "" ? "" : `<w:t xml:space="preserve">${escaped}</w:t>`;
    })
    .join("");
}
