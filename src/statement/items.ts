import { blanksIn } from "../document/blanks";
import { isCleanRecord } from "./clean-record";
import { namesDimension } from "./dimension-words";
import { behindTitle, type Entry } from "./entries";
import type { Node, Outline } from "./outline";
import type { Item, ItemRole } from "./statement";

/** Numbers the items of one role across all its parts: I1, I2, …; points below as I1.1. */
export class ItemNumbering {
  private next = 1;

  constructor(private readonly prefix: "I" | "C" | "M") {}

  top(): string {
    return `${this.prefix}${this.next++}`;
  }
}

export type ItemNumberings = Readonly<Record<ItemRole, ItemNumbering>>;

/** Each role from 1 on. */
export function newNumberings(): ItemNumberings {
  return { issue: new ItemNumbering("I"), cause: new ItemNumbering("C"), measure: new ItemNumbering("M") };
}

/** The items of one part, groups before their points. `dimension` is the heading they stand under. */
export function itemsOf(
  outline: Outline,
  role: ItemRole,
  numbering: ItemNumbering,
  dimension: string,
): Item[] {
  const items: Item[] = [];
  for (const node of outline.nodes) {
    const { heads, points } = resolve(node, role);
    const said = points.filter((point) => saysSomething(point, role));
    if (said.length > 0) items.push(...group(heads, said, role, numbering, dimension));
    else if (points.length === 0 && saysSomething(whole(node), role))
      items.push(leaf(whole(node), role, numbering.top(), null, dimension));
  }
  return items;
}

/** An entry with all the paragraphs that belong to it. */
interface Passage {
  readonly entry: Entry;
  readonly more: readonly Entry[];
}

/**
 * The points of an entry: what is listed below it; or, below a heading that only names a
 * dimension, each paragraph or the text behind it (“（二）…方面。调研不实。…”). Deeper lists dissolve into the finest thing listed.
 */
function resolve(node: Node, role: ItemRole): { heads: Entry[]; points: Passage[] } {
  if (node.children.length > 0) {
    const points: Passage[] = [];
    for (const child of node.children) {
      const below = resolve(child, role).points;
      if (below.length > 0) points.push(...below);
      else points.push(whole(child));
    }
    return { heads: [node.entry], points };
  }
  if (
    node.continuation.length > 0 &&
    node.entry.alone &&
    (role === "issue" ? namesDimension : namesField)(node.entry.title)
  ) {
    return { heads: [node.entry], points: node.continuation.map((entry) => ({ entry, more: [] })) };
  }
  const behind = role === "issue" && opensDimension(node.entry) ? behindTitle(node.entry) : null;
  if (behind) return { heads: [node.entry], points: [{ entry: behind, more: node.continuation }] };
  return { heads: [], points: [] };
}

/** “（二）带头凝心铸魂方面。调研不实。…”: the entry begins with the heading of its dimension. */
function opensDimension({ ordinal, alone, title }: Entry): boolean {
  const isHeading = ordinal === null || ["chinese", "chinese-parens", "arabic"].includes(ordinal.style);
  return isHeading && !alone && /(?:方面|层面|(?:政治|组织|廉洁|群众|工作|生活)纪律)$/u.test(title);
}

/** “（一）组织生活方面” among causes or measures; other short lines there are themselves the item. */
function namesField(title: string): boolean {
  return /(?:方面|层面)$/u.test(title);
}

function whole(node: Node): Passage {
  return { entry: node.entry, more: node.continuation };
}

/** A clean record (“没有不良嗜好”) is no issue, and an entry of blanks says nothing yet. */
function saysSomething({ entry, more }: Passage, role: ItemRole): boolean {
  const text = more.length === 0 ? entry.text : [entry, ...more].map((part) => part.text).join("");
  if (!hasTwoLetters(withoutBlanks(text))) return false;
  return role !== "issue" || !isCleanRecord(text);
}

function withoutBlanks(text: string): string {
  let rest = text;
  for (const { start, end } of blanksIn(text).reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest;
}

function hasTwoLetters(text: string): boolean {
  // Nearly every text begins with two of the common Chinese characters: the expression is slow.
  if (isCommonHan(text.charCodeAt(0)) && isCommonHan(text.charCodeAt(1))) return true;
  return text.replace(/[^\p{Script=Han}\w]/gu, "").length >= 2;
}

function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa5;
}

function group(
  heads: readonly Entry[],
  points: readonly Passage[],
  role: ItemRole,
  numbering: ItemNumbering,
  dimension: string,
): Item[] {
  const head = heads[0]!;
  const id = numbering.top();
  const last = points[points.length - 1]!;
  const parent: Item = {
    ...leaf({ entry: head, more: [] }, role, id, null, dimension),
    leaf: false,
    lastParagraph: lastParagraph(last),
  };
  const under = head.title || dimension;
  return [parent, ...points.map((point, i) => leaf(point, role, `${id}.${i + 1}`, id, under))];
}

function leaf(passage: Passage, role: ItemRole, id: string, parent: string | null, dimension: string): Item {
  const { entry, more } = passage;
  return {
    id,
    role,
    parent,
    leaf: true,
    range: { paragraph: entry.line.paragraph, start: entry.start, end: entry.end },
    lastParagraph: lastParagraph(passage),
    ordinal: entry.ordinal,
    title: entry.title,
    text: more.length === 0 ? entry.text : [entry, ...more].map((part) => part.text).join("\n"),
    dimension,
    rows: null,
  };
}

function lastParagraph({ entry, more }: Passage): number {
  return (more[more.length - 1] ?? entry).line.paragraph;
}
