import type { Paragraph, TextPosition, TextRange } from "./paragraph";

/** A blank to fill, as phrases and skeletons write it: 【what belongs here】. */
const BLANK = /【[^【】\n]*】/gu;

/** Every blank of one text, in order, as [start, end) offsets. */
export function blanksIn(text: string): { readonly start: number; readonly end: number }[] {
  if (!text.includes("【")) return [];
  return [...text.matchAll(BLANK)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** A text cut where its blanks begin and end; put together again it is the text. No piece is empty. */
export function piecesAtBlanks(text: string): { readonly text: string; readonly isBlank: boolean }[] {
  const blanks = blanksIn(text);
  const cuts = [0, ...blanks.flatMap(({ start, end }) => [start, end]), text.length];
  return cuts.slice(1).flatMap((end, index) => {
    const piece = text.slice(cuts[index], end);
    // Between the cuts ordinary text and blanks take turns, ordinary text first.
    return piece === "" ? [] : [{ text: piece, isBlank: index % 2 === 1 }];
  });
}

/** How many blanks are left to fill: those that nextBlank walks. */
export function countBlanks(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + blanksIn(text).length, 0);
}

/**
 * The first blank at or behind `from`; past the last one the search starts again at the top, so
 * that repeated calls walk all blanks. Null when the document has none.
 */
export function nextBlank(paragraphs: readonly Paragraph[], from: TextPosition | null): TextRange | null {
  const all = paragraphs.flatMap((p, paragraph) =>
    blanksIn(p.text).map((blank): TextRange => ({ paragraph, ...blank })),
  );
  const ahead = all.find((blank) => from !== null && isAtOrBehind(blank, from));
  return ahead ?? all[0] ?? null;
}

function isAtOrBehind(blank: TextRange, from: TextPosition): boolean {
  if (blank.paragraph !== from.paragraph) return blank.paragraph > from.paragraph;
  return blank.start >= from.offset;
}
