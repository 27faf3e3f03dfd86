import type { Library } from "../library/library";
import type { Item } from "../statement/statement";
import { CATEGORY_COUNT, IN_HEADING, IN_TITLE, ROOT_COUNT, type LeafArrays } from "./leaf-arrays";
import { lexiconOf, type Lexicon, type Term, type TermKind } from "./lexicon";
import { TermFinder } from "./term-finder";
import { Vocabulary } from "./vocabulary";

/** A stretch of one of the LeafArrays, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one item is about, by the terms it uses. Weights count terms; the topic sentence counts more. */
export interface Profile {
  readonly item: Item;
  /** Its place among the leaves of the statement. */
  readonly index: number;
  readonly heading: Heading;
  /** The categories it names, by their index, in the order they are named; the heading's first. */
  readonly categories: readonly number[];
  /** The likeliest first; only those near the strongest one. */
  readonly likeliest: readonly number[];
  /** Every term found in the item itself, once, in order; and where it stands there first. */
  readonly terms: readonly Term[];
  readonly places: readonly number[];
  /** Its stretches of `run`, of `bigrams` and of `concepts`. */
  readonly run: Stretch;
  readonly words: Stretch;
  readonly matters: Stretch;
}

/** What a heading says, read once for all items below it: every issue below it shares that. */
export interface Heading {
  readonly categories: readonly number[];
  /** By the category's index. */
  readonly categoryWeights: Float64Array;
  readonly concepts: ReadonlySet<number>;
  /** Its sequences, each once. */
  readonly bigrams: readonly number[];
}

export const TITLE_WEIGHT = 3;
/** A dimension's heading says little about the single issue below it. */
const DIMENSION_WEIGHT = 0.4;
const TITLE_TERM_WEIGHT = 2;
/** A cause says in its topic sentence which root it is about; what follows tells how it came. */
const TITLE_ROOT_WEIGHT = 4;
/** Naming a matter over and over says no more than naming it well. */
const CONCEPT_CAP = 3;

/** Profiles the items of one statement, one after another, into its arrays. */
export class Profiler {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  private readonly finder: TermFinder;
  private readonly headings = new Map<string, Heading>();
  private readonly roots = new Float64Array(ROOT_COUNT);
  /** By sequence: the last item in which it was seen, counted from 1. */
  private readonly seenIn: number[] = [];
  private items = 0;
  private runEnd = 0;
  private wordsEnd = 0;

  constructor(
    library: Library,
    private readonly arrays: LeafArrays,
  ) {
    this.lexicon = lexiconOf(library);
    this.vocabulary = new Vocabulary(this.lexicon);
    this.finder = new TermFinder(this.lexicon, this.vocabulary);
  }

  profileOf(item: Item): Profile {
    const heading = this.headingOf(item.dimension);
    const index = this.items++;
    const run = this.readRun(item);
    const words = this.readWords(item, run, index + 1);
    return { item, index, heading, run, words, ...this.readTerms(item, heading, index, run) };
  }

  private readTerms(
    { text, title }: Item,
    heading: Heading,
    index: number,
    { from: runFrom }: Stretch,
  ): Pick<Profile, "categories" | "likeliest" | "terms" | "places" | "matters"> {
    const { arrays, finder, roots } = this;
    const { concepts, conceptWeights } = arrays;
    const sums = arrays.categories.subarray(index * CATEGORY_COUNT, (index + 1) * CATEGORY_COUNT);
    const categories = [...heading.categories];
    for (const id of categories) sums[id] = heading.categoryWeights[id]!;
    roots.fill(0);
    const matters = concepts.length;
    const terms: Term[] = [];
    const places: number[] = [];
    let isTitle = true;
    const found = (term: Term, kind: TermKind, start: number): void => {
      if (!terms.includes(term)) {
        terms.push(term);
        places.push(start);
      }
      if (kind === "categories") {
        const weight = (isTitle ? TITLE_WEIGHT : 1) * term.specificity;
        for (const id of term.categories) {
          if (sums[id] === 0) categories.push(id);
          sums[id]! += weight;
        }
      } else if (kind === "roots") {
        for (const id of term.roots) roots[id]! += (isTitle ? TITLE_ROOT_WEIGHT : 1) * term.rootWeight;
      } else {
        for (const id of term.concepts) this.addConcept(id, term.weight, isTitle, matters, heading);
      }
    };
    finder.find(text, 0, title.length, arrays.run, runFrom, found);
    isTitle = false;
    finder.find(text, title.length, text.length, arrays.run, runFrom, found);
    for (let at = matters; at < concepts.length; at++)
      if (conceptWeights[at]! > CONCEPT_CAP) conceptWeights[at] = CONCEPT_CAP;
    arrays.roots.set(roots, index * ROOT_COUNT);
    return {
      categories,
      likeliest: likeliestOf(categories, sums),
      terms,
      places,
      matters: { from: matters, to: concepts.length },
    };
  }

  private addConcept(id: number, weight: number, isTitle: boolean, first: number, heading: Heading): void {
    const { concepts, conceptWeights, conceptPlaces } = this.arrays;
    let at = first;
    while (at < concepts.length && concepts[at] !== id) at++;
    if (at === concepts.length) {
      concepts.push(id);
      conceptWeights.push(0);
      conceptPlaces.push(heading.concepts.has(id) ? IN_HEADING : 0);
    }
    conceptWeights[at]! += (isTitle ? TITLE_TERM_WEIGHT : 1) * weight;
    if (isTitle) conceptPlaces[at]! |= IN_TITLE;
  }

  /** What a heading says. */
  headingOf(text: string): Heading {
    const known = this.headings.get(text);
    if (known) return known;
    const categories: number[] = [];
    const categoryWeights = new Float64Array(CATEGORY_COUNT);
    const concepts = new Set<number>();
    const run = this.vocabulary.runOf(text);
    this.finder.find(text, 0, text.length, run, 0, (term, kind) => {
      if (kind === "categories") {
        for (const id of term.categories) {
          if (categoryWeights[id] === 0) categories.push(id);
          categoryWeights[id]! += DIMENSION_WEIGHT * term.specificity;
        }
      } else if (kind === "concepts") for (const id of term.concepts) concepts.add(id);
    });
    const bigrams = eachOnce(run);
    const heading = { categories, categoryWeights, concepts, bigrams };
    this.headings.set(text, heading);
    return heading;
  }

  private readRun({ text }: Item): Stretch {
    const from = this.runEnd;
    this.runEnd = this.vocabulary.readRun(text, this.arrays.run, from);
    return { from, to: this.runEnd };
  }

  private readWords({ title }: Item, run: Stretch, item: number): Stretch {
    const { seenIn } = this;
    const { bigrams, weights } = this.arrays;
    while (seenIn.length < this.vocabulary.size) seenIn.push(0);
    const from = this.wordsEnd;
    let to = from;
    // The topic sentence comes first: what stands in it keeps its weight.
    const titleEnd = run.from + title.length - 1;
    for (let at = run.from; at < run.to; at++) {
      const sequence = this.arrays.run[at]!;
      if (sequence < 0 || seenIn[sequence] === item) continue;
      seenIn[sequence] = item;
      bigrams[to] = sequence;
      weights[to] = at < titleEnd ? TITLE_WEIGHT : 1;
      to++;
    }
    this.wordsEnd = to;
    return { from, to };
  }
}

/** Headings are short: looking back costs less than a set. */
function eachOnce(run: Int32Array): number[] {
  const found: number[] = [];
  for (const sequence of run) if (sequence >= 0 && !found.includes(sequence)) found.push(sequence);
  return found;
}

/** A category that weighs less than this, against the strongest, is not meant. */
const NEAR_STRONGEST = 0.6;

/** Of categories, in the order they were named, the likeliest first; only those near the strongest one. */
export function likeliestOf(named: readonly number[], weights: Float64Array): number[] {
  let strongest = 0;
  for (const id of named) strongest = Math.max(strongest, weights[id]!);
  const near = named.filter((id) => weights[id]! >= strongest * NEAR_STRONGEST);
  if (near.length > 1) near.sort((a, b) => weights[b]! - weights[a]!);
  return near;
}
