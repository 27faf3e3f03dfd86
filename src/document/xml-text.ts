/** Characters that XML 1.0 (2.2) does not allow, lone surrogates included; tab and line feed may stay. */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text without the characters that would make any XML document that holds it unreadable. */
export function xmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** Text as XML character data or as a double-quoted attribute value. */
export function escapeXml(text: string): string {
  return xmlCharacters(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
