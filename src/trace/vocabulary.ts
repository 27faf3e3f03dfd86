import type { Library } from "../library/library";
import { bigramsOf, characterCode, joined } from "./bigram";

/** A sequence that stands in this many phrases of the library tells nothing any more. */
const COMMON_IN_PHRASES = 12;

const known = new WeakMap<Library, ReadonlyMap<number, number>>();

/** What is left of a sequence's weight by its use in all statements: 0 for generic words. */
function commonness(library: Library): ReadonlyMap<number, number> {
  const found = known.get(library);
  if (found) return found;
  const left = new Map<number, number>();
  for (const [text, count] of Object.entries(library.commonBigrams)) {
    for (const bigram of bigramsOf(text)) left.set(bigram, Math.max(0, 1 - count / COMMON_IN_PHRASES));
  }
  for (const word of library.genericWords) for (const bigram of bigramsOf(word)) left.set(bigram, 0);
  known.set(library, left);
  return left;
}

/** Numbers the two-character sequences of one statement from 0, so that arrays can be kept by them. */
export class Vocabulary {
  private readonly numbers = new Map<number, number>();
  private readonly left: ReadonlyMap<number, number>;
  /** By number: what is left of the sequence's weight by its use in all statements. */
  readonly uncommon: number[] = [];

  /** By number: the text in which it was last seen; see newcomers. */
  private readonly seenIn: number[] = [];
  private texts = 0;

  constructor(library: Library) {
    this.left = commonness(library);
  }

  get size(): number {
    return this.numbers.size;
  }

  numberOf(bigram: number): number {
    const found = this.numbers.get(bigram);
    if (found !== undefined) return found;
    const next = this.numbers.size;
    this.numbers.set(bigram, next);
    this.uncommon.push(this.left.get(bigram) ?? 1);
    return next;
  }

  /** The sequences of a text by number, in order; -1 where a mark stands between two. */
  runOf(text: string): Int32Array {
    const run = new Int32Array(Math.max(0, text.length - 1)).fill(-1);
    let before = -1;
    for (let i = 0; i < text.length; i++) {
      const code = characterCode(text, i);
      if (before >= 0 && code >= 0) run[i - 1] = this.numberOf(joined(before, code));
      before = code;
    }
    return run;
  }

  /** Tells of each number whether it is asked for the first time, until `newcomers` is called again. */
  newcomers(): (number: number) => boolean {
    const text = ++this.texts;
    return (number) => {
      if (this.seenIn[number] === text) return false;
      this.seenIn[number] = text;
      return true;
    };
  }
}
