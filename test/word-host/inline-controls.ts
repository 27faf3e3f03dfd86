import type { Element, Node } from "@xmldom/xmldom";
import type { DocumentModel } from "./document-model";
import { ancestor, child, children, is } from "./ooxml";
import type { Piece } from "./pieces";
import { isEmpty } from "./spans";
import type { Span } from "./story";

/** Content controls that stand within a paragraph (w:sdt round runs, 17.5.2.31). */

/**
 * The types that Word's collections of content controls leave out (office-js #2160, #6144): they have rich
 * text alone, which is also what a control without a type is (17.5.2.26).
 */
const NOT_RICH = [
  "text",
  "date",
  "dropDownList",
  "comboBox",
  "picture",
  "equation",
  "docPartObj",
  "docPartList",
];

export function isRichText(control: Element): boolean {
  const properties = child(control, "sdtPr");
  return (
    properties === undefined ||
    ![...children(properties)].some((one) => NOT_RICH.includes(one.localName ?? ""))
  );
}

/** Whether the content is a prompt and no text of the author's (17.5.2.39). */
export function isPrompt(control: Element): boolean {
  return child(child(control, "sdtPr"), "showingPlcHdr") !== undefined;
}

/** Whether the control goes when its content is edited (17.5.2.43). */
export function isTemporary(control: Element): boolean {
  return child(child(control, "sdtPr"), "temporary") !== undefined;
}

/**
 * The innermost content control round a span of one paragraph. A place where a control ends counts as
 * in it, unless it is said to be behind it: that is the place a selection of the whole content ends at.
 */
export function controlRound(model: DocumentModel, span: Span): Element | undefined {
  const { start, end } = span;
  if (start.behind !== undefined) return ancestor(start.behind, "sdt");
  const touched = start.paragraph === end.paragraph ? piecesIn(model, span) : [];
  const [first] = touched;
  if (first === undefined) return ancestor(start.paragraph, "sdt");
  let control = ancestor(first.run, "sdt");
  while (control !== undefined && !touched.every(({ run }) => isWithin(run, control)))
    control = ancestor(control, "sdt");
  return control;
}

/** Where the content of a run-level control stands; undefined when it holds no text, or is no such control. */
export function contentOf(model: DocumentModel, control: Element): Span | undefined {
  const paragraph = ancestor(control, "p");
  if (paragraph === undefined) return undefined;
  let offset = 0;
  let start: number | undefined;
  let end = 0;
  for (const { run, units } of model.pieces(paragraph)) {
    if (isWithin(run, control)) {
      start ??= offset;
      end = offset + units.length;
    }
    offset += units.length;
  }
  if (start === undefined) return undefined;
  return { story: model.body, start: { paragraph, offset: start }, end: { paragraph, offset: end } };
}

function piecesIn(model: DocumentModel, span: Span): Piece[] {
  const { start, end } = span;
  const atPoint = isEmpty(model, span);
  let offset = 0;
  return model.pieces(start.paragraph).filter(({ units }) => {
    const from = offset;
    offset += units.length;
    return atPoint
      ? start.offset > from && start.offset <= offset
      : from < end.offset && offset > start.offset;
  });
}

function isWithin(node: Node, outer: Node | undefined): boolean {
  for (let above: Node | null = node; above !== null; above = above.parentNode)
    if (above === outer) return true;
  return false;
}

/** The runs of a control's content, at whatever depth. */
export function runsIn(control: Element): Element[] {
  return [...children(child(control, "sdtContent") ?? control)].flatMap((element) =>
    is(element, "r") ? [element] : is(element, "sdt") ? runsIn(element) : [],
  );
}
