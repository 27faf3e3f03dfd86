import type { Cell, DocumentSnapshot, Paragraph } from "../../document/paragraph";
import { readerText } from "./paragraph-text";
import { readCells } from "./table-cells";
import { cursorPosition, queueCursor } from "./read-cursor";
import { readWord } from "./read-context";
import { queueSuspicion } from "./suspect-deletions";
import { asItIs, readReviewed } from "./reviewed-paragraphs";

/** What a read asks for besides the paragraphs. */
interface Extras {
  readonly cursor: boolean;
  readonly review: boolean;
}

/**
 * Reads body and cursor in one request, in one more where there are tables, and in one more when the texts may
 * include deleted text.
 *
 * Asking for the cursor makes Word fail the whole request when the selection is in a header, a note
 * or a text box, since no range reaches there from the body, and may do so in a read-only document,
 * since the client sends `expandTo` as a write. After any failure the body is read once more without
 * the cursor, and at last without anything but itself; if that fails too, it is the error.
 */
export async function readDocument(): Promise<DocumentSnapshot> {
  try {
    return await read({ cursor: true, review: true });
  } catch {
    try {
      return await read({ cursor: false, review: true });
    } catch {
      return await read({ cursor: false, review: false });
    }
  }
}

function read(extras: Extras): Promise<DocumentSnapshot> {
  return readWord(async (context) => {
    const body = queueBody(context);
    const cursor = extras.cursor ? queueCursor(context) : null;
    const suspicion = extras.review ? queueSuspicion(context) : null;
    await context.sync();
    const texts = body.items.map(({ text }) => readerText(text));
    const isSuspect = suspicion?.(texts) ?? false;
    const cells = await readCells(context, body.items);
    const reviewed = isSuspect ? await readReviewed(context, texts) : texts.map(asItIs);
    return {
      paragraphs: body.items.map((paragraph, index) => {
        return toParagraph(paragraph, reviewed[index]?.text ?? "", cells?.[index] ?? null);
      }),
      cursor: cursor === null ? null : cursorPosition(cursor, texts, reviewed),
    };
  });
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

function toParagraph(paragraph: Word.Paragraph, text: string, cell: Cell | null): Paragraph {
  return {
    text,
    listLabel: paragraph.isListItem ? listLabel(paragraph.listItemOrNullObject) : "",
    cell,
  };
}

/** A bullet is a character of a symbol font and numbers nothing: like a number, it is passed on as shown. */
function listLabel(item: Word.ListItem): string {
  return item.isNullObject ? "" : readerText(item.listString);
}
