import { blanksIn, nextBlank } from "../../document/blanks";
import type { DocumentHost } from "../../document/document-host";
import type { DocumentSnapshot, TextPosition, TextRange } from "../../document/paragraph";
import type { Translate } from "../strings/strings";
import type { Notice } from "../use-action";

/**
 * Inserts a phrase at the cursor and selects its first blank. Once the text is in, a failure to
 * find or select the blank is no failure of the insertion, and the notice says so.
 */
export async function insertPhrase(host: DocumentHost, text: string, t: Translate): Promise<Notice> {
  await host.insertText(text);
  const n = blanksIn(text).length;
  if (n === 0) return { intent: "success", text: t("phrases.inserted") };
  const selected = await selectFirstBlank(host, text).catch(() => false);
  const key = selected ? "phrases.inserted.blanks" : "phrases.inserted.unselected";
  return { intent: "success", text: t(key, { n }) };
}

/** False when what stands before the cursor is not the text that was inserted. */
async function selectFirstBlank(host: DocumentHost, inserted: string): Promise<boolean> {
  const snapshot = await host.read();
  const { cursor } = snapshot;
  const blank = blanksIn(inserted)[0];
  if (!cursor || !blank) return false;
  const from = cursor.offset - inserted.length;
  const paragraph = snapshot.paragraphs[cursor.paragraph];
  if (from < 0 || paragraph?.text.slice(from, cursor.offset) !== inserted) return false;
  await selectRange(host, snapshot, {
    paragraph: cursor.paragraph,
    start: from + blank.start,
    end: from + blank.end,
  });
  return true;
}

/** Selects the next blank behind the cursor, from the last one on to the first again. */
export async function goToNextBlank(host: DocumentHost, t: Translate): Promise<Notice | null> {
  const snapshot = await host.read();
  const blank = blankAhead(snapshot, lastSelected.get(host));
  if (!blank) return { intent: "info", text: t("phrases.noBlank") };
  await selectRange(host, snapshot, blank);
  lastSelected.set(host, blank);
  return null;
}

const lastSelected = new WeakMap<DocumentHost, TextRange>();

/**
 * Behind a prompt of Word's the walk goes on even if the cursor is said to stand before it: a prompt is
 * selected as one, and where its selection ends is not documented.
 */
function blankAhead({ paragraphs, cursor }: DocumentSnapshot, last: TextRange | undefined): TextRange | null {
  const blank = nextBlank(paragraphs, cursor);
  if (!blank || !last || !cursor || !isSameRange(blank, last) || !isAtStart(cursor, blank)) return blank;
  return nextBlank(paragraphs, { paragraph: blank.paragraph, offset: blank.end });
}

function isSameRange(a: TextRange, b: TextRange): boolean {
  return a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;
}

function isAtStart(cursor: TextPosition, { paragraph, start }: TextRange): boolean {
  return cursor.paragraph === paragraph && cursor.offset === start;
}

function selectRange(host: DocumentHost, snapshot: DocumentSnapshot, range: TextRange): Promise<void> {
  return host.select({ range, paragraphText: snapshot.paragraphs[range.paragraph]?.text ?? "" });
}
