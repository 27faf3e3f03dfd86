import type { Library } from "../library/library";
import { bigramAt } from "./bigram";
import { explainingRoots } from "./prepare";
import type { Profile } from "./profile";
import type { Rarity } from "./rarity";

const MOST_WORDS = 3;

/**
 * The words a link rests on: what both texts say literally, the longest first; else the two
 * wordings of a matter that both name; else the words of the cause that name a fitting root.
 */
export function evidenceOf(issue: Profile, answer: Profile, rarity: Rarity, library: Library): string[] {
  const shared = sharedStretches(issue, answer, rarity);
  if (shared.length > 0) return shared;
  const concept = strongestShared(issue, answer, rarity);
  if (concept !== null) return unique([wordFor(concept, issue), wordFor(concept, answer)]);
  const roots = explainingRoots(issue, library);
  const rootWords = answer.terms
    .filter((term) => term.roots.some((root) => roots.has(root)))
    .map(({ term }) => term);
  if (rootWords.length > 0) return unique(rootWords).slice(0, MOST_WORDS);
  const categories = answer.terms.filter((term) => term.categories.some((id) => issue.categories.has(id)));
  return unique(categories.map(({ term }) => term)).slice(0, MOST_WORDS);
}

/** The matter that both name most tellingly, by its index; null for none. */
export function strongestShared(issue: Profile, answer: Profile, rarity: Rarity): number | null {
  let strongest = { concept: null as number | null, strength: 0 };
  for (const [concept, weight] of issue.concepts) {
    const there = answer.concepts.get(concept);
    if (there === undefined) continue;
    const strength = Math.min(weight, there) * rarity.ofConcept(concept);
    if (strength > strongest.strength) strongest = { concept, strength };
  }
  return strongest.concept;
}

/** The most telling word with which an item names a matter. */
function wordFor(concept: number, { terms }: Profile): string {
  const words = terms.filter(({ concepts }) => concepts.includes(concept));
  return words.reduce((best, term) => (term.weight > best.weight ? term : best)).term;
}

/** Maximal stretches that stand in both texts and hold rare wording; the library's terms first. */
function sharedStretches(issue: Profile, answer: Profile, rarity: Rarity): string[] {
  const terms = issue.terms.map(({ term }) => term).filter((term) => answer.item.text.includes(term));
  const stretches = new Map(unique(terms).map((term) => [term, 1 + telling(term, rarity)]));
  for (const stretch of maximalStretches(issue.item.text, answer, rarity)) {
    const trimmed = stretch.replace(EDGES, "");
    const weight = telling(trimmed, rarity);
    if (weight >= 0.5 && !stretches.has(trimmed)) stretches.set(trimmed, weight - 1);
  }
  const ranked = [...stretches]
    .filter(([stretch]) => telling(stretch, rarity) > 0)
    .sort((a, b) => b[1] - a[1]);
  return withoutPartsOfOthers(ranked.map(([stretch]) => stretch)).slice(0, MOST_WORDS);
}

/** Particles that a stretch neither begins nor ends with. */
const EDGES =
  /^[的了着过在和与及对把被将等是为不没有还更最以从地得而也都够个名次条份件项各该其续向到由]+|[的了着过在和与及对把被将等是为不没有还更最以从地得而也都够个名次各该其向到由]+$/gu;

function maximalStretches(text: string, answer: Profile, rarity: Rarity): string[] {
  const stretches: string[] = [];
  let at = 0;
  while (at + 2 <= text.length) {
    const bigram = bigramAt(text, at);
    if (!answer.bigrams.has(bigram) || rarity.ofBigram(bigram) === 0) {
      at++;
      continue;
    }
    const [start, end] = extend(text, at, answer.item.text);
    stretches.push(text.slice(start, end));
    at = Math.max(end - 1, at + 1);
  }
  return stretches;
}

/** How far to both sides of `at` the stretch goes that `other` holds too, within one run of letters. */
function extend(text: string, at: number, other: string): [number, number] {
  let start = at;
  let end = at + 2;
  while (end < text.length && isLetter(text, end) && other.includes(text.slice(start, end + 1))) end++;
  while (start > 0 && isLetter(text, start - 1) && other.includes(text.slice(start - 1, end))) start--;
  return [start, end];
}

const LETTER = /[\p{L}\p{N}]/u;

/** The common Chinese characters are told by their code: the expression is slow and asked often. */
function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 0x4e00 && code <= 0x9fff) || LETTER.test(text.charAt(index));
}

function telling(stretch: string, rarity: Rarity): number {
  let sum = 0;
  for (let i = 0; i + 2 <= stretch.length; i++) sum += rarity.ofBigram(bigramAt(stretch, i));
  return sum;
}

function withoutPartsOfOthers(stretches: readonly string[]): string[] {
  return stretches.filter((stretch, i) => !stretches.some((other, j) => j < i && other.includes(stretch)));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
