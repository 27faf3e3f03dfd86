import type { TextRange } from "../../document/paragraph";
import { readerText } from "./paragraph-text";
import { escaped, hits, needleFrom, needleTo, wholeNeedle, type Needle } from "./search-needle";

/** A range being looked for; `range` answers after a sync if `needsSync`, and null is "not found". */
export interface RangeSearch {
  readonly needsSync: boolean;
  readonly range: () => Word.Range | null;
  /** What `range` will most likely be, fit to act on in the very request that searches. */
  readonly guess: Guess | null;
}

export interface Guess {
  /** Makes the range; to be called before the sync. */
  readonly range: () => Word.Range;
  /** After the sync: whether the guess was the range looked for. */
  readonly holds: () => boolean;
}

/**
 * Makes a Word range of a stretch of a verified paragraph.
 *
 * Word has no ranges by character offset before WordApiDesktop 1.4, only search, which is short-winded
 * (255 characters), reads "^" as a code, does not see line breaks and may take full for half width.
 * So search is used as little as can be. A whole paragraph, and its start and end, need none. A short
 * stretch is searched for as a whole; a longer one by a needle at each end that is not the
 * paragraph's own. A hit counts only if the paragraph gives as many hits with exactly that text as we
 * count ourselves; else nothing is found rather than something wrong. That also tells upper from lower
 * case: `matchCase` is not used because setting an option makes the client send a write.
 */
export function queueRangeSearch(paragraph: Word.Paragraph, text: string, range: TextRange): RangeSearch {
  const { start, end } = range;
  if (start >= end) return emptyRange(paragraph, text, start);
  if (start === 0 && end === text.length) return found(() => paragraph.getRange("Content"));
  const needle = wholeNeedle(text, start, end);
  return needle === null ? byItsEnds(paragraph, text, range) : search(paragraph, text, needle);
}

const NOT_FOUND: RangeSearch = found(() => null);

function found(range: () => Word.Range | null): RangeSearch {
  return { needsSync: false, range, guess: null };
}

/** A place between two characters: only those at the paragraph's own ends can be had. */
function emptyRange(paragraph: Word.Paragraph, text: string, offset: number): RangeSearch {
  if (offset === 0) return found(() => paragraph.getRange("Start"));
  return offset === text.length ? found(() => paragraph.getRange("End")) : NOT_FOUND;
}

function byItsEnds(paragraph: Word.Paragraph, text: string, { start, end }: TextRange): RangeSearch {
  const paragraphStart = found(() => paragraph.getRange("Start"));
  const paragraphEnd = found(() => paragraph.getRange("End"));
  const first = start === 0 ? paragraphStart : search(paragraph, text, needleFrom(text, start, end));
  const last = end === text.length ? paragraphEnd : search(paragraph, text, needleTo(text, start, end));
  return {
    guess: spanning(first, last),
    needsSync: first.needsSync || last.needsSync,
    range: () => {
      const [from, to] = [first.range(), last.range()];
      return from === null || to === null ? null : from.expandTo(to);
    },
  };
}

/** A guess from one end to the other; an end that needs no search is no guess. */
function spanning(first: RangeSearch, last: RangeSearch): Guess | null {
  const ends = [first, last].map((end) => (end.needsSync ? end.guess : certain(end)));
  const [from, to] = ends;
  if (!from || !to) return null;
  return { range: () => from.range().expandTo(to.range()), holds: () => from.holds() && to.holds() };
}

function certain({ range }: RangeSearch): Guess | null {
  const known = range();
  return known && { range: () => known, holds: () => true };
}

function search(paragraph: Word.Paragraph, text: string, needle: Needle | null): RangeSearch {
  if (needle === null) return NOT_FOUND;
  const results = paragraph.search(escaped(needle.text));
  results.load("items/text");
  const range = (): Word.Range | null => hit(results, needle, hits(text, needle.text).length);
  const isFirst = (): boolean => range() !== null && results.items[0] === range();
  const guess = needle.occurrence === 0 ? { range: () => results.getFirst(), holds: isFirst } : null;
  return { needsSync: true, range, guess };
}

function hit(results: Word.RangeCollection, needle: Needle, expected: number): Word.Range | null {
  const exact = results.items.filter((result) => readerText(result.text) === needle.text);
  return exact.length === expected ? (exact[needle.occurrence] ?? null) : null;
}
