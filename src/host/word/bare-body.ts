/**
 * Whatever may stand in a paragraph whose text is empty to the reader: pictures and shapes (a red
 * letterhead line is one), content controls, fields, notes, formulas, breaks, deleted but tracked text.
 */
const CONTENT =
  /<(?:w:(?:drawing|pict|object|sdt|fldChar|fldSimple|footnoteReference|endnoteReference|commentReference|br|sym|t|del|delText|moveFrom)|m:oMath|mc:AlternateContent)[\s/>]/u;
/** The document part of a Flat OPC package. */
export const DOCUMENT_PART = /<pkg:part[^>]*pkg:name="\/word\/document\.xml"[\s\S]*?<\/pkg:part>/u;

/**
 * Whether a body without text truly holds nothing, so that it may be replaced without loss. Costs one
 * sync and the body's OOXML; asked only of a document that is one empty paragraph.
 */
export async function isBodyBare(context: Word.RequestContext): Promise<boolean> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult needs no load
  return isBare(ooxml.value);
}

/** The same for a Flat OPC package at hand. Headers and footers do not count; no document part is not bare. */
export function isBare(flatOpc: string): boolean {
  const part = DOCUMENT_PART.exec(flatOpc);
  return part !== null && !CONTENT.test(part[0]);
}
