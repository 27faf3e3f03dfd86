import { unreadable } from "./unreadable";

/**
 * Small changes of the two kinds of part that only list others ([Content_Types].xml and *.rels), as
 * text: whatever else stands in them stays as it was, letter by letter.
 */

/** Puts an element at the end of the root; `child` is given the root's prefix ("" or "ns0:"). */
export function withChild(xml: string, root: string, child: (prefix: string) => string): string {
  const end = new RegExp(`</((?:[^\\s<>/:]+:)?)${root}\\s*>`, "u").exec(xml);
  if (end !== null) return xml.slice(0, end.index) + child(end[1] ?? "") + xml.slice(end.index);
  const empty = new RegExp(`<((?:[^\\s<>/:]+:)?)${root}(\\s[^<>]*)?/>`, "u").exec(xml);
  if (empty === null) throw unreadable("brokenXml");
  const [whole, prefix = "", attributes = ""] = empty;
  const filled = `<${prefix}${root}${attributes}>${child(prefix)}</${prefix}${root}>`;
  return xml.slice(0, empty.index) + filled + xml.slice(empty.index + whole.length);
}

/** Takes out the elements of that name whose attribute has that value, compared without case. */
export function withoutChild(xml: string, name: string, attribute: string, value: string): string {
  const element = new RegExp(`<((?:[^\\s<>/:]+:)?)${name}(\\s[^<>]*?)(?:/>|>\\s*</\\1${name}\\s*>)`, "gu");
  const holds = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u");
  return xml.replace(element, (whole, _prefix, attributes: string) => {
    const [, double, single] = holds.exec(attributes) ?? [];
    return (double ?? single)?.toLowerCase() === value.toLowerCase() ? "" : whole;
  });
}
