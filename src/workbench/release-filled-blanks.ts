import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { Plugin } from "prosemirror-state";
import { BLANK_TAG } from "../document/blank-control";
import { blanksIn } from "../document/blanks";

/**
 * Takes the content control of a blank away as soon as something else stands in it, in the same undo
 * step, as Word does. The editor (1.9.0) knows the control but neither that its content is a prompt nor
 * that it is temporary: what is typed would stay a prompt in the file, and in Word the first key pressed
 * in it would replace all of it.
 */
export function releaseFilledBlanks(): Plugin {
  return new Plugin({ appendTransaction: release });
}

function release(_: readonly Transaction[], before: EditorState, after: EditorState): Transaction | null {
  const start = before.doc.content.findDiffStart(after.doc.content);
  const end = before.doc.content.findDiffEnd(after.doc.content);
  if (start === null || !end) return null;
  const filled: { readonly node: Node; readonly position: number }[] = [];
  // One position further each way: a control whose content is gone altogether is beside the change.
  const from = Math.max(0, start - 1);
  const to = Math.min(after.doc.content.size, Math.max(start, end.b) + 1);
  after.doc.nodesBetween(from, to, (node, position) => {
    if (node.attrs.tag === BLANK_TAG && node.isInline && !isBlank(node.textContent))
      filled.push({ node, position });
  });
  if (filled.length === 0) return null;
  const result = after.tr;
  for (const { node, position } of filled.reverse()) {
    result.replaceWith(position, position + node.nodeSize, node.content);
  }
  return result;
}

function isBlank(text: string): boolean {
  const [blank] = blanksIn(text);
  return blank?.start === 0 && blank.end === text.length;
}
