import type { DocumentSnapshot, Paragraph } from "../../document/paragraph";
import { readerText } from "./paragraph-text";
import { cursorPosition, queueCursor } from "./read-cursor";
import { runWord } from "./run-word";

/**
 * Reads body and cursor in one request. Asking for the cursor makes Word fail the whole request
 * when the selection is in a header, a note or a text box, since no range reaches there from the body,
 * and may do so in a read-only document, since the client sends `expandTo` as a write. After any
 * failure the body is read once more without the cursor; if that fails too, it is the error.
 */
export async function readDocument(): Promise<DocumentSnapshot> {
  try {
    return await runWord(readBodyAndCursor);
  } catch {
    return { paragraphs: await runWord(readBody), cursor: null };
  }
}

async function readBodyAndCursor(context: Word.RequestContext): Promise<DocumentSnapshot> {
  const body = queueBody(context);
  const cursor = queueCursor(context);
  await context.sync();
  const paragraphs = body.items.map(toParagraph);
  return { paragraphs, cursor: cursorPosition(cursor, paragraphs) };
}

async function readBody(context: Word.RequestContext): Promise<readonly Paragraph[]> {
  const body = queueBody(context);
  await context.sync();
  return body.items.map(toParagraph);
}

/**
 * `body.paragraphs` holds the paragraphs of table cells too, and none of headers, notes and text
 * boxes. The automatic number is no part of a paragraph's text: it is the list string (WordApi 1.3).
 */
function queueBody(context: Word.RequestContext): Word.ParagraphCollection {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load(
    "items/text,items/tableNestingLevel,items/isListItem,items/listItemOrNullObject/listString",
  );
  return paragraphs;
}

function toParagraph(paragraph: Word.Paragraph): Paragraph {
  return {
    text: readerText(paragraph.text),
    listLabel: paragraph.isListItem ? listLabel(paragraph.listItemOrNullObject) : "",
    inTable: paragraph.tableNestingLevel > 0,
  };
}

/** A bullet is a character of a symbol font and numbers nothing: like a number, it is passed on as shown. */
function listLabel(item: Word.ListItem): string {
  return item.isNullObject ? "" : readerText(item.listString);
}
