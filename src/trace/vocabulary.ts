import { characterCode, joined } from "./bigram";
import { BigramNumbers } from "./bigram-numbers";
import type { KnownSequences } from "./known-sequences";
import { MOST_USES } from "./lexicon";

/** About how many different sequences a statement has. */
const EXPECTED = 2000;
/** Numbers the two-character sequences of one statement from 0, so that arrays can be kept by them. */
export class Vocabulary {
  private readonly numbers = new BigramNumbers(EXPECTED);
  /** Of each sequence: the root of the library's terms that begin with it, 0 for none; KnownSequences.affinityTerm; Lexicon.uses. */
  readonly roots: number[] = [];
  readonly affinityTerms: number[] = [];
  private readonly uses: number[] = [];

  constructor(private readonly known: KnownSequences) {}

  get size(): number {
    return this.numbers.size;
  }

  /** What is left of a sequence's weight by its use in all statements: 0 for generic words. */
  uncommon(sequence: number): number {
    return 1 - this.uses[sequence]! / MOST_USES;
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
    if (number === this.roots.length) this.learn(bigram);
    return number;
  }

  private learn(bigram: number): void {
    const { known } = this;
    const at = known.find(bigram);
    this.roots.push(at < 0 ? 0 : known.root(at));
    this.affinityTerms.push(at < 0 ? -1 : known.affinityTerm(at));
    this.uses.push(at < 0 ? 0 : known.uses(at));
  }
}
