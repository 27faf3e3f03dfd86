import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { Plugin } from "prosemirror-state";

/**
 * Paragraph properties that the editor (1.9.0) reads, draws and lets the user change, but does not
 * write for a paragraph that was in the file: there it repeats the format it has read.
 */
const LENGTHS = ["spaceBefore", "spaceAfter", "indentLeft", "indentRight", "indentFirstLine"] as const;
const OTHERS = [
  "lineSpacing",
  "lineSpacingRule",
  "hangingIndent",
  "borders",
  "shading",
  "tabs",
  "keepNext",
  "keepLines",
  "contextualSpacing",
  "outlineLevel",
] as const;

/**
 * Carries such a change over to the format the editor writes, in the same undo step. To be dropped
 * once the editor saves what it shows.
 */
export function keepFormatting(): Plugin {
  return new Plugin({ appendTransaction: carryOver });
}

function carryOver(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const start = before.doc.content.findDiffStart(after.doc.content);
  const end = before.doc.content.findDiffEnd(after.doc.content);
  if (start === null || !end) return null;
  const result = after.tr;
  after.doc.nodesBetween(start, Math.max(start, end.b), (node, position) => {
    const was = node.type.name === "paragraph" ? nodeBefore(transactions, before.doc, position) : null;
    const format = was && changedFormat(was, node);
    if (format) result.setNodeAttribute(position, "_originalFormatting", format);
  });
  return result.docChanged ? result : null;
}

/** The node that stood where `position` is now. */
function nodeBefore(transactions: readonly Transaction[], doc: Node, position: number): Node | null {
  const origin = transactions.reduceRight(
    (place, transaction) => transaction.mapping.invert().map(place, -1),
    position,
  );
  return doc.nodeAt(origin);
}

/** The format to write from now on; null when nothing changed that would be left out. */
function changedFormat(was: Node, is: Node): Record<string, unknown> | null {
  const original: unknown = is.attrs._originalFormatting;
  // A paragraph that was replaced, or whose format is already carried over (undo), is not our case.
  if (!original || was.type !== is.type || was.attrs._originalFormatting !== original) return null;
  const changed = [...LENGTHS, ...OTHERS].filter((name) => was.attrs[name] !== is.attrs[name]);
  if (changed.length === 0) return null;
  const values = changed.map((name) => [name, is.attrs[name] ?? absent(name)]);
  return { ...original, ...Object.fromEntries(values) };
}

/** No spacing or indent is written as 0: left out, the paragraph's style would put its own in. */
function absent(name: string): 0 | undefined {
  return LENGTHS.some((length) => length === name) ? 0 : undefined;
}
