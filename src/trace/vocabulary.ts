import { NO_TERM } from "./affinity-terms";
import { characterCode, joined } from "./bigram";
import { BigramNumbers } from "./bigram-numbers";
import type { KnownSequences } from "./known-sequences";
import { enlarged } from "./leaf-arrays";
import { MOST_USES } from "./lexicon";

/** There is room for as many different sequences at first: a statement has about two for three characters, a long one fewer. */
const PER_CHARACTER = 2 / 3;
const MOST_ROOM = 2048;
/** Numbers the two-character sequences of one statement from 0, so that arrays can be kept by them. */
export class Vocabulary {
  private readonly numbers: BigramNumbers;
  /** Of each sequence: the root of the library's terms that begin with it, 0 for none; KnownSequences.affinityTerm; Lexicon.uses. */
  roots: Int32Array;
  affinityTerms: Int16Array;
  private uses: Uint8Array;
  private room: number;

  private learnt = 0;

  /** @param characters how long the texts are together */
  constructor(
    private readonly known: KnownSequences,
    characters: number,
  ) {
    this.room = Math.min(MOST_ROOM, Math.max(1, Math.ceil(characters * PER_CHARACTER)));
    this.numbers = new BigramNumbers(this.room);
    this.roots = new Int32Array(this.room);
    this.affinityTerms = new Int16Array(this.room);
    this.uses = new Uint8Array(this.room);
  }

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
    const { numbers } = this;
    let end = at;
    let before = text === "" ? -1 : characterCode(text, 0);
    for (let i = 1; i < text.length; i++) {
      const code = characterCode(text, i);
      run[end++] = before >= 0 && code >= 0 ? numbers.numberOf(joined(before, code)) : -1;
      before = code;
    }
    this.learn();
    return end;
  }

  /** Looks up what is known of the sequences that are new, all at once: so the processor fetches several at a time. */
  private learn(): void {
    const { numbers } = this;
    const { size } = numbers;
    while (size > this.room) this.makeRoom();
    const { known, roots, affinityTerms, uses } = this;
    for (let number = this.learnt; number < size; number++) {
      const at = known.find(numbers.key(number));
      affinityTerms[number] = at < 0 ? NO_TERM : known.affinityTerm(at);
      if (at < 0) continue;
      roots[number] = known.root(at);
      uses[number] = known.uses(at);
    }
    this.learnt = size;
  }

  private makeRoom(): void {
    this.room *= 2;
    this.roots = enlarged(this.roots, new Int32Array(this.room));
    this.affinityTerms = enlarged(this.affinityTerms, new Int16Array(this.room));
    this.uses = enlarged(this.uses, new Uint8Array(this.room));
  }
}
