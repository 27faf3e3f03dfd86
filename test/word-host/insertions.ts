import {
  paragraphModel,
  type DocumentModel,
  type ParagraphModel,
  type Point,
  type Span,
} from "./document-model";
import { paragraphTextsOf } from "./flat-opc";
import { notImplemented } from "./host-error";
import { isEmpty } from "./spans";

/** Inserts text at an empty span; returns the span of what was inserted. */
export function insertText(at: Span, text: string): Span {
  if (!isEmpty(at)) throw notImplemented("insertText over text");
  if (/[\r\n]/u.test(text)) throw notImplemented("insertText with a line feed");
  const { paragraph, offset } = insideParagraph(at);
  paragraph.text = paragraph.text.slice(0, offset) + text + paragraph.text.slice(offset);
  return {
    story: at.story,
    start: { paragraph, offset },
    end: { paragraph, offset: offset + text.length },
  };
}

/**
 * Inserts the paragraphs of a Flat OPC package between two paragraphs, or in place of a whole body,
 * each as a paragraph of its own and nothing besides: what Word ought to do. Faults reported of real
 * Word (an empty paragraph left behind, a lost format) are not modelled, nor is an insertion in the
 * middle of a paragraph.
 */
export function insertOoxml(model: DocumentModel, at: Span, ooxml: string): Span {
  const { paragraphs } = at.story;
  const inserted = paragraphTextsOf(ooxml).map(paragraphModel);
  const first = inserted[0];
  const last = inserted.at(-1);
  if (first === undefined || last === undefined) throw notImplemented("insertOoxml without paragraphs");
  if (isEmpty(at)) paragraphs.splice(boundary(paragraphs, at.start), 0, ...inserted);
  else paragraphs.splice(0, paragraphs.length, ...inserted);
  model.insertedOoxml.push(ooxml);
  return {
    story: at.story,
    start: { paragraph: first, offset: 0 },
    end: { paragraph: last, offset: last.text.length + 1 },
  };
}

/** The index at which paragraphs go in, for a point before a paragraph's text or behind its mark. */
function boundary(paragraphs: readonly ParagraphModel[], { paragraph, offset }: Point): number {
  const index = paragraphs.indexOf(paragraph);
  if (offset === 0) return index;
  if (offset === paragraph.text.length + 1) return index + 1;
  throw notImplemented("insertOoxml in the middle of a paragraph");
}

/** A point behind a mark is a point before the next paragraph's text. */
function insideParagraph({ story, start }: Span): Point {
  const { paragraph, offset } = start;
  if (offset <= paragraph.text.length) return start;
  const next = story.paragraphs[story.paragraphs.indexOf(paragraph) + 1];
  return next === undefined ? { paragraph, offset: paragraph.text.length } : { paragraph: next, offset: 0 };
}
