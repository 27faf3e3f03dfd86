import type { DocumentModel } from "../document-model";
import { bodyOoxml } from "../get-ooxml";
import { HostError, notImplemented } from "../host-error";
import { hostClass, type HostObject } from "../host-object";
import { insertOoxml } from "../insert-ooxml";
import { located, textOf, wholeStory } from "../spans";
import type { Span, Story } from "../story";
import { contentControls } from "./content-control-object";
import { paragraphCollection } from "./paragraph-object";
import { rangeObject } from "./range-object";
import { tables } from "./table-object";
import { collection } from "./collection";

interface State {
  readonly model: DocumentModel;
  readonly story: Story;
}

const TYPES: Readonly<Record<string, string>> = {
  body: "MainDoc",
  header: "Header",
  footer: "Footer",
  footnote: "Footnote",
};

const whole = ({ model, story }: State): Span => wholeStory(model, story);

export const bodyObject = hostClass<State>({
  type: "Body",
  span: whole,
  properties: {
    Paragraphs: ({ model, story }) => paragraphCollection(model, story, () => model.paragraphs(story)),
    Text: (state) => textOf(state.model, whole(state)),
    Type: ({ story }) => TYPES[story.name] ?? "Unknown",
    Tables: ({ model, story }) => tables(model, story),
    ContentControls: ({ model, story }) => contentControls(model, story.root),
    Footnotes: ({ model }) => footnotes(model),
  },
  methods: {
    GetRange: (state, location) => {
      return rangeObject({ model: state.model, span: located(whole(state), whole(state), location) });
    },
    GetOoxml: ({ model, story }) => {
      if (story !== model.body) throw notImplemented(`getOoxml of a ${story.name}`);
      return bodyOoxml(model);
    },
    /**
     * The text as if all changes were accepted. On the desktop it scrolls (office-js #3691), freezes
     * (#4302) or crashes Word (#5873); so it is an error here, and the adapter must not call it there.
     */
    GetReviewedText: (state, version) => {
      if (!state.model.behaviour.reviewedTextIsSafe) throw new HostError("GeneralException", "Word crashed.");
      if (version === "Original") throw notImplemented("getReviewedText of the original");
      return textOf(state.model, whole(state), { deletedText: false, commentMarks: false });
    },
    InsertOoxml: (state, ooxml, location) => {
      const place = location === "Replace" ? whole(state) : located(whole(state), whole(state), location);
      return rangeObject({ model: state.model, span: insertOoxml(state.model, place, String(ooxml)) });
    },
  },
});

const noteItemObject = hostClass<State>({
  type: "NoteItem",
  properties: { Body: (state) => bodyObject(state), Type: () => "Footnote" },
});

function footnotes(model: DocumentModel): HostObject {
  return collection("NoteItemCollection", () => {
    return model.storiesOf("footnote").map((story) => noteItemObject({ model, story }));
  });
}
