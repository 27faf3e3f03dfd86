import type { Term } from "./lexicon";

/** What a term names, as one number. */
export const NAMES_CATEGORIES = 1;
export const NAMES_ROOTS = 2;
export const NAMES_CONCEPTS = 4;
/** How many such numbers there are. */
export const KINDS = 8;

/** NAMES_CATEGORIES, NAMES_ROOTS and NAMES_CONCEPTS, as far as they apply. */
export function kindsOf({ categories, roots, concepts }: Term): number {
  return (
    (categories.length > 0 ? NAMES_CATEGORIES : 0) |
    (roots.length > 0 ? NAMES_ROOTS : 0) |
    (concepts.length > 0 ? NAMES_CONCEPTS : 0)
  );
}

/** A term's number and kindsOf it as one number: whoever finds the term need not look further for its kinds. */
export function withKinds(term: number, kinds: number): number {
  return term * KINDS + kinds;
}

/**
 * What profiles ask of the library's terms, by the number of the term. A Term is an object with lists of its
 * own, and there are thousands: laid out in columns, few and narrow ones, what is asked of them stays near.
 */
export class TermColumns {
  /** Indexes in CATEGORY_IDS, in ROOT_IDS and in the library's list of concepts. */
  readonly categories: IdLists;
  readonly roots: IdLists;
  readonly concepts: IdLists;
  private readonly uses: Uint16Array;

  constructor(terms: readonly Term[]) {
    this.categories = new IdLists(terms.map(({ categories }) => categories));
    this.roots = new IdLists(terms.map(({ roots }) => roots));
    this.concepts = new IdLists(terms.map(({ concepts }) => concepts));
    this.uses = Uint16Array.from(terms, ({ uses }) => uses);
  }

  /** How telling the term is for its concepts: less if it names several, or is common in such texts. */
  weight(term: number): number {
    const { ends } = this.concepts;
    return weightFor(this.uses[term]!, ends[term + 1]! - ends[term]!);
  }

  /** Likewise for its roots, however many they are. */
  rootWeight(term: number): number {
    return rarity(this.uses[term]!);
  }
}

/** The same of a Term. */
export function weightOf({ uses, concepts }: Term): number {
  return weightFor(uses, concepts.length);
}

function weightFor(uses: number, concepts: number): number {
  return rarity(uses) / Math.sqrt(concepts || 1);
}

/** A term that stands ten times in the phrase library tells half as much. */
const COMMON = 10;

function rarity(uses: number): number {
  return 1 / (1 + uses / COMMON);
}

/** Lists of ids laid end to end: that of term `n` from ends[n] up to ends[n + 1]. */
class IdLists {
  readonly ids: Uint16Array;
  readonly ends: Int32Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.ids = Uint16Array.from(lists.flat());
    this.ends = new Int32Array(lists.length + 1);
    lists.forEach((list, i) => (this.ends[i + 1] = this.ends[i]! + list.length));
  }
}
