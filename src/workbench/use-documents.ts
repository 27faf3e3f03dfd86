import { useCallback, useRef, useState } from "react";
import { DocumentError } from "../document/document-error";
import { writeDocx } from "../host/docx/write-docx";
import type { SaveAnswer } from "./ask-to-save";
import { readFile } from "./read-file";
import { SAMPLE_STATEMENT } from "./sample-statement";
import { saveFile, type SavedPlace } from "./save-file";
import { TEXTS } from "./texts";

/** The document in the editor, as it was when it was opened. */
export interface OpenDocument {
  /** Another one for every document, so that editor and pane start afresh with it. */
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isEmpty: boolean;
}

export interface Notice {
  readonly kind: "error" | "info";
  readonly text: string;
}

type NextDocument = Omit<OpenDocument, "id">;

const sample = (): NextDocument => ({
  name: TEXTS.sample,
  bytes: writeDocx(SAMPLE_STATEMENT, "仿宋"),
  isEmpty: false,
});
const blank = (): NextDocument => ({ name: TEXTS.untitled, bytes: writeDocx([], "仿宋"), isEmpty: true });

/**
 * The open document and what may be done with it: open another, begin a new one, save.
 * @param editedBytes gives the document as it stands in the editor, null when it cannot
 */
export function useDocuments(editedBytes: () => Promise<ArrayBuffer | null>) {
  const [open, setOpen] = useState<OpenDocument>(() => ({ id: 1, ...sample() }));
  const [edited, setEdited] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [answer, setAnswer] = useState<((answer: SaveAnswer) => void) | null>(null);
  const place = useRef<SavedPlace>(null);

  const show = (next: NextDocument) => {
    place.current = null;
    setOpen((last) => ({ id: last.id + 1, ...next }));
    setEdited(false);
    setNotice(null);
  };

  const save = async (): Promise<boolean> => {
    try {
      const bytes = await editedBytes();
      if (!bytes) throw new Error("the editor gave no file");
      const outcome = await saveFile(bytes, open.name, place.current);
      if (outcome.kind === "cancelled") return false;
      place.current = outcome.place;
      setOpen((last) => ({ ...last, name: outcome.name }));
      setEdited(false);
      setNotice({ kind: "info", text: TEXTS.saved(outcome.name) });
      return true;
    } catch {
      setNotice({ kind: "error", text: TEXTS.notSaved });
      return false;
    }
  };

  const mayLeave = async (): Promise<boolean> => {
    if (!edited) return true;
    const given = await new Promise<SaveAnswer>((resolve) => setAnswer(() => resolve));
    setAnswer(null);
    return given === "save" ? save() : given === "discard";
  };

  const openFile = async (file: File): Promise<void> => {
    try {
      const { name, bytes, isEmpty } = await readFile(file);
      if (await mayLeave()) show({ name, bytes, isEmpty });
    } catch (error) {
      const reason = error instanceof DocumentError ? error.message : TEXTS.notShown;
      setNotice({ kind: "error", text: TEXTS.notOpened(file.name, reason) });
    }
  };

  const create = async (): Promise<void> => {
    if (await mayLeave()) show(blank());
  };

  return {
    open,
    edited,
    notice,
    answer,
    save,
    openFile,
    create,
    setNotice,
    markEdited: useCallback(() => {
      setEdited(true);
      // What was said about the last save no longer holds.
      setNotice((last) => (last?.kind === "info" ? null : last));
    }, []),
  };
}
