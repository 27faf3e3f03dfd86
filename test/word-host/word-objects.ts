import type { DocumentModel, ParagraphModel, Span, Story } from "./document-model";
import { bodyOoxml } from "./flat-opc";
import { HostError, notImplemented } from "./host-error";
import { isHostObject, type HostObject, type HostValue } from "./host-object";
import { insertOoxml, insertText } from "./insertions";
import { searchOffsets, unescaped } from "./search";
import {
  emptyAt,
  isEmpty,
  paragraphContent,
  paragraphsOf,
  relation,
  textOf,
  union,
  wholeParagraph,
  wholeStory,
} from "./spans";

/** Word's objects over the model, with the members that the host has so far. */

export function documentObject(model: DocumentModel): HostObject {
  return {
    type: "Document",
    properties: { Body: () => bodyObject(model) },
    methods: { GetSelection: () => rangeObject(model, model.selection) },
  };
}

function bodyObject(model: DocumentModel): HostObject {
  const story = model.body;
  const whole = () => wholeStory(story);
  return {
    type: "Body",
    properties: {
      Paragraphs: () => paragraphCollection(model, story, () => story.paragraphs),
      Text: () => textOf(whole()),
      Type: () => "MainDoc",
    },
    methods: {
      GetRange: (location) => rangeObject(model, located(whole(), whole(), location)),
      GetOoxml: () => bodyOoxml(story.paragraphs),
      InsertOoxml: (ooxml, location) => {
        const place = location === "Replace" ? whole() : located(whole(), whole(), location);
        return rangeObject(model, insertOoxml(model, place, String(ooxml)));
      },
    },
  };
}

function paragraphObject(model: DocumentModel, story: Story, paragraph: ParagraphModel): HostObject {
  const content = () => paragraphContent(story, paragraph);
  return {
    type: "Paragraph",
    isAlive: () => story.paragraphs.includes(paragraph),
    properties: {
      Text: () => paragraph.text,
      TableNestingLevel: () => paragraph.tableLevel,
      IsListItem: () => paragraph.listString !== null,
      ListItemOrNullObject: () => listItemObject(paragraph),
    },
    methods: {
      GetRange: (location) => {
        return rangeObject(model, located(wholeParagraph(story, paragraph), content(), location));
      },
      Search: (pattern, options) => {
        if (options !== undefined && options !== null) throw notImplemented("search with options");
        const text = String(pattern);
        const offsets = searchOffsets(paragraph.text, text);
        const { length } = unescaped(text);
        const spans = offsets.map((offset): Span => {
          return { story, start: { paragraph, offset }, end: { paragraph, offset: offset + length } };
        });
        return collection("RangeCollection", () => spans.map((span) => rangeObject(model, span)));
      },
    },
  };
}

function rangeObject(model: DocumentModel, span: Span): HostObject {
  return {
    type: "Range",
    properties: {
      Text: () => textOf(span),
      IsEmpty: () => isEmpty(span),
      Paragraphs: () => paragraphCollection(model, span.story, () => paragraphsOf(span)),
    },
    methods: {
      GetRange: (location) => rangeObject(model, located(span, span, location)),
      ExpandTo: (other) => rangeObject(model, union(span, spanOf(other))),
      CompareLocationWith: (other) => relation(span, spanOf(other)),
      InsertText: (text, location) => {
        return rangeObject(model, insertText(located(span, span, location), String(text)));
      },
      InsertOoxml: (ooxml, location) => {
        return rangeObject(model, insertOoxml(model, located(span, span, location), String(ooxml)));
      },
      Select: (mode) => {
        model.selection = mode === "Select" ? span : located(span, span, mode);
        return null;
      },
    },
    ...{ [SPAN]: span },
  };
}

function listItemObject(paragraph: ParagraphModel): HostObject | null {
  const { listString } = paragraph;
  if (listString === null) return null;
  return { type: "ListItem", properties: { ListString: () => listString }, methods: {} };
}

function paragraphCollection(
  model: DocumentModel,
  story: Story,
  paragraphs: () => readonly ParagraphModel[],
): HostObject {
  return collection("ParagraphCollection", () =>
    paragraphs().map((paragraph) => paragraphObject(model, story, paragraph)),
  );
}

function collection(type: string, items: () => readonly HostObject[]): HostObject {
  const orNotFound = (item: HostObject | undefined): HostObject => {
    if (item === undefined) throw new HostError("ItemNotFound", `the ${type} is empty`);
    return item;
  };
  return {
    type,
    items,
    properties: {},
    methods: { GetFirst: () => orNotFound(items()[0]), GetLast: () => orNotFound(items().at(-1)) },
  };
}

/** Word.RangeLocation and Word.InsertLocation: both name a part or an end of an object's span. */
function located(whole: Span, content: Span, location: HostValue): Span {
  switch (location) {
    case undefined:
    case null:
    case "":
    case "Whole":
      return whole;
    case "Content":
      return content;
    case "Start":
    case "Before":
      return emptyAt(whole.story, whole.start);
    case "End":
      return emptyAt(whole.story, content.end);
    case "After":
      return emptyAt(whole.story, whole.end);
    default:
      throw notImplemented(`location ${String(location)}`);
  }
}

/** The span behind a range object that comes back as an argument. */
const SPAN = Symbol("span");

function spanOf(value: HostValue): Span {
  const span: unknown = isHostObject(value) ? Reflect.get(value, SPAN) : undefined;
  if (span === undefined) throw new HostError("InvalidArgument", "a range was expected");
  return span as Span;
}
