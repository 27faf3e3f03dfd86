import { entriesBehindHeading, entriesOf } from "../statement/entries";
import type { Line } from "../statement/line";
import { outlineOf, type Node } from "../statement/outline";
import type { Item, SectionRole, Statement } from "../statement/statement";
import type { LocatedPart } from "./locate-parts";

/** The part that the answer to an issue belongs in, read as the parser reads it. */
export interface Stretch {
  readonly part: LocatedPart;
  readonly nodes: readonly Node[];
}

/** Where answers to an issue stand, or would stand. */
export interface AnswerParts {
  /** Parts that may hold the answer: all of the role, or in an interleaved text the dimension's own. */
  readonly own: readonly LocatedPart[];
  /** Whether 问题, 原因 and 措施 take turns. */
  readonly interleaved: boolean;
  /** The issue's part, and what of the other parts belongs to the same dimension, in order. */
  readonly around: readonly LocatedPart[];
}

export function answerParts(
  lines: readonly Line[],
  located: readonly LocatedPart[],
  role: SectionRole,
  issue: Item,
): AnswerParts {
  if (!takesTurns(lines, located)) {
    const own = located.filter((part) => part.role === role);
    return { own, interleaved: false, around: located };
  }
  const around = turnAt(located, issue.range.paragraph);
  return { own: around.filter((part) => part.role === role), interleaved: true, around };
}

/** Whether 问题, 原因 and 措施 take turns. */
export function takesTurns(lines: readonly Line[], located: readonly LocatedPart[]): boolean {
  const issues = located.filter((part) => part.role === "issues");
  const answers = located.filter((part) => part.role === "causes" || part.role === "measures");
  return (
    answers.some((answer) => issues.some(({ first }) => first > answer.first)) ||
    (issues.length > 1 && [...issues, ...answers].every((part) => isSubheaded(lines, part)))
  );
}

/** The part of 问题 that the paragraph stands in, with all that comes before the next one. */
export function turnAt(located: readonly LocatedPart[], paragraph: number): readonly LocatedPart[] {
  const issues = located.filter((part) => part.role === "issues");
  const at = issues.findLastIndex(({ first }) => first <= paragraph);
  const first = issues[at]?.first ?? 0;
  const next = issues[at + 1]?.first ?? Infinity;
  return located.filter((part) => part.first >= first && part.first < next);
}

export function stretchOf(lines: readonly Line[], statement: Statement, part: LocatedPart): Stretch {
  const within = lines.filter(({ paragraph }) => paragraph >= part.first && paragraph <= part.last);
  const head = within[0];
  const headed = statement.sections.some(({ first, heading }) => first === part.first && heading !== "");
  const entries = head && headed ? entriesOf(within.slice(1), entriesBehindHeading(head)) : entriesOf(within);
  return { part, nodes: outlineOf(entries).nodes };
}

/** Whether the part's heading stands below a dimension (“1.存在问题”) and not at the first level (“一、”). */
export function isSubheaded(lines: readonly Line[], part: LocatedPart): boolean {
  const head = lines.find(({ paragraph }) => paragraph === part.first);
  return head !== undefined && head.ordinal?.style !== "chinese";
}

/** The last paragraph of a node with everything below it. */
export function lastParagraphOf({ entry, children, continuation }: Node): number {
  return Math.max(
    entry.line.paragraph,
    ...continuation.map(({ line }) => line.paragraph),
    ...children.map(lastParagraphOf),
  );
}

/** The node that an item was read from, with the list it stands in; null when it is in none of them. */
export function findNode(
  nodes: readonly Node[],
  { range }: Pick<Item, "range">,
): { readonly node: Node; readonly siblings: readonly Node[] } | null {
  for (const node of nodes) {
    const { line, start } = node.entry;
    if (line.paragraph === range.paragraph && start === range.start) return { node, siblings: nodes };
    const below = findNode(node.children, { range });
    if (below) return below;
  }
  return null;
}
