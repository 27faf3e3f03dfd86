import type { DocumentModel } from "../document-model";
import { rangeOoxml } from "../get-ooxml";
import { HostError, notImplemented } from "../host-error";
import { hostClass, spanOf, type HostObject } from "../host-object";
import { insertOoxml } from "../insert-ooxml";
import { insertText } from "../insert-text";
import { isEmpty, located, paragraphsOf, relation, textOf, union } from "../spans";
import { controlOf } from "./content-control-object";
import { fontObject } from "./font-object";
import { paragraphCollection } from "./paragraph-object";
import { parentTableOrNull } from "./table-object";
import type { Span } from "../story";

interface State {
  readonly model: DocumentModel;
  readonly span: Span;
}

export const rangeObject = hostClass<State>({
  type: "Range",
  span: ({ span }) => span,
  properties: {
    Text: ({ model, span }) => textOf(model, span),
    IsEmpty: ({ model, span }) => isEmpty(model, span),
    Paragraphs: ({ model, span }) => {
      return paragraphCollection(model, span.story, () => paragraphsOf(model, span));
    },
    Font: ({ model, span }) => fontObject({ model, span }),
    ParentContentControlOrNullObject: ({ model, span }) => controlOf(model, span),
    ParentTableOrNullObject: ({ model, span }) => parentTableOrNull(model, span.story, span.start.paragraph),
  },
  methods: {
    GetRange: (state, location) => range(state, located(state.span, state.span, location)),
    GetOoxml: ({ model, span }) => rangeOoxml(model, span),
    // As of the body (body-object.ts).
    GetReviewedText: ({ model, span }, version) => {
      if (!model.behaviour.reviewedTextIsSafe) throw new HostError("GeneralException", "Word crashed.");
      if (version === "Original") throw notImplemented("getReviewedText of the original");
      return textOf(model, span, { deletedText: false, commentMarks: false });
    },
    ExpandTo: (state, other) => range(state, union(state.model, state.span, spanOf(other))),
    CompareLocationWith: ({ model, span }, other) => relation(model, span, spanOf(other)),
    InsertText: (state, text, location) => {
      return range(state, insertText(state.model, located(state.span, state.span, location), String(text)));
    },
    InsertOoxml: (state, ooxml, location) => {
      return range(state, insertOoxml(state.model, located(state.span, state.span, location), String(ooxml)));
    },
    InsertComment: ({ model }) => {
      if (model.behaviour.commentsRefused)
        throw new HostError("NotAllowed", "This operation is not allowed.");
      throw notImplemented("comments");
    },
    Select: ({ model, span }, mode) => {
      model.selection = mode === "Select" ? span : located(span, span, mode);
      return null;
    },
  },
});

function range({ model }: State, span: Span): HostObject {
  return rangeObject({ model, span });
}
