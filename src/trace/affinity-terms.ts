import { characterCode, joined } from "./bigram";

const UNITS = 0x10000;
/** In place of the number of a term. */
export const NO_TERM = -1;
const ZERO = 48;
const BLANK_BEGINS = "【".charCodeAt(0);

/**
 * The terms that affinity is learnt by, numbered in the order given: every character but blanks (all digits
 * are one), and every two that no mark parts. Single ones too: 厕 ties 户厕 to 改厕.
 */
export class AffinityTerms {
  /** By character; NO_TERM for one that is no term. */
  private readonly singles = new Int16Array(UNITS).fill(NO_TERM);
  private readonly pairs: { readonly bigram: number; readonly term: number }[] = [];

  constructor(terms: readonly string[]) {
    terms.forEach((term, number) => {
      if (term.length === 1) this.singles[term.charCodeAt(0)] = number;
      else this.pairs.push({ bigram: joined(characterCode(term, 0), characterCode(term, 1)), term: number });
    });
  }

  /** How many pairs are terms. */
  get pairCount(): number {
    return this.pairs.length;
  }

  /** Tells of every pair that is a term: the sequence, as bigram.ts joins it, and the number of the term. */
  forEachPair(tell: (bigram: number, term: number) => void): void {
    for (const { bigram, term } of this.pairs) tell(bigram, term);
  }

  /**
   * Counts the terms of a text in `counts`, by number, and lists in `found` those that were 0 there before;
   * returns how many these are. The run of the text (Vocabulary.readRun) begins at `from`; `ofSequence` has
   * the terms by the sequences of the run.
   */
  count(
    text: string,
    run: Int32Array,
    from: number,
    ofSequence: ArrayLike<number>,
    counts: Float32Array,
    found: Int32Array,
  ): number {
    const { singles } = this;
    let size = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const single = singles[unit >= ZERO && unit <= ZERO + 9 ? ZERO : unit]!;
      if (single >= 0 && counts[single]!++ === 0) found[size++] = single;
      const sequence = i === 0 ? -1 : run[from + i - 1]!;
      if (unit === BLANK_BEGINS) i = endOfBlank(text, i);
      if (sequence < 0) continue;
      const pair = ofSequence[sequence]!;
      if (pair >= 0 && counts[pair]!++ === 0) found[size++] = pair;
    }
    return size;
  }
}

/** What a blank asks for (【责任人】) says nothing of the matter: of a blank only its beginning is read. */
function endOfBlank(text: string, begin: number): number {
  const end = text.indexOf("】", begin);
  return end < 0 ? begin : end;
}

/** The terms of a text as strings, for whoever looks for those worth knowing. */
export function allTermsOf(text: string): string[] {
  const terms: string[] = [];
  let before = "";
  for (const character of text.replace(/\d/gu, "0").replace(/【[^】]*】/gu, "【")) {
    if (character.length > 1) before = "";
    if (character.length > 1 || /\s/u.test(character)) continue;
    terms.push(character);
    const isWord = character !== "0" && characterCode(character, 0) >= 0;
    if (isWord && before !== "") terms.push(before + character);
    before = isWord ? character : "";
  }
  return terms;
}
