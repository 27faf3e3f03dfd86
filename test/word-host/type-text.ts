import { runContent } from "./characters";
import type { DocumentModel } from "./document-model";
import { notImplemented } from "./host-error";
import { contentOf, controlRound, isPrompt, isTemporary } from "./inline-controls";
import { insertText } from "./insert-text";
import { child, create } from "./ooxml";
import { emptyAt, isEmpty } from "./spans";

/**
 * What happens when the user types, as one step to undo. In a prompt (17.5.2.39) the first letter
 * replaces the whole of it, in the format that the control keeps for what is entered (17.5.2.27), and a
 * temporary control goes (17.5.2.43). Elsewhere only an empty selection can be typed at.
 */
export function typeText(model: DocumentModel, text: string): void {
  model.journal.step("typing", () => {
    const { selection } = model;
    const control = controlRound(model, selection);
    if (control !== undefined && isPrompt(control)) {
      const { start } = contentOf(model, control) ?? selection;
      if (!isTemporary(control)) throw notImplemented("typing into a prompt that stays");
      const format = child(child(control, "sdtPr"), "rPr");
      const run = create(model.xml, "r", {}, ...(format === undefined ? [] : [format.cloneNode(true)]));
      for (const content of runContent(model.xml, text)) run.appendChild(content);
      model.journal.insert(run, control.parentNode ?? start.paragraph, control);
      model.journal.remove(control);
      model.selection = emptyAt(selection.story, { ...start, offset: start.offset + text.length });
      return;
    }
    if (!isEmpty(model, selection)) throw notImplemented("typing over text");
    model.selection = emptyAt(selection.story, insertText(model, selection, text).end);
  });
}
