import type { CategoryId, RootId } from "../library/library";
import type { Item } from "../statement/statement";
import type { Lexicon, Term } from "./lexicon";
import type { Vocabulary } from "./vocabulary";

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
  /** The item's two-character sequences by their numbers in the vocabulary, in order; -1 at a mark. */
  readonly run: Int32Array;
  /** Each of them once, and its weight: TITLE_WEIGHT for those of the topic sentence, else 1. */
  readonly bigrams: Int32Array;
  readonly weights: Float32Array;
  /** Those of the dimension. */
  readonly dimensionBigrams: ReadonlySet<number>;
}

/** What a heading says, read once for all items below it. */
interface Heading {
  readonly categories: ReadonlyMap<CategoryId, number>;
  readonly concepts: ReadonlySet<number>;
  readonly bigrams: ReadonlySet<number>;
}

export const TITLE_WEIGHT = 3;
/** A dimension's heading says little about the single issue below it. */
const DIMENSION_WEIGHT = 0.4;
const TITLE_TERM_WEIGHT = 2;
/** A cause says in its topic sentence which root it is about; what follows tells how it came. */
const TITLE_ROOT_WEIGHT = 4;
/** Naming a matter over and over says no more than naming it well. */
const CONCEPT_CAP = 3;

/** Profiles the items of one statement. */
export class Profiler {
  private readonly headings = new Map<string, Heading>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly vocabulary: Vocabulary,
  ) {}

  profileOf(item: Item): Profile {
    const heading = this.headingOf(item.dimension);
    const categories = new Map(heading.categories);
    const roots = new Map<RootId, number>();
    const concepts = new Map<number, number>();
    const titleConcepts = new Set<number>();
    const terms = new Set<Term>();
    const read = (text: string, isTitle: boolean): void =>
      this.lexicon.find(text, (term, kind) => {
        terms.add(term);
        if (kind === "categories") {
          const weight = (isTitle ? TITLE_WEIGHT : 1) * specificity(term.term);
          for (const id of term.categories) add(categories, id, weight);
        } else if (kind === "roots") {
          for (const id of term.roots) add(roots, id, (isTitle ? TITLE_ROOT_WEIGHT : 1) * term.rootWeight);
        } else {
          for (const id of term.concepts) {
            add(concepts, id, (isTitle ? TITLE_TERM_WEIGHT : 1) * term.weight);
            if (isTitle) titleConcepts.add(id);
          }
        }
      });
    read(item.title, true);
    read(item.text.slice(item.title.length), false);
    for (const [id, weight] of concepts) if (weight > CONCEPT_CAP) concepts.set(id, CONCEPT_CAP);
    return {
      item,
      categories,
      roots,
      concepts,
      titleConcepts,
      dimensionConcepts: heading.concepts,
      terms: [...terms],
      ...this.wordingOf(item),
      dimensionBigrams: heading.bigrams,
    };
  }

  private headingOf(text: string): Heading {
    const known = this.headings.get(text);
    if (known) return known;
    const categories = new Map<CategoryId, number>();
    const concepts = new Set<number>();
    this.lexicon.find(text, (term, kind) => {
      if (kind === "categories") {
        for (const id of term.categories) add(categories, id, DIMENSION_WEIGHT * specificity(term.term));
      } else if (kind === "concepts") for (const id of term.concepts) concepts.add(id);
    });
    const bigrams = new Set(this.vocabulary.runOf(text));
    bigrams.delete(-1);
    const heading = { categories, concepts, bigrams };
    this.headings.set(text, heading);
    return heading;
  }

  private wordingOf({ text, title }: Item): Pick<Profile, "run" | "bigrams" | "weights"> {
    const run = this.vocabulary.runOf(text);
    const bigrams = new Int32Array(run.length);
    const weights = new Float32Array(run.length);
    const isNew = this.vocabulary.newcomers();
    let count = 0;
    for (let i = 0; i < run.length; i++) {
      const number = run[i]!;
      if (number < 0 || !isNew(number)) continue;
      bigrams[count] = number;
      // The topic sentence comes first: what stands in it keeps its weight.
      weights[count] = i + 2 <= title.length ? TITLE_WEIGHT : 1;
      count++;
    }
    return { run, bigrams: bigrams.subarray(0, count), weights: weights.subarray(0, count) };
  }
}

/** Longer terms are rarer: 学习 says less than 理论学习中心组. */
function specificity(term: string): number {
  return Math.min(term.length, 6) / 4;
}

function add<K>(weights: Map<K, number>, key: K, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

/** The categories of an item, the likeliest first; only those near the strongest one. */
export function categoriesOf({ categories }: Pick<Profile, "categories">): CategoryId[] {
  const ranked = [...categories].sort((a, b) => b[1] - a[1]);
  const strongest = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, weight]) => weight >= strongest * 0.6).map(([id]) => id);
}
