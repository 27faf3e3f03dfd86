import type { Element, Node } from "@xmldom/xmldom";
import type { DocumentModel } from "../document-model";
import { notImplemented } from "../host-error";
import { hostClass, type HostObject } from "../host-object";
import { contentOf, controlRound, isRichText, isTemporary } from "../inline-controls";
import { cannotDelete, cannotEdit } from "../locks";
import { ancestor, descendants, valueAt } from "../ooxml";
import { emptyAt, located, textOf } from "../spans";
import type { Span } from "../story";
import { collection } from "./collection";
import { rangeObject } from "./range-object";

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
    RemoveWhenEdited: ({ control }) => isTemporary(control),
    Text: (state) => textOf(state.model, content(state)),
    ParentContentControlOrNullObject: ({ model, control }) => parentControl(model, control),
  },
  methods: {
    GetRange: (state, location) => {
      const { model, control } = state;
      const span = content(state);
      if (location !== "After") return rangeObject({ model, span: located(span, span, location) });
      return rangeObject({ model, span: emptyAt(span.story, { ...span.end, behind: control }) });
    },
  },
});

function content({ model, control }: State): Span {
  const span = contentOf(model, control);
  if (span === undefined) throw notImplemented("the range of a content control round paragraphs");
  return span;
}

/** The control round a stretch of text. */
export function controlOf(model: DocumentModel, span: Span): HostObject | null {
  const control = controlRound(model, span);
  return control === undefined ? null : contentControlObject({ model, control });
}

export function parentControl(model: DocumentModel, node: Node): HostObject | null {
  const control = ancestor(node, "sdt");
  return control === undefined ? null : contentControlObject({ model, control });
}

/** The rich-text content controls below an element, nested ones too: Word's collections have no others. */
export function contentControls(model: DocumentModel, within: Element): HostObject {
  return collection("ContentControlCollection", () => {
    return descendants(within, "sdt")
      .filter(isRichText)
      .map((control) => contentControlObject({ model, control }));
  });
}
