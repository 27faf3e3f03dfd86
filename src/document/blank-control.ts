/**
 * A blank as a content control of Word's that shows a prompt (ECMA-376 part 1, 17.5.2): one click
 * selects the whole prompt, what is typed takes its place, and the control goes with it. The prompt is
 * the blank's own text, so that whoever reads the document reads the same in either form.
 */

/** How blanks are written: in content controls, or as nothing but their text 【…】. */
export type BlankForm = "control" | "text";

/** w:tag of the controls that are ours (17.5.2.42). */
export const BLANK_TAG = "duizhao-blank";
/** What Word writes on the frame of the control (w:alias, 17.5.2.1). */
const BLANK_TITLE = "填空";

/**
 * A run-level w:sdt round one run, in the order of CT_SdtPr.
 *
 * - w:rPr is the format of what will be typed; without it that is Word's own, not the paragraph's.
 * - w:temporary (17.5.2.43): the control goes as soon as its content is edited. A finished statement
 *   has none left.
 * - w:showingPlcHdr (17.5.2.39): the content is the prompt. There is no w:placeholder: it would name an
 *   entry of the template's glossary to show when the control is empty again, and by then it is gone.
 * - No w:id: Word gives one that is new in the document.
 * - No type, which makes it rich text (17.5.2.26): a plain-text one (w:text) is written four times over,
 *   without its font, when LibreOffice 7.4 saves the document.
 *
 * @param properties the w:rPr of the run, or ""
 */
export function blankControlXml(run: string, properties: string): string {
  return (
    `<w:sdt><w:sdtPr>${properties}<w:alias w:val="${BLANK_TITLE}"/><w:tag w:val="${BLANK_TAG}"/>` +
    `<w:temporary/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`
  );
}
