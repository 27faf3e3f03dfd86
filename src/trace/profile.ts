import type { CategoryId, RootId } from "../library/library";
import type { Item } from "../statement/statement";
import type { Lexicon } from "./lexicon";

/** What one item is about, by the terms it uses. Weights count terms; the topic sentence counts more. */
export interface Profile {
  readonly item: Item;
  readonly categories: ReadonlyMap<CategoryId, number>;
  readonly roots: ReadonlyMap<RootId, number>;
  /** Each concept with the words that named it. */
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  /** Every term found, for evidence. */
  readonly terms: readonly {
    readonly term: string;
    readonly categories: readonly CategoryId[];
    readonly roots: readonly RootId[];
  }[];
  /** Two-character sequences; the value is TITLE_WEIGHT for those of the topic sentence, else 1. */
  readonly bigrams: ReadonlyMap<string, number>;
}

const TITLE_WEIGHT = 3;
/** A dimension's heading says little about the single issue below it. */
const DIMENSION_WEIGHT = 0.4;

export function profileOf(item: Item, lexicon: Lexicon): Profile {
  const categories = new Map<CategoryId, number>();
  const roots = new Map<RootId, number>();
  const concepts = new Map<string, string[]>();
  const terms: Profile["terms"][number][] = [];
  const body = item.text.slice(item.title.length);
  const count = (text: string, weight: number, isOwn: boolean): void => {
    for (const hit of lexicon.find(text)) {
      for (const id of hit.categories) add(categories, id, weight * specificity(hit.term));
      if (!isOwn) continue;
      for (const id of hit.roots) add(roots, id, weight);
      for (const id of hit.concepts) concepts.set(id, [...(concepts.get(id) ?? []), hit.term]);
      terms.push({ term: hit.term, categories: hit.categories, roots: hit.roots });
    }
  };
  count(item.title, TITLE_WEIGHT, true);
  count(body, 1, true);
  count(item.dimension, DIMENSION_WEIGHT, false);
  return { item, categories, roots, concepts, terms, bigrams: bigramWeights(item.title, body) };
}

/** Longer terms are rarer: 学习 says less than 理论学习中心组. */
function specificity(term: string): number {
  return Math.min(term.length, 6) / 4;
}

function add<K>(weights: Map<K, number>, key: K, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

function bigramWeights(title: string, body: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const bigram of bigramsOf(body)) weights.set(bigram, 1);
  for (const bigram of bigramsOf(title)) weights.set(bigram, TITLE_WEIGHT);
  return weights;
}

const WORD = /[\p{Script=Han}\p{L}\p{N}]+/gu;

/** The two-character sequences of a text, none across a mark. */
export function bigramsOf(text: string): string[] {
  const bigrams: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    for (let i = 0; i + 2 <= word.length; i++) bigrams.push(word.slice(i, i + 2));
  }
  return bigrams;
}

/** The categories of an item, the likeliest first; only those near the strongest one. */
export function categoriesOf(profile: Profile): CategoryId[] {
  const ranked = [...profile.categories].sort((a, b) => b[1] - a[1]);
  const strongest = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, weight]) => weight >= strongest * 0.6).map(([id]) => id);
}
