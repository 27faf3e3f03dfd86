import { namesDimension } from "../statement/dimension-words";
import type { Line } from "../statement/line";
import type { Node } from "../statement/outline";
import type { Item, Statement } from "../statement/statement";
import type { LocatedPart } from "./locate-parts";
import type { Siblings } from "./stub-siblings";
import { lastParagraphOf, stretchOf } from "./stub-stretch";

/** Issues that are listed together: those of one dimension, or all of a part. */
export interface IssueGroup {
  readonly part: LocatedPart;
  /** The heading they stand under; "" for that of the part itself. */
  readonly title: string;
  /** Whether the heading names a field (“理论学习方面”) and not what is amiss. */
  readonly isDimension: boolean;
  /** 0-based, inclusive. */
  readonly first: number;
  readonly last: number;
  /** The list that one more issue joins; null where nothing is listed yet. */
  readonly siblings: Siblings | null;
}

/**
 * The lists of a part that an issue may join, in document order: one for each heading with issues below
 * it, and behind them the part's own entries.
 */
export function issueGroups(lines: readonly Line[], statement: Statement, part: LocatedPart): IssueGroup[] {
  const { nodes } = stretchOf(lines, statement, part);
  const items = statement.items.filter(({ role }) => role === "issue");
  const below = nodes
    .filter((node) => hasListBelow(node, items))
    .map((node): IssueGroup => ({
      part,
      title: node.entry.title,
      isDimension: namesDimension(node.entry.title),
      first: node.entry.line.paragraph,
      last: lastParagraphOf(node),
      siblings: { list: node.children, behind: node.children.at(-1) ?? node },
    }));
  const last = nodes.at(-1);
  const title = items.find((item) => item.parent === null && isWithin(item, part))?.dimension ?? "";
  const own: IssueGroup = {
    part,
    title,
    isDimension: title !== "",
    first: part.first,
    last: part.last,
    siblings: last ? { list: nodes, behind: last } : null,
  };
  return [...below, own];
}

/** Points below it, paragraphs below the heading of a dimension, or only blanks so far. */
function hasListBelow({ entry, children }: Node, items: readonly Item[]): boolean {
  if (children.length > 0) return true;
  const item = items.find(
    ({ range }) => range.paragraph === entry.line.paragraph && range.start === entry.start,
  );
  return item ? !item.leaf : entry.alone && namesDimension(entry.title);
}

function isWithin({ range }: Item, { first, last }: LocatedPart): boolean {
  return range.paragraph >= first && range.paragraph <= last;
}
