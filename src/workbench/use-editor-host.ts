import type { DocxEditorRef } from "@eigenpal/docx-editor-react";
import { useMemo, useRef } from "react";
import type { DocumentHost } from "../document/document-host";
import { createEditorHost } from "../host/editor/editor-host";

interface EditorConnection {
  readonly host: DocumentHost;
  /** The component's ref; the host follows it from document to document. */
  readonly ref: React.RefObject<DocxEditorRef | null>;
  /** To be called when the editor's selection has changed. */
  readonly cursorMoved: () => void;
}

/** One host for the life of the page, over whichever editor is shown at the time. */
export function useEditorHost(): EditorConnection {
  const ref = useRef<DocxEditorRef>(null);
  return useMemo(() => {
    const listeners = new Set<() => void>();
    const host = createEditorHost({
      view: () => ref.current?.getEditorRef()?.getView() ?? null,
      reveal: (position) => ref.current?.scrollToPosition(position),
      onSelectionChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    return { host, ref, cursorMoved: () => listeners.forEach((listener) => listener()) };
  }, []);
}
