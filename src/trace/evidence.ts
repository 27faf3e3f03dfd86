import { ROOT_IDS } from "../library/library";
import type { Prepared } from "./prepare";
import type { Profile } from "./profile";
import type { Rarity } from "./rarity";
import type { StatementView } from "./statement-view";

const MOST_WORDS = 3;

/**
 * The words a link rests on: what both texts say literally, the longest first; else the two
 * wordings of a matter that both name; else the words of the cause that name a fitting root.
 */
export function evidenceOf(issue: Prepared, answer: Prepared, view: StatementView): string[] {
  const shared = sharedStretches(issue.profile, answer.profile, view);
  if (shared.length > 0) return shared;
  const concept = strongestShared(issue.profile, answer.profile, view.rarity);
  if (concept !== null) return unique([wordFor(concept, issue.profile), wordFor(concept, answer.profile)]);
  const { terms } = answer.profile;
  const explains = ROOT_IDS.filter((_, i) => issue.roots[i]! > 0);
  const rootWords = terms.filter(({ roots }) => roots.some((root) => explains.includes(root)));
  if (rootWords.length > 0) return unique(rootWords.map(({ term }) => term)).slice(0, MOST_WORDS);
  const alike = terms.filter(({ categories }) => categories.some((id) => issue.profile.categories.has(id)));
  return unique(alike.map(({ term }) => term)).slice(0, MOST_WORDS);
}

/** The matter that both name most tellingly, by its index; null for none. */
function strongestShared(issue: Profile, answer: Profile, rarity: Rarity): number | null {
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

/** Maximal stretches that stand in both texts and hold telling wording; the library's terms first. */
function sharedStretches(issue: Profile, answer: Profile, view: StatementView): string[] {
  const weights = new Map<string, number>();
  for (const { term } of issue.terms) {
    if (answer.item.text.includes(term)) weights.set(term, telling(term, view));
  }
  const ranks = new Map([...weights].map(([term, weight]) => [term, 1 + weight]));
  for (const stretch of maximalStretches(issue, answer, view.rarity)) {
    const trimmed = stretch.replace(EDGES, "");
    const weight = telling(trimmed, view);
    if (weight < LEAST_TELLING || ranks.has(trimmed)) continue;
    weights.set(trimmed, weight);
    ranks.set(trimmed, weight - 1);
  }
  const ranked = [...ranks].filter(([stretch]) => weights.get(stretch)! > 0).sort((a, b) => b[1] - a[1]);
  return withoutPartsOfOthers(ranked.map(([stretch]) => stretch)).slice(0, MOST_WORDS);
}

/** A stretch that tells less is shared by chance. */
const LEAST_TELLING = 0.5;

/** Particles that a stretch neither begins nor ends with. */
const EDGES =
  /^[的了着过在和与及对把被将等是为不没有还更最以从地得而也都够个名次条份件项各该其续向到由]+|[的了着过在和与及对把被将等是为不没有还更最以从地得而也都够个名次各该其向到由]+$/gu;

function maximalStretches({ item, run }: Profile, answer: Profile, rarity: Rarity): string[] {
  const there = new Set(answer.bigrams);
  const stretches: string[] = [];
  for (let at = 0; at < run.length; at++) {
    const number = run[at]!;
    if (number < 0 || rarity.ofBigram[number] === 0 || !there.has(number)) continue;
    const [start, end] = extend(item.text, at, answer.item.text);
    stretches.push(item.text.slice(start, end));
    at = Math.max(end - 2, at);
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

function telling(stretch: string, { vocabulary, rarity }: StatementView): number {
  let sum = 0;
  for (const number of vocabulary.runOf(stretch)) if (number >= 0) sum += rarity.ofBigram[number] ?? 0;
  return sum;
}

function withoutPartsOfOthers(stretches: readonly string[]): string[] {
  return stretches.filter((stretch, i) => !stretches.some((other, j) => j < i && other.includes(stretch)));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
