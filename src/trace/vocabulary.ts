import { characterCode, joined } from "./bigram";
import { BigramNumbers } from "./bigram-numbers";
import type { Lexicon } from "./lexicon";

/** About how many different sequences a statement has. */
const EXPECTED = 2000;
/** In place of the number in the lexicon, for a sequence that the library does not know. */
const UNKNOWN = -1;

/** Numbers the two-character sequences of one statement from 0, so that arrays can be kept by them. */
export class Vocabulary {
  private readonly numbers = new BigramNumbers(EXPECTED);
  /** Of each sequence: its number in the lexicon; the root of the library's terms that begin with it, 0 for none. */
  private readonly inLexicon: number[] = [];
  readonly roots: number[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  get size(): number {
    return this.numbers.size;
  }

  /** What is left of a sequence's weight by its use in all statements. */
  uncommon(sequence: number): number {
    const known = this.inLexicon[sequence]!;
    return known === UNKNOWN ? 1 : this.lexicon.uncommon[known]!;
  }

  /** The sequences of a text by number, in order; -1 where a mark stands between two. */
  runOf(text: string): Int32Array {
    const run = new Int32Array(Math.max(0, text.length - 1));
    this.readRun(text, run, 0);
    return run;
  }

  /** Writes them into `run` from `at` on, one fewer than the text has characters; returns where they end. */
  readRun(text: string, run: Int32Array, at: number): number {
    let end = at;
    let before = text === "" ? -1 : characterCode(text, 0);
    for (let i = 1; i < text.length; i++) {
      const code = characterCode(text, i);
      run[end++] = before >= 0 && code >= 0 ? this.numberOf(joined(before, code)) : -1;
      before = code;
    }
    return end;
  }

  private numberOf(bigram: number): number {
    const number = this.numbers.numberOf(bigram);
    if (number === this.inLexicon.length) this.learn(this.lexicon.numbers.find(bigram));
    return number;
  }

  private learn(known: number): void {
    this.inLexicon.push(known);
    this.roots.push(known === UNKNOWN ? 0 : this.lexicon.roots[known]!);
  }
}
