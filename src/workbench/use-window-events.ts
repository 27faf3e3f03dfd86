import { useEffect } from "react";

interface WindowActions {
  readonly edited: boolean;
  readonly onOpenKey: () => void;
  readonly onSaveKey: () => void;
  readonly onDropFile: (file: File) => void;
}

/** Ctrl+O and Ctrl+S, a .docx dropped on the page, and the warning before unsaved work is left. */
export function useWindowEvents({ edited, onOpenKey, onSaveKey, onDropFile }: WindowActions): void {
  // Listens anew after every rendering, so that the listeners always call the latest actions.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const action = { o: onOpenKey, s: onSaveKey }[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    const onDrop = (event: DragEvent) => {
      if (event.defaultPrevented || !hasFiles(event)) return;
      // Left alone, the browser would leave the page and show the file instead.
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (event.type === "drop" && file) onDropFile(file);
    };
    const stop = new AbortController();
    const { signal } = stop;
    // Before the editor, which has its own Ctrl+S.
    window.addEventListener("keydown", onKey, { capture: true, signal });
    window.addEventListener("dragover", onDrop, { signal });
    window.addEventListener("drop", onDrop, { signal });
    return () => stop.abort();
  });

  useEffect(() => {
    if (!edited) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [edited]);
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
