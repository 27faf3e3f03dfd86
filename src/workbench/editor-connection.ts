import type { DocxEditorRef } from "@eigenpal/docx-editor-react";
import { DocumentError } from "../document/document-error";
import type { DocumentHost } from "../document/document-host";
import { createEditorHost } from "../host/editor/editor-host";
import { DocumentParts } from "./document-parts";

/** One host for the life of the page, over whichever editor is shown at the time. */
export interface EditorConnection {
  readonly host: DocumentHost;
  /** The editor component's ref. */
  readonly attach: (editor: DocxEditorRef | null) => void;
  /** To be called with the .docx that the editor is about to show, once for each. */
  readonly opened: (bytes: Uint8Array) => void;
  /** Calls `listener` when something beside the text is to be saved; returns the function that ends it. */
  readonly onPartWritten: (listener: () => void) => () => void;
  /** To be called when the editor's selection has changed. */
  readonly cursorMoved: () => void;
  /** To be called when the document in the editor has changed. */
  readonly textChanged: () => void;
  /** The document as it stands in the editor, as a .docx; null when there is none. */
  readonly bytes: () => Promise<ArrayBuffer | null>;
}

/** How long the editor takes to lay out its pages after a change, in milliseconds; generously. */
const LAYOUT_MS = 300;

export function connectEditor(): EditorConnection {
  const cursorListeners = new Set<() => void>();
  const textListeners = new Set<() => void>();
  const partListeners = new Set<() => void>();
  let editor: DocxEditorRef | null = null;
  let parts: DocumentParts | null = null;
  const openParts = () => {
    if (!parts) throw new DocumentError("failed", "no document is open in the editor");
    return parts;
  };
  let afterLayout: ReturnType<typeof setTimeout> | undefined;
  const host = createEditorHost({
    view: () => editor?.getEditorRef()?.getView() ?? null,
    reveal(position) {
      const scroll = () => editor?.scrollToPosition(position);
      scroll();
      // Text inserted just now is on no page yet: the pages are laid out a moment after it.
      clearTimeout(afterLayout);
      afterLayout = setTimeout(scroll, LAYOUT_MS);
    },
    onSelectionChange: (listener) => subscribe(cursorListeners, listener),
    onDocumentChange: (listener) => subscribe(textListeners, listener),
    parts: {
      read: (namespace) => openParts().read(namespace),
      write: (namespace, xml) => openParts().write(namespace, xml),
    },
  });
  return {
    host,
    attach: (attached) => {
      editor = attached;
    },
    opened: (bytes) => {
      parts = new DocumentParts(bytes, () => partListeners.forEach((listener) => listener()));
    },
    onPartWritten: (listener) => subscribe(partListeners, listener),
    cursorMoved: () => cursorListeners.forEach((listener) => listener()),
    textChanged: () => textListeners.forEach((listener) => listener()),
    async bytes() {
      const written = parts; // of the document that is saved, even if another is opened meanwhile
      const saved = (await editor?.save()) ?? null;
      return saved && written ? written.into(saved) : saved;
    },
  };
}

function subscribe(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
