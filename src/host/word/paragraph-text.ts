/**
 * Between Word's raw text and the text of the house. All offsets in this program count units of the
 * reader's text, so this is the only place where the two may differ.
 */

const SOFT_BREAK = /\r\n|[\v\r]/gu;
const NON_BREAKING_HYPHEN = "\u001e";
/**
 * Marks that Word keeps among the characters and shows otherwise or not at all: U+0001 picture,
 * U+0002 note number, U+0005 comment (seen on the web), U+0007 end of a table cell, U+000C page
 * break, U+000E column break, U+0013 to U+0015 field, U+001F optional hyphen. Tab and line feed stay.
 */
// eslint-disable-next-line no-control-regex -- control characters are the very subject
const MARKS = /[\u0000-\u0008\f\u000e-\u001f]/gu;

/**
 * What a reader sees of `raw`, the `text` of a Word.Paragraph or Word.Range: a soft line break (Word
 * has U+000B) is "\n", a non-breaking hyphen "-", marks are gone.
 */
export function readerText(raw: string): string {
  return raw.replace(SOFT_BREAK, "\n").replaceAll(NON_BREAKING_HYPHEN, "-").replace(MARKS, "");
}
