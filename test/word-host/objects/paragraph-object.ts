import type { Element } from "@xmldom/xmldom";
import { deleteParagraph } from "../delete-paragraph";
import { detachFromList } from "../detach-from-list";
import type { DocumentModel } from "../document-model";
import { rangeOoxml } from "../get-ooxml";
import { notImplemented } from "../host-error";
import { hostClass, type HostObject } from "../host-object";
import { insertOoxml } from "../insert-ooxml";
import { insertText } from "../insert-text";
import { valueAt } from "../ooxml";
import { alignment, indent, lineSpacing, outlineLevel, space } from "../paragraph-format";
import { searchSpans } from "../search";
import { located, paragraphContent, textOf, wholeParagraph } from "../spans";
import type { Span, Story } from "../story";
import { styleName } from "../styles";
import { collection } from "./collection";
import { contentControls, parentControl } from "./content-control-object";
import { fontObject } from "./font-object";
import { rangeObject } from "./range-object";
import { parentCellOrNull, parentTable, parentTableOrNull, tableLevel } from "./table-object";

interface State {
  readonly model: DocumentModel;
  readonly story: Story;
  readonly paragraph: Element;
}

const whole = ({ model, story, paragraph }: State): Span => wholeParagraph(model, story, paragraph);
const content = ({ model, story, paragraph }: State): Span => paragraphContent(model, story, paragraph);

/** A paragraph, or null where there is none at an index. */
function neighbour({ model, story, paragraph }: State, step: number): HostObject | null {
  const found = model.paragraphs(story)[model.indexOf(story, paragraph) + step];
  return found === undefined ? null : paragraphObject({ model, story, paragraph: found });
}

export const paragraphObject = hostClass<State>({
  type: "Paragraph",
  isAlive: ({ model, story, paragraph }) => model.indexOf(story, paragraph) >= 0,
  span: whole,
  properties: {
    Text: (state) => textOf(state.model, content(state)),
    TableNestingLevel: ({ paragraph }) => tableLevel(paragraph),
    IsListItem: ({ model, paragraph }) => model.listString(paragraph) !== null,
    ListItemOrNullObject: ({ model, paragraph }) => listItem(model, paragraph),
    IsLastParagraph: ({ model, story, paragraph }) => model.paragraphs(story).at(-1) === paragraph,
    Style: ({ model, paragraph }) => styleName(model, paragraph),
    StyleBuiltIn: ({ model, paragraph }) => styleName(model, paragraph, "built-in"),
    Alignment: ({ paragraph }) => alignment(paragraph),
    OutlineLevel: ({ paragraph }) => outlineLevel(paragraph),
    LineSpacing: ({ paragraph }) => lineSpacing(paragraph),
    FirstLineIndent: ({ paragraph }) => indent(paragraph, "firstLine"),
    LeftIndent: ({ paragraph }) => indent(paragraph, "left"),
    RightIndent: ({ paragraph }) => indent(paragraph, "right"),
    SpaceBefore: ({ paragraph }) => space(paragraph, "before"),
    SpaceAfter: ({ paragraph }) => space(paragraph, "after"),
    UniqueLocalId: (state) => localId(state),
    Font: (state) => fontObject({ model: state.model, span: content(state) }),
    ContentControls: (state) => contentControls(state.model, state.paragraph),
    ParentContentControlOrNullObject: ({ model, paragraph }) => parentControl(model, paragraph),
    ParentTable: (state) => parentTable(state.model, state.story, state.paragraph),
    ParentTableCellOrNullObject: ({ paragraph }) => parentCellOrNull(paragraph),
    ParentTableOrNullObject: (state) => parentTableOrNull(state.model, state.story, state.paragraph),
  },
  methods: {
    GetRange: (state, location) => range(state, located(whole(state), content(state), location)),
    GetNext: (state) => neighbour(state, 1),
    GetNextOrNullObject: (state) => neighbour(state, 1),
    GetPreviousOrNullObject: (state) => neighbour(state, -1),
    GetOoxml: (state) => rangeOoxml(state.model, whole(state)),
    InsertText: (state, text, location) => {
      const place = located(whole(state), content(state), location);
      return range(state, insertText(state.model, place, String(text)));
    },
    InsertOoxml: (state, ooxml, location) => {
      const place = located(whole(state), content(state), location);
      return range(state, insertOoxml(state.model, place, String(ooxml)));
    },
    Delete: ({ model, story, paragraph }) => {
      deleteParagraph(model, story, paragraph);
      return null;
    },
    DetachFromList: ({ model, paragraph }) => {
      detachFromList(model, paragraph);
      return null;
    },
    Select: (state, mode) => {
      state.model.selection =
        mode === "Select" ? content(state) : located(content(state), content(state), mode);
      return null;
    },
    Search: (state, pattern, options) => {
      if (options !== undefined && options !== null) throw notImplemented("search with options");
      const { model, story, paragraph } = state;
      const spans = searchSpans(model, story, paragraph, String(pattern));
      return collection("RangeCollection", () => spans.map((span) => range(state, span)));
    },
  },
});

export function paragraphCollection(
  model: DocumentModel,
  story: Story,
  paragraphs: () => readonly Element[],
): HostObject {
  return collection("ParagraphCollection", () => {
    return paragraphs().map((paragraph) => paragraphObject({ model, story, paragraph }));
  });
}

function range({ model }: State, span: Span): HostObject {
  return rangeObject({ model, span });
}

const listItemObject = hostClass<{ readonly listString: string; readonly level: number }>({
  type: "ListItem",
  properties: { ListString: ({ listString }) => listString, Level: ({ level }) => level },
});

function listItem(model: DocumentModel, paragraph: Element): HostObject | null {
  const listString = model.listString(paragraph);
  if (listString === null) return null;
  return listItemObject({ listString, level: Number(valueAt(paragraph, "pPr", "numPr", "ilvl") ?? 0) });
}

const ids = new WeakMap<Element, number>();
let lastId = 0;

function localId({ model, paragraph }: State): string {
  const id = ids.get(paragraph) ?? (lastId += 1);
  ids.set(paragraph, id);
  const text = `0000000a-0000-4000-8000-${id.toString(16).padStart(12, "0")}`;
  return model.behaviour.upperCaseIds ? text.toUpperCase() : text;
}
