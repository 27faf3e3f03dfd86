import type { Item } from "../statement/statement";
import { CATEGORY_COUNT, IN_HEADING, IN_TITLE, ROOT_COUNT, type LeafArrays } from "./leaf-arrays";
import type { KnownSequences } from "./known-sequences";
import { NAMES_CATEGORIES, NAMES_CONCEPTS, NAMES_ROOTS, type Term } from "./lexicon";
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
  readonly words: Words;
  readonly matters: Stretch;
}

/** Those of the topic sentence, up to `titleTo`, weigh TITLE_WEIGHT, the others 1. */
export interface Words extends Stretch {
  readonly titleTo: number;
}

/** What a heading says, read once for all items below it: every issue below it shares that. */
export interface Heading {
  readonly categories: readonly number[];
  /** By the category's index. */
  readonly categoryWeights: Float64Array;
  /** May hold one more than once. */
  readonly concepts: readonly number[];
  /** Its sequences, each once. */
  readonly bigrams: readonly number[];
}

/** What an item names, while it is read. */
interface Named {
  readonly heading: Heading;
  /** By the category's index. */
  readonly sums: Float64Array;
  /** Where its matters begin. */
  readonly from: number;
  readonly categories: number[];
  readonly terms: Term[];
  readonly places: number[];
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
  readonly vocabulary: Vocabulary;
  private readonly finder: TermFinder;
  private readonly headings = new Map<string, Heading>();
  private readonly roots = new Float64Array(ROOT_COUNT);
  /** By concept: its last place in the arrays. */
  private readonly placeOf: Int32Array;
  /** By sequence: the last item in which it was seen, counted from 1. */
  private readonly seenIn: number[] = [];
  private items = 0;
  private runEnd = 0;
  private wordsEnd = 0;
  private mattersEnd = 0;

  constructor(
    known: KnownSequences,
    private readonly arrays: LeafArrays,
  ) {
    this.vocabulary = new Vocabulary(known);
    this.finder = new TermFinder(known.lexicon, this.vocabulary);
    this.placeOf = new Int32Array(known.lexicon.rootsOfConcept.length).fill(-1);
  }

  profileOf(item: Item): Profile {
    const { text, title, dimension } = item;
    const heading = this.headingOf(dimension);
    const index = this.items++;
    const run = this.readRun(item);
    const words = this.readWords(item, run, index + 1);
    const sums = this.arrays.categories.subarray(index * CATEGORY_COUNT, (index + 1) * CATEGORY_COUNT);
    const from = this.mattersEnd;
    const named: Named = { heading, sums, from, categories: [...heading.categories], terms: [], places: [] };
    for (const id of named.categories) sums[id] = heading.categoryWeights[id]!;
    this.roots.fill(0);
    this.readTerms(text, 0, title.length, run.from, true, named);
    this.readTerms(text, title.length, text.length, run.from, false, named);
    this.capConcepts(from);
    this.arrays.roots.set(this.roots, index * ROOT_COUNT);
    const { categories, terms, places } = named;
    const likeliest = likeliestOf(categories, sums);
    const matters = { from, to: this.mattersEnd };
    return { item, index, heading, categories, likeliest, terms, places, run, words, matters };
  }

  private readTerms(
    text: string,
    from: number,
    to: number,
    run: number,
    isTitle: boolean,
    named: Named,
  ): void {
    const { finder, roots } = this;
    const { terms, places, categories, sums } = named;
    const count = finder.find(text, from, to, this.arrays.run, run);
    for (let i = 0; i < count; i++) {
      const term = finder.term(i);
      const kinds = finder.kinds[i]!;
      if (!terms.includes(term)) {
        terms.push(term);
        places.push(finder.starts[i]!);
      }
      if ((kinds & NAMES_CATEGORIES) !== 0) {
        const weight = (isTitle ? TITLE_WEIGHT : 1) * term.specificity;
        for (const id of term.categories) {
          if (sums[id] === 0) categories.push(id);
          sums[id]! += weight;
        }
      }
      if ((kinds & NAMES_ROOTS) !== 0) {
        for (const id of term.roots) roots[id]! += (isTitle ? TITLE_ROOT_WEIGHT : 1) * term.rootWeight;
      }
      if ((kinds & NAMES_CONCEPTS) !== 0) {
        const weight = (isTitle ? TITLE_TERM_WEIGHT : 1) * term.weight;
        this.arrays.makeRoom(this.mattersEnd + term.concepts.length);
        for (const id of term.concepts) this.addConcept(id, weight, isTitle, named);
      }
    }
  }

  private addConcept(id: number, weight: number, isTitle: boolean, { from, heading }: Named): void {
    const { concepts, conceptWeights, conceptPlaces } = this.arrays;
    let at = this.placeOf[id]!;
    if (at < from) {
      at = this.mattersEnd++;
      this.placeOf[id] = at;
      concepts[at] = id;
      conceptPlaces[at] = heading.concepts.includes(id) ? IN_HEADING : 0;
    }
    conceptWeights[at]! += weight;
    if (isTitle) conceptPlaces[at]! |= IN_TITLE;
  }

  private capConcepts(from: number): void {
    const { conceptWeights } = this.arrays;
    for (let at = from; at < this.mattersEnd; at++)
      if (conceptWeights[at]! > CONCEPT_CAP) conceptWeights[at] = CONCEPT_CAP;
  }

  /** What a heading says. */
  headingOf(text: string): Heading {
    const known = this.headings.get(text);
    if (known) return known;
    const categories: number[] = [];
    const categoryWeights = new Float64Array(CATEGORY_COUNT);
    const concepts: number[] = [];
    const run = this.vocabulary.runOf(text);
    const count = this.finder.find(text, 0, text.length, run, 0);
    for (let i = 0; i < count; i++) {
      const term = this.finder.term(i);
      if ((this.finder.kinds[i]! & NAMES_CATEGORIES) !== 0) {
        for (const id of term.categories) {
          if (categoryWeights[id] === 0) categories.push(id);
          categoryWeights[id]! += DIMENSION_WEIGHT * term.specificity;
        }
      }
      if ((this.finder.kinds[i]! & NAMES_CONCEPTS) !== 0) concepts.push(...term.concepts);
    }
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

  private readWords({ title }: Item, run: Stretch, item: number): Words {
    const from = this.wordsEnd;
    // The topic sentence comes first: what stands in it keeps its weight.
    const titleTo = this.readWordsOf(run.from, Math.min(run.to, run.from + title.length - 1), from, item);
    const to = this.readWordsOf(Math.max(run.from, run.from + title.length - 1), run.to, titleTo, item);
    this.wordsEnd = to;
    return { from, titleTo, to };
  }

  /** Adds what is new in a stretch of the run to the words; returns where they end. */
  private readWordsOf(runFrom: number, runTo: number, from: number, item: number): number {
    const { seenIn } = this;
    const { bigrams, run } = this.arrays;
    for (let size = this.vocabulary.size; seenIn.length < size;) seenIn.push(0);
    let to = from;
    for (let at = runFrom; at < runTo; at++) {
      const sequence = run[at]!;
      if (sequence < 0 || seenIn[sequence] === item) continue;
      seenIn[sequence] = item;
      bigrams[to++] = sequence;
    }
    return to;
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
