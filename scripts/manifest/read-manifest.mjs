import { DOMParser } from "@xmldom/xmldom";

/**
 * @typedef {{ line: number | null, message: string }} Problem  line is 1-based in the manifest, null where none fits
 * @typedef {{ root: Element, resources: Map<string, Element>, resourceNodes: Element[] }} Manifest
 */

/** A problem found at a node (element, attribute) of the manifest. */
export const problem = (node, message) => ({ line: node?.lineNumber ?? null, message });

/**
 * Parses the manifest. Whatever the parser merely warns of is an error here: Word's own parser is strict and drops
 * such a file without a word.
 * @returns {{ manifest: Manifest | null, problems: Problem[] }}
 */
export function readManifest(xml) {
  const problems = [];
  const onError = (_level, message, context) => {
    problems.push({ line: context?.locator?.lineNumber || null, message: `XML 格式错误：${message}` });
    throw new Error(message);
  };
  try {
    const root = new DOMParser({ onError }).parseFromString(xml, "text/xml").documentElement;
    const resourceNodes = RESOURCE_NAMES.flatMap((name) => descendants(root, name)).filter(isResource);
    const resources = new Map(resourceNodes.map((node) => [node.getAttribute("id"), node]));
    return { manifest: { root, resources, resourceNodes }, problems };
  } catch (error) {
    if (problems.length === 0) problems.push({ line: null, message: `XML 格式错误：${error.message}` });
    return { manifest: null, problems };
  }
}

const RESOURCE_NAMES = ["Image", "Url", "String"];
/** bt:Image stands both for a resource (with an id) and for the use of one (with a resid). */
const isResource = (node) => node.hasAttribute("id");

/** All elements below `node` with this local name, in document order, whatever their namespace. */
export const descendants = (node, name) => Array.from(node.getElementsByTagNameNS("*", name));

/** The element children of `node`, all or those with this local name. */
export function children(node, name) {
  return Array.from(node?.childNodes ?? []).filter(
    (child) => child.nodeType === 1 && (name === undefined || child.localName === name),
  );
}

/** The first child element of this name, or null. */
export const child = (node, name) => children(node, name)[0] ?? null;

/** The trimmed text of the first child element of this name, "" where it is missing. */
export const childText = (node, name) => child(node, name)?.textContent.trim() ?? "";

/** The element to whose resource a bt:Image, Label, … points, or null. */
export const resolve = (manifest, node) => manifest.resources.get(node.getAttribute("resid")) ?? null;
