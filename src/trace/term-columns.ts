import type { Term } from "./lexicon";

/** Where in the facts of a term each number stands: where its ids begin and what kinds of them end. */
const LENGTH = 0;
const KINDS = 1;
const CATEGORIES = 2;
const ROOTS = 3;
const CONCEPTS = 4;
const END = 5;
const FACTS = 8;

/** What a term names, as one number. */
export const NAMES_CATEGORIES = 1;
export const NAMES_ROOTS = 2;
export const NAMES_CONCEPTS = 4;

/**
 * What profiles ask of the library's terms, by the number of the term. A Term is an object with lists of its own
 * and lies scattered in memory; here all that is asked of one stands in two places.
 */
export class TermColumns {
  /** Indexes in CATEGORY_IDS, in ROOT_IDS and in the library's list of concepts, term by term. */
  readonly ids: Uint16Array;
  private readonly facts: Int32Array;
  /** Term.weight and Term.rootWeight in turn. */
  private readonly weights: Float64Array;

  constructor(terms: readonly Term[]) {
    const ids: number[] = [];
    this.facts = new Int32Array(terms.length * FACTS);
    this.weights = new Float64Array(terms.length * 2);
    terms.forEach(({ term, categories, roots, concepts, weight, rootWeight }, i) => {
      const begins = [
        ids.length,
        ids.length + categories.length,
        ids.length + categories.length + roots.length,
      ];
      ids.push(...categories, ...roots, ...concepts);
      const kinds =
        (categories.length > 0 ? NAMES_CATEGORIES : 0) |
        (roots.length > 0 ? NAMES_ROOTS : 0) |
        (concepts.length > 0 ? NAMES_CONCEPTS : 0);
      this.facts.set([term.length, kinds, ...begins, ids.length], i * FACTS);
      this.weights.set([weight, rootWeight], i * 2);
    });
    this.ids = Uint16Array.from(ids);
  }

  length(term: number): number {
    return this.facts[term * FACTS + LENGTH]!;
  }

  /** NAMES_CATEGORIES, NAMES_ROOTS and NAMES_CONCEPTS, as far as they apply. */
  kinds(term: number): number {
    return this.facts[term * FACTS + KINDS]!;
  }

  /** Where among the ids its categories begin; its roots follow them, and its concepts the roots. */
  categories(term: number): number {
    return this.facts[term * FACTS + CATEGORIES]!;
  }

  roots(term: number): number {
    return this.facts[term * FACTS + ROOTS]!;
  }

  concepts(term: number): number {
    return this.facts[term * FACTS + CONCEPTS]!;
  }

  end(term: number): number {
    return this.facts[term * FACTS + END]!;
  }

  weight(term: number): number {
    return this.weights[term * 2]!;
  }

  rootWeight(term: number): number {
    return this.weights[term * 2 + 1]!;
  }
}
