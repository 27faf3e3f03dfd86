import type { Element } from "@xmldom/xmldom";
import type { DocumentModel } from "./document-model";
import { HostError, notImplemented } from "./host-error";
import { textBetween, type View } from "./pieces";
import type { Point, Span, Story } from "./story";

/** The arithmetic of ranges. A range that only touches a paragraph does not contain it. */

/** A paragraph with its mark. */
export function wholeParagraph(model: DocumentModel, story: Story, paragraph: Element): Span {
  return span(story, { paragraph, offset: 0 }, { paragraph, offset: model.length(paragraph) + 1 });
}

/** A paragraph without its mark. */
export function paragraphContent(model: DocumentModel, story: Story, paragraph: Element): Span {
  return span(story, { paragraph, offset: 0 }, { paragraph, offset: model.length(paragraph) });
}

/** From the first to the last of some paragraphs of a story, marks included. */
export function over(model: DocumentModel, story: Story, paragraphs: readonly Element[]): Span {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined) throw new HostError("ItemNotFound", "there is no paragraph");
  return span(story, { paragraph: first, offset: 0 }, { paragraph: last, offset: model.length(last) + 1 });
}

export function wholeStory(model: DocumentModel, story: Story): Span {
  return over(model, story, model.paragraphs(story));
}

export function emptyAt(story: Story, point: Point): Span {
  return span(story, point, point);
}

export function isEmpty(model: DocumentModel, { story, start, end }: Span): boolean {
  return compare(model, story, start, end) === 0;
}

/** Word.RangeLocation and Word.InsertLocation: both name a part or an end of an object's span. */
export function located(whole: Span, content: Span, location: unknown): Span {
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

/** The smallest span over both; ItemNotFound when they are in different stories, as documented. */
export function union(model: DocumentModel, a: Span, b: Span): Span {
  if (a.story !== b.story) throw new HostError("ItemNotFound", "the ranges have no union");
  const start = compare(model, a.story, a.start, b.start) <= 0 ? a.start : b.start;
  const end = compare(model, a.story, a.end, b.end) >= 0 ? a.end : b.end;
  return span(a.story, start, end);
}

export function paragraphsOf(model: DocumentModel, of: Span): readonly Element[] {
  const paragraphs = model.paragraphs(of.story);
  const from = place(model, of.story, of.start);
  const to = place(model, of.story, of.end);
  if (isEmpty(model, of)) return paragraphs.slice(Math.min(from.index, paragraphs.length - 1)).slice(0, 1);
  return paragraphs.slice(from.index, to.offset === 0 ? to.index : to.index + 1);
}

/** The raw text in a view; paragraph marks are "\r". */
export function textOf(model: DocumentModel, of: Span, view: View = model.view): string {
  const pieces = paragraphsOf(model, of).map((paragraph) => {
    const from = paragraph === of.start.paragraph ? of.start.offset : 0;
    const length = model.length(paragraph);
    const to = paragraph === of.end.paragraph ? of.end.offset : length + 1;
    return textBetween(model.pieces(paragraph), view, from, to) + (from <= length && to > length ? "\r" : "");
  });
  return pieces.join("");
}

/** Word.LocationRelation of `a` to `b`. */
export function relation(model: DocumentModel, a: Span, b: Span): string {
  if (a.story !== b.story) return "Unrelated";
  const starts = compare(model, a.story, a.start, b.start);
  const ends = compare(model, a.story, a.end, b.end);
  if (starts === 0 && ends === 0) return "Equal";
  const before = compare(model, a.story, a.end, b.start);
  const after = compare(model, a.story, a.start, b.end);
  if (before < 0) return "Before";
  if (after > 0) return "After";
  if (starts >= 0 && ends <= 0) return `Inside${starts === 0 ? "Start" : ends === 0 ? "End" : ""}`;
  if (starts <= 0 && ends >= 0) return `Contains${starts === 0 ? "Start" : ends === 0 ? "End" : ""}`;
  if (before === 0) return "AdjacentBefore";
  if (after === 0) return "AdjacentAfter";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}

function span(story: Story, start: Point, end: Point): Span {
  return { story, start, end };
}

/** Negative, zero or positive, as `a` is before, at or behind `b`. */
function compare(model: DocumentModel, story: Story, a: Point, b: Point): number {
  const [first, second] = [place(model, story, a), place(model, story, b)];
  return first.index - second.index || first.offset - second.offset;
}

/** A point by index; behind a paragraph mark is the same as before the next paragraph's text. */
function place(model: DocumentModel, story: Story, { paragraph, offset }: Point) {
  const index = model.indexOf(story, paragraph);
  if (index < 0) throw new HostError("ItemNotFound", "the paragraph is gone");
  return offset > model.length(paragraph) ? { index: index + 1, offset: 0 } : { index, offset };
}
