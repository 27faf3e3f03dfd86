import type { Entry } from "./entries";
import { ordinalRank } from "./ordinal";
import type { Ordinal } from "./statement";

/** An entry with what is listed below it and the plain paragraphs that carry it on. */
export interface Node {
  readonly entry: Entry;
  readonly children: Node[];
  readonly continuation: Entry[];
}

/** A part's entries as a tree: the levels follow from the ordinals, not from any style. */
export interface Outline {
  /** Text before the first entry: “针对上述问题，将从以下几方面抓好整改。” */
  readonly intro: Entry[];
  readonly nodes: Node[];
}

/** A short line without a full stop that only names a field: “思想上”, “（三）廉洁纪律方面”. */
const LABEL = /(?:方面|上|中|情况|纪律|层面)[：:。；;]?$/u;
const LONGEST_LABEL = 14;

export function outlineOf(entries: readonly Entry[]): Outline {
  const numbered = entries.some(({ ordinal }) => ordinal !== null);
  return numbered ? numberedOutline(entries) : plainOutline(entries);
}

/** No ordinal anywhere: every paragraph is an entry, a short label groups those behind it. */
function plainOutline(entries: readonly Entry[]): Outline {
  const nodes: Node[] = [];
  const intro: Entry[] = [];
  let label: Node | null = null;
  for (const entry of entries) {
    if (isLabel(entry)) nodes.push((label = newNode(entry)));
    else if (nodes.length === 0 && isBridge(entry)) intro.push(entry);
    else (label ? label.children : nodes).push(newNode(entry));
  }
  return { intro, nodes };
}

function numberedOutline(entries: readonly Entry[]): Outline {
  const intro: Entry[] = [];
  const nodes: Node[] = [];
  const open: { node: Node; ordinal: Ordinal | null }[] = [];
  for (const entry of entries) {
    if (entry.ordinal === null) {
      placePlain(entry, open, intro, nodes);
      continue;
    }
    while (open.length > 0 && !isBelow(entry.ordinal, open[open.length - 1]!)) open.pop();
    const node = newNode(entry);
    (open[open.length - 1]?.node.children ?? nodes).push(node);
    open.push({ node, ordinal: entry.ordinal });
  }
  return { intro, nodes };
}

/** Where a paragraph without ordinal goes: to the entry before it, or a label that opens a group. */
function placePlain(
  entry: Entry,
  open: { node: Node; ordinal: Ordinal | null }[],
  intro: Entry[],
  nodes: Node[],
): void {
  if (isLabel(entry)) {
    const node = newNode(entry);
    nodes.push(node);
    open.splice(0, open.length, { node, ordinal: null });
    return;
  }
  const last = open[open.length - 1];
  if (!last) intro.push(entry);
  else last.node.continuation.push(entry);
}

/**
 * Whether an ordinal is listed below the open entry: of a deeper level, or of another way to list
 * points of the same level that begins its own count there.
 */
function isBelow(ordinal: Ordinal, open: { node: Node; ordinal: Ordinal | null }): boolean {
  if (open.ordinal === null) return true;
  if (open.ordinal.style === ordinal.style) return false;
  const difference = ordinalRank(ordinal.style) - ordinalRank(open.ordinal.style);
  return difference > 0 || (difference === 0 && ordinal.value === 1);
}

function newNode(entry: Entry): Node {
  return { entry, children: [], continuation: [] };
}

export function isLabel(entry: Entry): boolean {
  return (
    entry.ordinal === null && entry.alone && entry.title.length <= LONGEST_LABEL && LABEL.test(entry.title)
  );
}

/** A sentence that only leads over to the list: “以上问题，根子都在自己身上。” */
function isBridge(entry: Entry): boolean {
  return (
    /^(?:针对|以上|上述|对照|认真想|经过|通过|归纳|总的|围绕)/u.test(entry.text) &&
    !/不足|不够|不强/u.test(entry.title)
  );
}
