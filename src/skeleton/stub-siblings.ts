import type { Node } from "../statement/outline";
import type { Item, Statement } from "../statement/statement";
import type { TraceReport } from "../trace/trace";
import { headingLikeness } from "./heading-likeness";
import { findNode, type Stretch } from "./stub-stretch";
import type { StubSide } from "./stub-text";

/** The list a stub joins: those it is counted with, and the one it comes behind. */
export interface Siblings {
  readonly list: readonly Node[];
  readonly behind: Node;
}

/** Of the shorter heading's character pairs, this share must stand in the other. */
const ALIKE = 0.65;

/**
 * Which list of the part the answer belongs in: below the heading of the issue's dimension where
 * the part repeats the dimensions; else where the answer of the nearest issue stands, those of the
 * same dimension before all others; else the part's own entries. Null when nothing is listed.
 */
export function siblingsFor(
  stretch: Stretch,
  statement: Statement,
  trace: TraceReport,
  issue: Item,
  side: StubSide,
): Siblings | null {
  const items = new Map(statement.items.map((item) => [item.id, item]));
  const neighbours = nearestFirst(trace, issue, items)
    .map((other) => {
      const to = other[side].links[0]?.to;
      const answer = to === undefined ? undefined : items.get(to);
      return answer ? findNode(stretch.nodes, answer) : null;
    })
    .filter((found) => found !== null);
  const group = dimensionNode(stretch.nodes, statement, items, issue);
  if (group) {
    const inGroup = neighbours.find(({ siblings }) => siblings === group.children);
    const last = group.children.at(-1);
    if (last) return { list: group.children, behind: inGroup?.node ?? last };
    return { list: [], behind: group };
  }
  const nearest = neighbours[0];
  if (nearest) return { list: nearest.siblings, behind: nearest.node };
  const last = stretch.nodes.at(-1);
  return last ? { list: stretch.nodes, behind: last } : null;
}

/** The other issues: back from this one and then on within its dimension, then back and on beyond it. */
function nearestFirst(trace: TraceReport, issue: Item, items: ReadonlyMap<string, Item>) {
  const at = trace.issues.findIndex((one) => one.issue === issue.id);
  const around = [...trace.issues.slice(0, Math.max(0, at)).reverse(), ...trace.issues.slice(at + 1)];
  const own = dimensionOf(issue, items);
  const isOwn = ({ issue: id }: { readonly issue: string }): boolean => {
    const item = items.get(id);
    return item !== undefined && own !== "" && dimensionOf(item, items) === own;
  };
  return [...around.filter(isOwn), ...around.filter((one) => !isOwn(one))];
}

function dimensionOf(issue: Item, items: ReadonlyMap<string, Item>): string {
  return (issue.parent && items.get(issue.parent)?.title) || issue.dimension;
}

/**
 * The heading of the part that repeats the issue's dimension. A lone likeness proves nothing (a cause
 * may be called “理论学习不够深入”): most headings must repeat a dimension, and hold more than one entry can.
 */
function dimensionNode(
  nodes: readonly Node[],
  statement: Statement,
  items: ReadonlyMap<string, Item>,
  issue: Item,
): Node | null {
  const own = dimensionOf(issue, items);
  if (own === "") return null;
  const issues = statement.items.filter(({ role, leaf }) => role === "issue" && leaf);
  const dimensions = [...new Set(issues.map((item) => dimensionOf(item, items)))].filter(Boolean);
  const headings = nodes.filter(
    ({ entry, children }) => children.length > 0 || NAMES_FIELD.test(entry.title),
  );
  const repeating = headings.filter((node) => dimensions.some((one) => isAlike(one, node)));
  if (repeating.length < Math.max(2, nodes.length / 2) && nodes.length > 1) return null;
  const likeness = (node: Node): number => headingLikeness(own, node.entry.title).dice;
  const found = repeating
    .filter((node) => isAlike(own, node))
    .reduce<Node | null>((a, b) => (a && likeness(a) >= likeness(b) ? a : b), null);
  return found;
}

const NAMES_FIELD = /(?:方面|层面|情况|纪律|上)$/u;

function isAlike(dimension: string, { entry }: Node): boolean {
  return dimension === entry.title || headingLikeness(dimension, entry.title).overlap >= ALIKE;
}
