/**
 * Two-character sequences as whole numbers: matching compares hundreds of thousands of them, and a
 * number is compared and looked up faster than a string is cut out.
 */

const HAN_FIRST = 0x4e00;
const HAN_LAST = 0x9fff;
/** Digits and Latin letters follow the Chinese characters in the numbering. */
const OTHERS = HAN_LAST - HAN_FIRST + 1;
const BASE = OTHERS + 128;

/** The number of a character: Chinese characters, digits and Latin letters; -1 for everything else. */
export function characterCode(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= HAN_FIRST && code <= HAN_LAST) return code - HAN_FIRST;
  const isWord = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isWord ? OTHERS + code : -1;
}

/** The number of a sequence of two characters, by theirs. */
export function joined(first: number, second: number): number {
  return first * BASE + second;
}

/** The number of the sequence that begins at `index`; -1 where a mark or the end of the text is in it. */
export function bigramAt(text: string, index: number): number {
  if (index + 2 > text.length) return -1;
  const first = characterCode(text, index);
  const second = characterCode(text, index + 1);
  return first < 0 || second < 0 ? -1 : joined(first, second);
}

/** The sequences of a text in order, none across a mark. */
export function bigramsOf(text: string): number[] {
  const bigrams: number[] = [];
  let before = -1;
  for (let i = 0; i < text.length; i++) {
    const code = characterCode(text, i);
    if (before >= 0 && code >= 0) bigrams.push(joined(before, code));
    before = code;
  }
  return bigrams;
}
