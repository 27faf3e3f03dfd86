import type { CategoryId, Library, Phrase } from "../library/library";
import type { Item } from "../statement/statement";
import type { StubSide } from "./stub-text";

const MOST = 3;
/** How much standing among the first categories counts against words in common. */
const PER_CATEGORY = 0.15;
const PRIMARY_ROOT = 0.05;

/**
 * The phrases that fit a stub best: of the issue's likeliest categories, those first that share words
 * with the issue; causes also by the roots that usually explain such issues.
 */
export function phrasesForStub(
  phrases: readonly Phrase[],
  library: Library,
  categories: readonly CategoryId[],
  issue: Item,
  side: StubSide,
): readonly Phrase[] {
  const likeliest = categories.slice(0, 2);
  const pairs = pairsOf(issue.text);
  return phrases
    .filter(({ role, category }) => role === side && likeliest.includes(category))
    .filter(({ text }) => !text.startsWith("针对"))
    .map((phrase, order) => ({ phrase, order, fit: fitOf(phrase, pairs, likeliest, library) }))
    .sort((a, b) => b.fit - a.fit || a.order - b.order)
    .slice(0, MOST)
    .map(({ phrase }) => phrase);
}

function fitOf(
  { text, category, root }: Phrase,
  pairs: ReadonlySet<string>,
  categories: readonly CategoryId[],
  library: Library,
): number {
  const own = [...pairsOf(text)];
  const shared = own.filter((pair) => pairs.has(pair)).length / Math.max(1, own.length);
  const primary = library.categories.find(({ id }) => id === category)?.primaryRoots ?? [];
  const isPrimary = root !== null && primary.includes(root);
  return shared - categories.indexOf(category) * PER_CATEGORY + (isPrimary ? PRIMARY_ROOT : 0);
}

/** Pairs of neighbouring Chinese characters, blanks and marks left out. */
function pairsOf(text: string): Set<string> {
  const runs = text.replace(/【[^】]*】/gu, " ").match(/\p{Script=Han}+/gu) ?? [];
  return new Set(runs.flatMap((run) => [...run].slice(1).map((character, i) => [...run][i]! + character)));
}
