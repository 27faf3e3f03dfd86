import type { Element, Node } from "@xmldom/xmldom";
import type { DocumentModel } from "../document-model";
import { HostError } from "../host-error";
import { hostClass, type HostObject } from "../host-object";
import { ancestor, children, descendants, is } from "../ooxml";
import { located, over } from "../spans";
import type { Span, Story } from "../story";
import { collection } from "./collection";
import { paragraphObject } from "./paragraph-object";
import { rangeObject } from "./range-object";

interface State {
  readonly model: DocumentModel;
  readonly story: Story;
  readonly table: Element;
}

export const tableObject = hostClass<State>({
  type: "Table",
  isAlive: ({ story, table }) => isWithin(table, story.root),
  span: whole,
  properties: {
    RowCount: ({ table }) => [...children(table)].filter((row) => is(row, "tr")).length,
    IsUniform: ({ table }) => isUniform(table),
    NestingLevel: ({ table }) => tableLevel(table) + 1,
    ParentTableOrNullObject: ({ model, story, table }) => parentTableOrNull(model, story, table),
  },
  methods: {
    GetRange: (state, location) => {
      const span = whole(state);
      return rangeObject({ model: state.model, span: located(span, span, location) });
    },
    GetParagraphAfterOrNullObject: (state) => paragraphBehind(state),
    GetParagraphAfter: (state) => {
      const found = paragraphBehind(state);
      if (found === null) throw new HostError("ItemNotFound", "no paragraph behind the table");
      return found;
    },
  },
});

/** Whether no cell is merged with another, so that all rows have the same cells. */
function isUniform(table: Element): boolean {
  return ["gridSpan", "vMerge", "gridBefore", "gridAfter"].every(
    (name) => descendants(table, name).length === 0,
  );
}

/** A cell of the table that a paragraph stands in; rows and cells are counted as they stand in the file. */
const cellObject = hostClass<{ readonly cell: Element }>({
  type: "TableCell",
  properties: {
    RowIndex: ({ cell }) => indexAmong(ancestor(cell, "tbl"), "tr", ancestor(cell, "tr")),
    CellIndex: ({ cell }) => indexAmong(ancestor(cell, "tr"), "tc", cell),
  },
});

export function parentCellOrNull(node: Node): HostObject | null {
  const cell = ancestor(node, "tc");
  return cell === undefined ? null : cellObject({ cell });
}

/** Which of its kind an element is below another, those of tables further inside left out. */
function indexAmong(outer: Element | undefined, name: string, element: Element | undefined): number {
  if (outer === undefined || element === undefined) throw new HostError("ItemNotFound", "not in a table");
  return descendants(outer, name)
    .filter((one) => tableLevel(one) === tableLevel(element))
    .indexOf(element);
}

/** How many tables a node stands in. */
export function tableLevel(node: Node): number {
  const table = ancestor(node, "tbl");
  return table === undefined ? 0 : tableLevel(table) + 1;
}

export function parentTableOrNull(model: DocumentModel, story: Story, node: Node): HostObject | null {
  const table = ancestor(node, "tbl");
  return table === undefined ? null : tableObject({ model, story, table });
}

export function parentTable(model: DocumentModel, story: Story, node: Node): HostObject {
  const table = parentTableOrNull(model, story, node);
  if (table === null) throw new HostError("ItemNotFound", "not in a table");
  return table;
}

/** The tables of a story that stand in no other. */
export function tables(model: DocumentModel, story: Story): HostObject {
  return collection("TableCollection", () => {
    const found = [...children(story.root)].filter((block) => is(block, "tbl"));
    return found.map((table) => tableObject({ model, story, table }));
  });
}

function whole({ model, story, table }: State): Span {
  const paragraphs = model.paragraphs(story).filter((paragraph) => isWithin(paragraph, table));
  return over(model, story, paragraphs);
}

function paragraphBehind(state: State): HostObject | null {
  const { model, story, table } = state;
  const paragraphs = model.paragraphs(story);
  const last = paragraphs.findLastIndex((paragraph) => isWithin(paragraph, table));
  const next = paragraphs[last + 1];
  return next === undefined ? null : paragraphObject({ model, story, paragraph: next });
}

function isWithin(node: Node, outer: Node): boolean {
  for (let above: Node | null = node; above !== null; above = above.parentNode)
    if (above === outer) return true;
  return false;
}
