/**
 * Blanks by their codes, within a stretch of a text: the parser asks at both ends of every line and
 * entry, where cutting the stretch out to trim it would cost more than all the rest.
 */

/** Whether String.prototype.trim takes this UTF-16 unit for a blank. */
export function isSpace(code: number): boolean {
  if (code >= 0x3001 && code <= 0xfefe) return false;
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

/** Where [from, to) begins without the blanks at its start; `to` where it holds nothing else. */
export function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where [from, to) ends without the blanks at its end; `from` where it holds nothing else. */
export function beforeSpaces(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
