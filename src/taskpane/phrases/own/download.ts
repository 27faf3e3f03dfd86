/** Hands a text to the browser as a file to save. Nothing leaves the machine. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it over once the click is handled; a minute is on the safe side.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name that every system takes as a file's: without what stands for folders or is reserved. */
export function fileNameOf(name: string): string {
  return `${name.replace(/[\\/:*?"<>|.]+/gu, "-").trim() || "pack"}.json`;
}
