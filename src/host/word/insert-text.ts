import { BLANK_TAG } from "../../document/blank-control";
import { DocumentError } from "../../document/document-error";
import { confirmText } from "./confirm-text";
import { readerText } from "./paragraph-text";
import { runWord } from "./run-word";

/**
 * Inserts text at the end of the selection and puts the cursor behind it, in two syncs: is the place
 * in the body, then write.
 *
 * The insertion goes into the empty range at the selection's end, not into the selection: that keeps
 * selected text, and text put into an empty range takes the format of the text before it. The cursor is
 * set because Word leaves it in different places (office-js #1794).
 *
 * "Unrelated" is documented as "different subdocuments", so it is what header, footer, note and text
 * box answer, while a table cell of the body is related to it. `parentBody.type` would not do: a cell
 * says TableCell wherever its table stands.
 *
 * A blank of ours is left as it is when the selection ends in it, which it does when the blank is
 * selected: the text goes behind the control, or it would be part of the prompt and go with that.
 * Blanks of the text itself stay text: each control would be some four more steps to undo, and what sets
 * one to go when it is edited is refused on the web (#1912).
 *
 * The text of the paragraph is read before, so that it can be told what became of a write that
 * answers with an error (confirm-text.ts).
 */
export async function insertText(text: string): Promise<void> {
  await runWord(async (context) => {
    const end = context.document.getSelection().getRange("End");
    const relation = end.compareLocationWith(context.document.body.getRange("Whole"));
    const paragraph = end.paragraphs.getFirst();
    paragraph.load("text");
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- an object to ask, not a value
    const control = end.parentContentControlOrNullObject;
    control.load("tag");
    await context.sync();
    if (relation.value === Word.LocationRelation.unrelated) {
      throw new DocumentError("no-cursor", "the selection is not in the body");
    }
    const before = readerText(paragraph.text);
    const isInBlank = !control.isNullObject && control.tag === BLANK_TAG;
    const place = isInBlank ? control.getRange("After") : end;
    place.insertText(text, "End").select("End");
    try {
      await context.sync();
    } catch (error) {
      await confirmText(context, { paragraph, before, text }, error);
    }
  });
}
