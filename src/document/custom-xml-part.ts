import { DocumentError } from "./document-error";
import { escapeXml } from "./xml-text";

/** What the root of a custom XML part tells: whose it is, and how new. */
export interface PartRoot {
  /** As it is escaped in the file. */
  readonly namespace: string;
  /** The attribute `rev`, a whole number that grows with every write; 0 where there is none. */
  readonly rev: number;
}

/** A declaration, comments and instructions, then the root's name (1) and its attributes (2). */
const ROOT =
  /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<([^\s<>/!?="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/u;
const ATTRIBUTE = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/**
 * The root of an XML text; null when there is none to be seen. Read as text, as all rooms need it and
 * not all have an XML reader: that the rest is well-formed is for whoever takes the part in.
 */
export function partRoot(xml: string): PartRoot | null {
  const found = ROOT.exec(xml);
  if (found === null) return null;
  const [, name = "", text = ""] = found;
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single = ""] of text.matchAll(ATTRIBUTE)) {
    attributes.set(key, double ?? single);
  }
  const colon = name.indexOf(":");
  const declaration = colon < 0 ? "xmlns" : `xmlns:${name.slice(0, colon)}`;
  const rev = attributes.get("rev") ?? "";
  return {
    namespace: attributes.get(declaration) ?? "",
    rev: /^\d{1,15}$/u.test(rev) ? Number(rev) : 0,
  };
}

/** Whether an XML text has its root in that namespace. */
export function isPartOf(namespace: string, xml: string): boolean {
  return partRoot(xml)?.namespace === escapeXml(namespace);
}

/**
 * Of several parts of one namespace, in the host's order, the newest: that with the highest `rev`, of
 * equals the last, for what is added goes behind. Several are what an interrupted write leaves.
 */
export function newestPart<Part extends { readonly xml: string }>(parts: readonly Part[]): Part | null {
  return parts.reduce<Part | null>((newest, part) => {
    return newest === null || revOf(part.xml) >= revOf(newest.xml) ? part : newest;
  }, null);
}

export function revOf(xml: string): number {
  return partRoot(xml)?.rev ?? 0;
}

/** Without an XML declaration: hosts write their own, and some refuse another's. */
export function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*(?:<\?xml\s[\s\S]*?\?>\s*)?/u, "");
}

/** Throws "failed" when the root of a part to be written is not in its namespace: that is our own fault. */
export function demandPart(namespace: string, xml: string): void {
  if (namespace !== "" && isPartOf(namespace, xml)) return;
  throw new DocumentError("failed", `the root of the part is not in the namespace ${namespace}`);
}
