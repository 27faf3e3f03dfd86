import { characterCode, joined } from "./bigram";
import { BigramNumbers } from "./bigram-numbers";

const UNITS = 0x10000;
const ZERO = 48;
const BLANK_BEGINS = "【".charCodeAt(0);

/**
 * The terms that affinity is learnt by, numbered in the order given: every character but blanks (all digits
 * are one), and every two that no mark parts. Single ones too: 厕 ties 户厕 to 改厕.
 */
export class AffinityTerms {
  /** By character; -1 for one that is no term. */
  private readonly singles = new Int16Array(UNITS).fill(-1);
  private readonly pairs: BigramNumbers;
  /** By the number of the pair among the pairs. */
  private readonly ofPair: number[] = [];

  constructor(terms: readonly string[]) {
    this.pairs = new BigramNumbers(terms.length);
    terms.forEach((term, number) => {
      if (term.length === 1) this.singles[term.charCodeAt(0)] = number;
      else {
        this.pairs.numberOf(joined(characterCode(term, 0), characterCode(term, 1)));
        this.ofPair.push(number);
      }
    });
  }

  /**
   * Counts the terms of a text in `counts`, by number, and lists in `found` those that were 0 there before;
   * returns how many these are.
   */
  count(text: string, counts: Float32Array, found: Int32Array): number {
    const { ofPair, pairs, singles } = this;
    let size = 0;
    let before = -1;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === BLANK_BEGINS) i = endOfBlank(text, i);
      const isDigit = unit >= ZERO && unit <= ZERO + 9;
      const single = singles[isDigit ? ZERO : unit]!;
      if (single >= 0 && counts[single]!++ === 0) found[size++] = single;
      const code = isDigit ? -1 : characterCode(text, i);
      const known = before >= 0 && code >= 0 ? pairs.find(joined(before, code)) : -1;
      before = code;
      if (known < 0) continue;
      const pair = ofPair[known]!;
      if (counts[pair]!++ === 0) found[size++] = pair;
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
