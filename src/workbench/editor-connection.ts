import type { DocxEditorRef } from "@eigenpal/docx-editor-react";
import type { DocumentHost } from "../document/document-host";
import { createEditorHost } from "../host/editor/editor-host";

/** One host for the life of the page, over whichever editor is shown at the time. */
export interface EditorConnection {
  readonly host: DocumentHost;
  /** The editor component's ref. */
  readonly attach: (editor: DocxEditorRef | null) => void;
  /** To be called when the editor's selection has changed. */
  readonly cursorMoved: () => void;
  /** The document as it stands in the editor, as a .docx; null when there is none. */
  readonly bytes: () => Promise<ArrayBuffer | null>;
}

export function connectEditor(): EditorConnection {
  const listeners = new Set<() => void>();
  let editor: DocxEditorRef | null = null;
  const host = createEditorHost({
    view: () => editor?.getEditorRef()?.getView() ?? null,
    reveal: (position) => editor?.scrollToPosition(position),
    onSelectionChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return {
    host,
    attach: (attached) => {
      editor = attached;
    },
    cursorMoved: () => listeners.forEach((listener) => listener()),
    bytes: async () => (await editor?.save()) ?? null,
  };
}
