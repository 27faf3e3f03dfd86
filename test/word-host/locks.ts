import type { Element, Node } from "@xmldom/xmldom";
import { HostError } from "./host-error";
import { ancestor, valueAt } from "./ooxml";

/** w:lock of a content control (17.5.2.23), as Word.ContentControl has it. */
export function cannotEdit(control: Element): boolean {
  return ["contentLocked", "sdtContentLocked"].includes(valueAt(control, "sdtPr", "lock") ?? "");
}

export function cannotDelete(control: Element): boolean {
  return ["sdtLocked", "sdtContentLocked"].includes(valueAt(control, "sdtPr", "lock") ?? "");
}

/**
 * Refuses a change inside a content control that may not be edited, at whatever depth, in the words of
 * Word's own message box. The code is not documented; a locked place is reported as GeneralException.
 */
export function demandEditable(place: Node): void {
  for (let control = ancestor(place, "sdt"); control !== undefined; control = ancestor(control, "sdt")) {
    if (cannotEdit(control)) {
      throw new HostError(
        "GeneralException",
        "This modification is not allowed because the selection is locked.",
      );
    }
  }
}
