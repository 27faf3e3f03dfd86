import { HostError } from "./host-error";
import type { ParagraphModel, Point, Span, Story } from "./document-model";

/** The arithmetic of ranges. A range that only touches a paragraph does not contain it. */

/** A paragraph with its mark. */
export function wholeParagraph(story: Story, paragraph: ParagraphModel): Span {
  return span(story, { paragraph, offset: 0 }, { paragraph, offset: paragraph.text.length + 1 });
}

/** A paragraph without its mark. */
export function paragraphContent(story: Story, paragraph: ParagraphModel): Span {
  return span(story, { paragraph, offset: 0 }, { paragraph, offset: paragraph.text.length });
}

export function wholeStory(story: Story): Span {
  const first = story.paragraphs[0];
  const last = story.paragraphs.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("a story has at least one paragraph");
  return span(story, { paragraph: first, offset: 0 }, { paragraph: last, offset: last.text.length + 1 });
}

export function emptyAt(story: Story, point: Point): Span {
  return span(story, point, point);
}

export function isEmpty({ story, start, end }: Span): boolean {
  return compare(story, start, end) === 0;
}

/** The smallest span over both; ItemNotFound when they are in different stories, as documented. */
export function union(a: Span, b: Span): Span {
  if (a.story !== b.story) throw new HostError("ItemNotFound", "the ranges have no union");
  const start = compare(a.story, a.start, b.start) <= 0 ? a.start : b.start;
  const end = compare(a.story, a.end, b.end) >= 0 ? a.end : b.end;
  return span(a.story, start, end);
}

export function paragraphsOf(of: Span): readonly ParagraphModel[] {
  const { paragraphs } = of.story;
  const from = place(of.story, of.start);
  const to = place(of.story, of.end);
  if (isEmpty(of)) return paragraphs.slice(Math.min(from.index, paragraphs.length - 1)).slice(0, 1);
  return paragraphs.slice(from.index, to.offset === 0 ? to.index : to.index + 1);
}

/** The raw text; paragraph marks are "\r". */
export function textOf(of: Span): string {
  const pieces = paragraphsOf(of).map((paragraph) => {
    const from = paragraph === of.start.paragraph ? of.start.offset : 0;
    const to = paragraph === of.end.paragraph ? of.end.offset : paragraph.text.length + 1;
    return `${paragraph.text}\r`.slice(from, to);
  });
  return pieces.join("");
}

/** Word.LocationRelation of `a` to `b`. */
export function relation(a: Span, b: Span): string {
  if (a.story !== b.story) return "Unrelated";
  const starts = compare(a.story, a.start, b.start);
  const ends = compare(a.story, a.end, b.end);
  if (starts === 0 && ends === 0) return "Equal";
  const before = compare(a.story, a.end, b.start);
  const after = compare(a.story, a.start, b.end);
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
function compare(story: Story, a: Point, b: Point): number {
  const [first, second] = [place(story, a), place(story, b)];
  return first.index - second.index || first.offset - second.offset;
}

/** A point by index; behind a paragraph mark is the same as before the next paragraph's text. */
function place(
  story: Story,
  { paragraph, offset }: Point,
): { readonly index: number; readonly offset: number } {
  const index = story.paragraphs.indexOf(paragraph);
  if (index < 0) throw new HostError("ItemNotFound", "the paragraph is gone");
  return offset > paragraph.text.length ? { index: index + 1, offset: 0 } : { index, offset };
}
