import { DocumentError } from "../../document/document-error";
import { paragraphAt, type InsertionPlace } from "./insertion-place";

const CANNOT_EDIT =
  "parentContentControlOrNullObject/cannotEdit,parentContentControlOrNullObject/parentContentControlOrNullObject/cannotEdit";

/**
 * Rejects with "read-only" when a place is inside a content control that may not be edited, or in one
 * inside such a one. Word would refuse that insertion only when it comes to it, and keep those before.
 * One sync; asked only of a document that has such a control.
 */
export async function demandUnlocked(
  context: Word.RequestContext,
  places: readonly InsertionPlace[],
): Promise<void> {
  const paragraphs = places.flatMap((place) => paragraphAt(place) ?? []);
  for (const paragraph of paragraphs) paragraph.load(CANNOT_EDIT);
  await context.sync();
  if (paragraphs.some(({ parentContentControlOrNullObject: control }) => isLocked(control))) {
    throw new DocumentError("read-only", "the place is in a content control that cannot be edited");
  }
}

function isLocked(control: Word.ContentControl): boolean {
  if (control.isNullObject) return false;
  const outer = control.parentContentControlOrNullObject;
  return control.cannotEdit || (!outer.isNullObject && outer.cannotEdit);
}
