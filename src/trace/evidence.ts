import type { Library } from "../library/library";
import type { Profile } from "./profile";
import { explainingRoots, sharedConcepts } from "./similarity";

const MOST_WORDS = 3;

/**
 * The words a link rests on: what both texts say literally, the longest first; else the two
 * wordings of a matter that both name; else the words of the cause that name a fitting root.
 */
export function evidenceOf(
  issue: Profile,
  answer: Profile,
  weights: ReadonlyMap<string, number>,
  library: Library,
): string[] {
  const shared = sharedStretches(issue, answer, weights);
  if (shared.length > 0) return shared;
  const concept = sharedConcepts(issue, answer)[0];
  if (concept) return unique([issue.concepts.get(concept)![0]!, answer.concepts.get(concept)![0]!]);
  const roots = explainingRoots(issue, library);
  const rootWords = answer.terms
    .filter((term) => term.roots.some((root) => roots.has(root)))
    .map(({ term }) => term);
  if (rootWords.length > 0) return unique(rootWords).slice(0, MOST_WORDS);
  const categories = answer.terms.filter((term) => term.categories.some((id) => issue.categories.has(id)));
  return unique(categories.map(({ term }) => term)).slice(0, MOST_WORDS);
}

/** Maximal stretches that stand in both texts and hold rare wording; the library's terms first. */
function sharedStretches(issue: Profile, answer: Profile, weights: ReadonlyMap<string, number>): string[] {
  const terms = issue.terms.map(({ term }) => term).filter((term) => answer.item.text.includes(term));
  const stretches = new Map(unique(terms).map((term) => [term, 1 + telling(term, weights)]));
  for (const stretch of maximalStretches(issue.item.text, answer, weights)) {
    const trimmed = stretch.replace(EDGES, "");
    const weight = telling(trimmed, weights);
    if (weight >= 0.5 && !stretches.has(trimmed)) stretches.set(trimmed, weight - 1);
  }
  const ranked = [...stretches]
    .filter(([stretch]) => telling(stretch, weights) > 0)
    .sort((a, b) => b[1] - a[1]);
  return withoutPartsOfOthers(ranked.map(([stretch]) => stretch)).slice(0, MOST_WORDS);
}

/** Particles that a stretch neither begins nor ends with. */
const EDGES =
  /^[的了着过在和与及对把被将等是为不没有还更最以从地得而也都够个名次条份件项各该其续向到由]+|[的了着过在和与及对把被将等是为不没有还更最以从地得而也都够个名次各该其向到由]+$/gu;

function maximalStretches(text: string, answer: Profile, weights: ReadonlyMap<string, number>): string[] {
  const stretches: string[] = [];
  let at = 0;
  while (at + 2 <= text.length) {
    const bigram = text.slice(at, at + 2);
    if (!answer.bigrams.has(bigram) || !weights.has(bigram)) {
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

function telling(stretch: string, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (let i = 0; i + 2 <= stretch.length; i++) sum += weights.get(stretch.slice(i, i + 2)) ?? 0;
  return sum;
}

function withoutPartsOfOthers(stretches: readonly string[]): string[] {
  return stretches.filter((stretch, i) => !stretches.some((other, j) => j < i && other.includes(stretch)));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
