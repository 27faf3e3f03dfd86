import { isLabelText } from "./dimension-words";
import type { Entry } from "./entries";
import { ordinalRank } from "./ordinal";
import { isBareLine, isLabel, isPlain, leadsOver, plainOutline } from "./plain-outline";
import type { ItemRole, Ordinal, OrdinalStyle } from "./statement";

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

/** An entry that may still get others below it; without ordinal it is a label. */
interface Open {
  readonly node: Node;
  readonly ordinal: Ordinal | null;
}

/** @param role what the part lists; it tells a topic from the name of a dimension. */
export function outlineOf(entries: readonly Entry[], role: ItemRole | null = null): Outline {
  return isPlain(entries) ? plainOutline(entries, role) : numberedOutline(entries);
}

function numberedOutline(entries: readonly Entry[]): Outline {
  const intro: Entry[] = [];
  const nodes: Node[] = [];
  const open: Open[] = [];
  const seen = new Set<OrdinalStyle>();
  const topics = topicsAbove(entries);
  for (const entry of entries) {
    if (entry.ordinal === null) {
      placePlain(entry, topics.has(entry) || isLabel(entry), open, intro, nodes);
      continue;
    }
    const ordinal = seen.has(entry.ordinal.style) ? entry.ordinal : asSibling(entry.ordinal, open);
    seen.add(entry.ordinal.style);
    while (open.length > 0 && !isBelow(ordinal, open[open.length - 1]!)) open.pop();
    const node = newNode(entry);
    (open[open.length - 1]?.node.children ?? nodes).push(node);
    open.push({ node, ordinal });
  }
  const first = intro[intro.length - 1];
  // A slip: the entry before 二是 has lost its 一是.
  if (!first || nodes[0]?.entry.ordinal?.value !== 2 || leadsOver(first)) return { intro, nodes };
  return { intro: intro.slice(0, -1), nodes: [newNode(first), ...nodes] };
}

/**
 * Short lines without number above “一是…二是…”, as in “强化理论武装 / 一是…二是… / 改进会风 / 一是…”: where
 * the list begins with one and there are more, each opens a group, or is an entry with its paragraph.
 */
function topicsAbove(entries: readonly Entry[]): ReadonlySet<Entry> {
  const isTopic = (entry: Entry, next: Entry | undefined): boolean =>
    entry.ordinal === null && isBareLine(entry) && next !== undefined && !isBareLine(next);
  const topics = entries.filter((entry, i) => isTopic(entry, entries[i + 1]));
  const listing = entries.filter((entry, i) => isTopic(entry, entries[i + 1]) && entries[i + 1]?.ordinal);
  const first = entries.findIndex(({ ordinal }) => ordinal !== null);
  const leads = first > 0 && entries.slice(0, first).some((entry, i) => isTopic(entry, entries[i + 1]));
  return new Set(leads && listing.length >= 2 ? topics : []);
}

/**
 * A slip: in “（1）（2）3、（4）” the number goes on although its way of writing is new. Not below a
 * dimension: in “（二）…方面 / 3.…” the numbers of the issues go on across the dimensions.
 */
function asSibling(ordinal: Ordinal, open: readonly Open[]): Ordinal {
  const last = open[open.length - 1];
  const before = last && isDimensionLine(last.node.entry) ? null : last?.ordinal;
  const goesOn = before && before.value !== null && before.value > 1 && ordinal.value === before.value + 1;
  return goesOn ? { ...ordinal, style: before.style } : ordinal;
}

function isDimensionLine({ alone, title }: Entry): boolean {
  return alone && isLabelText(title);
}

/** Where a paragraph without ordinal goes: to the entry before it, or a label that opens a group. */
function placePlain(entry: Entry, opensGroup: boolean, open: Open[], intro: Entry[], nodes: Node[]): void {
  if (opensGroup) {
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
function isBelow(ordinal: Ordinal, open: Open): boolean {
  if (open.ordinal === null) return true;
  if (open.ordinal.style === ordinal.style) return false;
  const difference = ordinalRank(ordinal.style) - ordinalRank(open.ordinal.style);
  return difference > 0 || (difference === 0 && ordinal.value === 1);
}

function newNode(entry: Entry): Node {
  return { entry, children: [], continuation: [] };
}
