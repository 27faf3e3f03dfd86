import type { Element, Node } from "@xmldom/xmldom";
import { runContent } from "./characters";
import type { DocumentModel } from "./document-model";
import { notImplemented } from "./host-error";
import { controlRound, isPrompt } from "./inline-controls";
import { demandEditable } from "./locks";
import { ancestor, child, children, create, is, ownerOf } from "./ooxml";
import type { Piece } from "./pieces";
import { isEmpty } from "./spans";
import type { Point, Span } from "./story";
import { insertedRun, isTracking } from "./tracked-changes";

/**
 * Inserts text at an empty span, in the run format of the text before it (of the text behind it at
 * the start of a paragraph, of the paragraph mark in an empty one); returns the span inserted.
 */
export function insertText(model: DocumentModel, at: Span, text: string): Span {
  if (!isEmpty(model, at)) throw notImplemented("insertText over text");
  if (/[\r\n]/u.test(text)) throw notImplemented("insertText with a line feed");
  const { paragraph, offset, behind: control } = insideParagraph(model, at);
  const { before, behind, rest } = around(model.pieces(paragraph), offset);
  const neighbour = before ?? behind;
  demandEditable(control?.parentNode ?? neighbour?.element ?? paragraph.firstChild ?? paragraph);
  if (text !== "" && control !== undefined) insertBehind(model, control, before ?? behind, text);
  else if (text !== "") {
    const round = controlRound(model, at);
    if (round !== undefined && isPrompt(round)) throw notImplemented("insertText into a prompt");
    const isInLine = rest > 0 && before !== undefined;
    if (isInLine && !isTracking(model) && isPlain(before, text)) {
      const { units } = before;
      model.journal.setText(before.element, units.slice(0, rest) + text + units.slice(rest));
    } else insertRun(model, paragraph, before, behind, rest, text);
  }
  return {
    story: at.story,
    start: { paragraph, offset },
    end: { paragraph, offset: offset + text.length },
  };
}

/** A point behind a mark is a point before the next paragraph's text. */
function insideParagraph(model: DocumentModel, { story, start }: Span): Point {
  const { paragraph, offset } = start;
  const length = model.length(paragraph);
  if (offset <= length) return start;
  const next = model.paragraphs(story)[model.indexOf(story, paragraph) + 1];
  return next === undefined ? { paragraph, offset: length } : { paragraph: next, offset: 0 };
}

/** The pieces at a point, and how many units of the one before lie before it. */
function around(pieces: readonly Piece[], offset: number) {
  let start = 0;
  for (const [index, piece] of pieces.entries()) {
    const end = start + piece.units.length;
    if (offset > start && offset <= end) {
      return { before: piece, behind: pieces[index + 1], rest: offset - start };
    }
    start = end;
  }
  return { before: undefined, behind: pieces[0], rest: 0 };
}

function isPlain({ element, isDeleted }: Piece, text: string): boolean {
  return is(element, "t") && !isDeleted && !/[\t\v]/u.test(text);
}

/** Splits the run at the point and puts a new run between, outside of a deletion. */
function insertRun(
  model: DocumentModel,
  paragraph: Element,
  before: Piece | undefined,
  behind: Piece | undefined,
  rest: number,
  text: string,
): void {
  const isFree = !isTracking(model) || (before !== undefined && ancestor(before.run, "ins") !== undefined);
  const node = newRun(paragraph, before ?? behind, text, isFree);
  const [parent, next] = before === undefined ? startOf(paragraph, behind) : behindOf(model, before, rest);
  model.journal.insert(node, parent, next);
}

/** A new run behind a run-level content control, in the format of the text in it. */
function insertBehind(model: DocumentModel, control: Element, within: Piece | undefined, text: string): void {
  const parent = control.parentNode;
  if (parent === null) throw new TypeError("the control is in no document");
  const node = newRun(control, within, text, !isTracking(model));
  model.journal.insert(node, parent, control.nextSibling);
}

function newRun(place: Element, neighbour: Piece | undefined, text: string, isFree: boolean): Element {
  const document = ownerOf(place);
  const run = create(document, "r", {}, ...format(place, neighbour), ...runContent(document, text));
  return isFree ? run : insertedRun(document, run);
}

function format(paragraph: Element, neighbour: Piece | undefined): Element[] {
  const source =
    neighbour === undefined ? child(child(paragraph, "pPr"), "rPr") : child(neighbour.run, "rPr");
  if (source === undefined) return [];
  const copy = source.cloneNode(true) as Element;
  for (const element of [...children(copy)]) {
    if (is(element, "ins") || is(element, "del")) copy.removeChild(element);
  }
  return [copy];
}

function startOf(paragraph: Element, behind: Piece | undefined): readonly [Node, Node | null] {
  if (behind === undefined) return [paragraph, null];
  const first = ancestor(behind.run, "del") ?? behind.run;
  return [first.parentNode ?? paragraph, first];
}

function behindOf(model: DocumentModel, before: Piece, rest: number): readonly [Node, Node | null] {
  const { element, run, units } = before;
  const outer = ancestor(run, "del") ?? run;
  const parent = outer.parentNode ?? run;
  if (outer === run && (rest < units.length || element.nextSibling !== null)) {
    const second = run.cloneNode(false) as Element;
    const properties = child(run, "rPr");
    if (properties !== undefined) second.appendChild(properties.cloneNode(true));
    const moved = [...siblingsBehind(element)];
    if (rest < units.length) {
      const tail = element.cloneNode(true) as Element;
      tail.textContent = units.slice(rest);
      second.appendChild(tail);
      model.journal.setText(element, units.slice(0, rest));
    }
    model.journal.insert(second, parent, run.nextSibling);
    for (const node of moved) {
      model.journal.remove(node);
      model.journal.insert(node, second, null);
    }
  }
  return [parent, outer.nextSibling];
}

function* siblingsBehind(element: Element): Generator<Node> {
  for (let node = element.nextSibling; node !== null; node = node.nextSibling) yield node;
}
