const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The part of the File System Access API used here (Chromium only, not in TypeScript's DOM). */
interface SavePicker {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle>;
}

/**
 * Where the document was last saved to: saving again writes there without asking. Null for
 * browsers that only download.
 */
export type SavedPlace = FileSystemFileHandle | null;

export type SaveOutcome =
  | { readonly kind: "saved"; readonly name: string; readonly place: SavedPlace }
  | { readonly kind: "cancelled" };

/**
 * Saves to the place chosen before, or asks for one; a browser that cannot ask downloads the file.
 * Rejects when the file could not be written.
 */
export async function saveFile(bytes: ArrayBuffer, name: string, place: SavedPlace): Promise<SaveOutcome> {
  const picker = (window as SavePicker).showSaveFilePicker;
  if (!place && !picker) {
    download(bytes, name);
    return { kind: "saved", name, place: null };
  }
  const chosen = place ?? (await choosePlace(name));
  if (!chosen) return { kind: "cancelled" };
  const file = await chosen.createWritable();
  await file.write(bytes);
  await file.close();
  return { kind: "saved", name: chosen.name, place: chosen };
}

async function choosePlace(name: string): Promise<FileSystemFileHandle | null> {
  try {
    const chosen = await (window as SavePicker).showSaveFilePicker?.({
      suggestedName: name,
      types: [{ description: "Word 文档", accept: { [DOCX_TYPE]: [".docx"] } }],
    });
    return chosen ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

function download(bytes: ArrayBuffer, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: DOCX_TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the data over once the click is handled; a minute is on the safe side.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
