import type { CategoryId, RootId } from "../library/library";
import type { Item } from "../statement/statement";
import { bigramsOf } from "./bigram";
import type { Lexicon, Term } from "./lexicon";

/** What one item is about, by the terms it uses. Weights count terms; the topic sentence counts more. */
export interface Profile {
  readonly item: Item;
  readonly categories: ReadonlyMap<CategoryId, number>;
  readonly roots: ReadonlyMap<RootId, number>;
  /** Each concept, by its index in the library, with how strongly it is named: at most CONCEPT_CAP. */
  readonly concepts: ReadonlyMap<number, number>;
  readonly titleConcepts: ReadonlySet<number>;
  /** The concepts that the heading above names: every issue below it shares them. */
  readonly dimensionConcepts: ReadonlySet<number>;
  /** Every term found in the item itself, once, in order; for evidence. */
  readonly terms: readonly Term[];
  /** Two-character sequences; the value is TITLE_WEIGHT for those of the topic sentence, else 1. */
  readonly bigrams: ReadonlyMap<number, number>;
}

export const TITLE_WEIGHT = 3;
/** A dimension's heading says little about the single issue below it. */
const DIMENSION_WEIGHT = 0.4;
const TITLE_TERM_WEIGHT = 2;
/** Naming a matter over and over says no more than naming it well. */
const CONCEPT_CAP = 3;

export function profileOf(item: Item, lexicon: Lexicon): Profile {
  const categories = new Map<CategoryId, number>();
  const roots = new Map<RootId, number>();
  const concepts = new Map<number, number>();
  const titleConcepts = new Set<number>();
  const dimensionConcepts = new Set<number>();
  const terms = new Set<Term>();
  const body = item.text.slice(item.title.length);
  const read = (text: string, isTitle: boolean): void =>
    lexicon.find(text, (term, kind) => {
      terms.add(term);
      if (kind === "categories") {
        const weight = (isTitle ? TITLE_WEIGHT : 1) * specificity(term.term);
        for (const id of term.categories) add(categories, id, weight);
      } else if (kind === "roots") {
        for (const id of term.roots) add(roots, id, (isTitle ? TITLE_TERM_WEIGHT : 1) * term.rootWeight);
      } else {
        for (const id of term.concepts) {
          add(concepts, id, (isTitle ? TITLE_TERM_WEIGHT : 1) * term.weight);
          if (isTitle) titleConcepts.add(id);
        }
      }
    });
  read(item.title, true);
  read(body, false);
  lexicon.find(item.dimension, (term, kind) => {
    if (kind === "categories") {
      for (const id of term.categories) add(categories, id, DIMENSION_WEIGHT * specificity(term.term));
    } else if (kind === "concepts") for (const id of term.concepts) dimensionConcepts.add(id);
  });
  for (const [id, weight] of concepts) concepts.set(id, Math.min(weight, CONCEPT_CAP));
  const bigrams = bigramWeights(item.title, body);
  return { item, categories, roots, concepts, titleConcepts, dimensionConcepts, terms: [...terms], bigrams };
}

/** Longer terms are rarer: 学习 says less than 理论学习中心组. */
function specificity(term: string): number {
  return Math.min(term.length, 6) / 4;
}

function add<K>(weights: Map<K, number>, key: K, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

function bigramWeights(title: string, body: string): Map<number, number> {
  const weights = new Map<number, number>();
  for (const bigram of bigramsOf(body)) weights.set(bigram, 1);
  for (const bigram of bigramsOf(title)) weights.set(bigram, TITLE_WEIGHT);
  return weights;
}

/** The categories of an item, the likeliest first; only those near the strongest one. */
export function categoriesOf({ categories }: Pick<Profile, "categories">): CategoryId[] {
  const ranked = [...categories].sort((a, b) => b[1] - a[1]);
  const strongest = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, weight]) => weight >= strongest * 0.6).map(([id]) => id);
}
