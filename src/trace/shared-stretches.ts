import type { Profile } from "./profile";
import type { StatementView } from "./statement-view";

/** A stretch of the issue that stands in the answer too. */
interface Stretch {
  readonly text: string;
  readonly rank: number;
}

/** A stretch that tells less is shared by chance. */
const LEAST_TELLING = 0.5;

/** Particles that a stretch neither begins nor ends with. */
const BEFORE = codesOf(
  "的了着过在和与及对把被将等是为不没有还更最以从地得而也都够个名次条份件项各该其续向到由",
);
const BEHIND = codesOf("的了着过在和与及对把被将等是为不没有还更最以从地得而也都够个名次各该其向到由");

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Finds what two leaves of one statement say literally alike. */
export class SharedStretches {
  /** By sequence: the last answer that was looked at and holds it, counted from 1. */
  private readonly heldBy: Int32Array;
  private answer: Profile | null = null;

  constructor(private readonly view: StatementView) {
    this.heldBy = new Int32Array(view.vocabulary.size);
  }

  /** Maximal stretches that stand in both texts and hold telling wording; the library's terms first. At most `most`. */
  between(issue: Profile, answer: Profile, most: number): string[] {
    this.mark(answer);
    const found: Stretch[] = [];
    this.addTerms(issue, answer, found);
    this.addStretches(issue, answer, found);
    const told: string[] = [];
    for (let i = 0; i < found.length && told.length < most; i++) {
      if (!isPartOfEarlier(found, i)) told.push(found[i]!.text);
    }
    return told;
  }

  private mark(answer: Profile): void {
    if (answer === this.answer) return;
    this.answer = answer;
    const { index, words } = answer;
    const { bigrams } = this.view.arrays;
    for (let at = words.from; at < words.to; at++) this.heldBy[bigrams[at]!] = index + 1;
  }

  private isHeld(sequence: number, { index }: Profile): boolean {
    return this.heldBy[sequence] === index + 1;
  }

  private addTerms(issue: Profile, answer: Profile, found: Stretch[]): void {
    const { arrays, lexicon } = this.view;
    for (let at = issue.terms.from; at < issue.terms.to; at++) {
      const number = arrays.terms[at]!;
      const start = arrays.termStarts[at]!;
      const end = arrays.termEnds[at]!;
      if (!this.mayHold(answer, issue, start, end)) continue;
      const { term } = lexicon.terms[number]!;
      if (!answer.item.text.includes(term)) continue;
      const weight = this.telling(issue, start, end);
      if (weight > 0) insert({ text: term, rank: 1 + weight }, found);
    }
  }

  /** Whether the answer has all sequences of the stretch: nearly always enough to tell that it has not the stretch. */
  private mayHold(answer: Profile, { run }: Profile, start: number, end: number): boolean {
    const { run: sequences } = this.view.arrays;
    for (let at = run.from + start; at < run.from + end - 1; at++) {
      const sequence = sequences[at]!;
      if (sequence >= 0 && !this.isHeld(sequence, answer)) return false;
    }
    return true;
  }

  private addStretches(issue: Profile, answer: Profile, found: Stretch[]): void {
    const { arrays, rarity } = this.view;
    const { from, to } = issue.run;
    for (let at = from; at < to; at++) {
      const sequence = arrays.run[at]!;
      if (sequence < 0 || !this.isHeld(sequence, answer) || rarity.ofBigram[sequence] === 0) continue;
      const end = this.addStretchAt(issue, answer, at - from, found);
      at = Math.max(from + end - 2, at);
    }
  }

  /** Adds the stretch around the two characters at `at`; returns where it ends in the issue. */
  private addStretchAt(issue: Profile, answer: Profile, at: number, found: Stretch[]): number {
    const { text } = issue.item;
    const other = answer.item.text;
    const sequences = this.view.arrays.run;
    const { from } = issue.run;
    const isApart = (sequence: number): boolean => sequence >= 0 && !this.isHeld(sequence, answer);
    let start = at;
    let end = at + 2;
    // The first place in the answer where [start, end) stands: a longer stretch stands there or behind.
    let there = other.indexOf(text.slice(start, end));
    for (; end < text.length && isLetter(text, end); end++) {
      if (other.charCodeAt(there + end - start) === text.charCodeAt(end)) continue;
      if (isApart(sequences[from + end - 1]!)) break;
      const next = other.indexOf(text.slice(start, end + 1), there + 1);
      if (next < 0) break;
      there = next;
    }
    for (; start > 0 && isLetter(text, start - 1); start--) {
      if (there > 0 && other.charCodeAt(there - 1) === text.charCodeAt(start - 1)) {
        there--;
        continue;
      }
      if (isApart(sequences[from + start - 1]!)) break;
      const next = other.indexOf(text.slice(start - 1, end), there);
      if (next < 0) break;
      there = next;
    }
    this.addTrimmed(issue, start, end, found);
    return end;
  }

  private addTrimmed(issue: Profile, start: number, end: number, found: Stretch[]): void {
    const { text } = issue.item;
    while (start < end && BEFORE.has(text.charCodeAt(start))) start++;
    while (end > start && BEHIND.has(text.charCodeAt(end - 1))) end--;
    const weight = this.telling(issue, start, end);
    if (weight < LEAST_TELLING) return;
    const trimmed = text.slice(start, end);
    if (!found.some((known) => known.text === trimmed)) insert({ text: trimmed, rank: weight - 1 }, found);
  }

  /** What the sequences of a stretch of the issue tell together. */
  private telling({ run }: Profile, start: number, end: number): number {
    const { arrays, rarity } = this.view;
    let sum = 0;
    for (let at = run.from + start; at < run.from + end - 1; at++) {
      const sequence = arrays.run[at]!;
      if (sequence >= 0) sum += rarity.ofBigram[sequence]!;
    }
    return sum;
  }
}

/** Inserts by rank, the highest first, behind those of the same rank: few stand there. */
function insert(stretch: Stretch, found: Stretch[]): void {
  let at = found.length;
  found.push(stretch);
  for (; at > 0 && found[at - 1]!.rank < stretch.rank; at--) found[at] = found[at - 1]!;
  found[at] = stretch;
}

function isPartOfEarlier(stretches: readonly Stretch[], i: number): boolean {
  const { text } = stretches[i]!;
  for (let j = 0; j < i; j++) if (stretches[j]!.text.includes(text)) return true;
  return false;
}

const COMMON_MARKS = codesOf("，。、；：？！“”（）《》\n");
const LETTER = /[\p{L}\p{N}]/u;

/** The common Chinese characters and marks are told by their code: the expression is slow and asked often. */
function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return !COMMON_MARKS.has(code) && LETTER.test(text.charAt(index));
}
