import { readerText } from "./paragraph-text";
import { readWord } from "./read-context";

/**
 * The selected text, in one request. On the web Word's text holds what is deleted under tracked changes,
 * so there the reviewed text is asked for (WordApi 1.4); on the desktop that call scrolls, freezes or
 * crashes (docs/word-notes.md), and deletions that are shown struck through come as they are shown. Word
 * ends each paragraph with a mark: the last one's is no text.
 */
export function readSelection(): Promise<string> {
  return readWord(async (context) => {
    const selection = context.document.getSelection();
    if (givesReviewedText()) {
      const reviewed = selection.getReviewedText("Current");
      await context.sync();
      return asRead(reviewed.value);
    }
    selection.load("text");
    await context.sync();
    return asRead(selection.text);
  });
}

function givesReviewedText(): boolean {
  return (
    Office.context.platform === Office.PlatformType.OfficeOnline &&
    Office.context.requirements?.isSetSupported("WordApi", "1.4") === true
  );
}

function asRead(raw: string): string {
  return readerText(raw).replace(/\n$/u, "");
}
