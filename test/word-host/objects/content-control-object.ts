import type { Element, Node } from "@xmldom/xmldom";
import type { DocumentModel } from "../document-model";
import { hostClass, type HostObject } from "../host-object";
import { cannotDelete, cannotEdit } from "../locks";
import { ancestor, descendants, valueAt } from "../ooxml";
import { collection } from "./collection";

interface State {
  readonly model: DocumentModel;
  readonly control: Element;
}

export const contentControlObject = hostClass<State>({
  type: "ContentControl",
  properties: {
    CannotEdit: ({ control }) => cannotEdit(control),
    CannotDelete: ({ control }) => cannotDelete(control),
    Tag: ({ control }) => valueAt(control, "sdtPr", "tag") ?? "",
    Title: ({ control }) => valueAt(control, "sdtPr", "alias") ?? "",
    ParentContentControlOrNullObject: ({ model, control }) => parentControl(model, control),
  },
});

export function parentControl(model: DocumentModel, node: Node): HostObject | null {
  const control = ancestor(node, "sdt");
  return control === undefined ? null : contentControlObject({ model, control });
}

/** The content controls below an element, nested ones too. */
export function contentControls(model: DocumentModel, within: Element): HostObject {
  return collection("ContentControlCollection", () => {
    return descendants(within, "sdt").map((control) => contentControlObject({ model, control }));
  });
}
