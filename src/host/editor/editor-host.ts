import { closeHistory } from "prosemirror-history";
import type { EditorState, Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { DocumentError } from "../../document/document-error";
import type { DocumentHost } from "../../document/document-host";
import { insertBlocks, insertText, selectTarget } from "./edits";
import { readSelection } from "./read-selection";
import { readSnapshot } from "./read-snapshot";

/** What the host needs of the editor on the page. */
export interface EditorAccess {
  /** The ProseMirror view of the body; null while no document is open. */
  view(): EditorView | null;
  /** Brings a position into view: the editor paints its pages beside the ProseMirror view. */
  reveal(position: number): void;
  /** Calls `listener` after every change of the selection; returns the function that ends it. */
  onSelectionChange(listener: () => void): () => void;
  /** Calls `listener` after every change of the document; returns the function that ends it. */
  onDocumentChange(listener: () => void): () => void;
  /** The custom XML parts of the open document, which the editor itself has no way to. */
  readonly parts: PartStore;
}

/** Custom XML parts by their namespace. Both throw DocumentError, also when no document is open. */
export interface PartStore {
  read(namespace: string): string | null;
  write(namespace: string, xml: string): void;
}

/**
 * DocumentHost on the browser editor. Every action is one transaction, and so one undo step, made
 * whole before it is dispatched: what throws has changed nothing.
 */
export function createEditorHost(editor: EditorAccess): DocumentHost {
  return {
    read: async () => readSnapshot(openView(editor).state),

    insertBlocks: async (insertions, options) => {
      edit(openView(editor), (state) => insertBlocks(state, insertions, options.typeface));
    },

    insertText: async (text) => {
      const view = openView(editor);
      edit(view, (state) => insertText(state, text));
      editor.reveal(view.state.selection.head);
    },

    readSelection: async () => readSelection(openView(editor).state),

    select: async (target) => {
      const view = openView(editor);
      view.dispatch(selectTarget(view.state, target));
      editor.reveal(view.state.selection.from);
    },

    onCursorMoved: (listener) => editor.onSelectionChange(listener),

    onTextChanged: (listener) => editor.onDocumentChange(listener),

    readPart: async (namespace) => editor.parts.read(namespace),

    writePart: async (namespace, xml) => {
      if (!openView(editor).editable) throw viewingOnly();
      editor.parts.write(namespace, xml);
    },
  };
}

function openView(editor: EditorAccess): EditorView {
  const view = editor.view();
  if (!view || view.isDestroyed) throw new DocumentError("failed", "no document is open in the editor");
  return view;
}

function edit(view: EditorView, build: (state: EditorState) => Transaction): void {
  if (!view.editable) throw viewingOnly();
  const transaction = build(view.state);
  if (!transaction.docChanged) return;
  const before = view.state.doc;
  view.dispatch(closeHistory(transaction));
  if (view.state.doc === before) throw new DocumentError("read-only", "the editor refused the change");
}

function viewingOnly(): DocumentError {
  return new DocumentError("read-only", "the editor is in viewing mode");
}
