import type { Item } from "../statement/statement";
import { CATEGORY_COUNT, enlarged, IN_HEADING, IN_TITLE, ROOT_COUNT, type LeafArrays } from "./leaf-arrays";
import type { KnownSequences } from "./known-sequences";
import type { Lexicon } from "./lexicon";
import { NAMES_CATEGORIES, NAMES_CONCEPTS, NAMES_ROOTS, type TermColumns } from "./term-columns";
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
  /** Its stretches of `run`, of `bigrams`, of `terms` and of `concepts`. */
  readonly run: Stretch;
  readonly words: Words;
  readonly terms: Stretch;
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
  readonly index: number;
  readonly heading: Heading;
  readonly categories: number[];
  /** Where its terms and its matters begin. */
  readonly termsFrom: number;
  readonly mattersFrom: number;
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
  private readonly lexicon: Lexicon;
  private readonly columns: TermColumns;
  private readonly finder: TermFinder;
  private readonly headings = new Map<string, Heading>();
  private readonly roots = new Float64Array(ROOT_COUNT);
  /** By concept: its last place in the arrays. */
  private readonly placeOf: Int32Array;
  /** By sequence: the last item in which it was seen, counted from 1. */
  private seenIn = new Int32Array(0);
  private items = 0;
  private runEnd = 0;
  private wordsEnd = 0;
  private termsEnd = 0;
  private mattersEnd = 0;

  constructor(
    known: KnownSequences,
    private readonly arrays: LeafArrays,
  ) {
    this.vocabulary = new Vocabulary(known, arrays.run.length);
    this.lexicon = known.lexicon;
    this.columns = known.lexicon.columns;
    this.finder = new TermFinder(known.lexicon, this.vocabulary);
    this.placeOf = new Int32Array(known.lexicon.rootsOfConcept.length).fill(-1);
  }

  profileOf(item: Item): Profile {
    const { text, title, dimension } = item;
    const heading = this.headingOf(dimension);
    const index = this.items++;
    const run = this.readRun(item);
    const words = this.readWords(item, run, index + 1);
    const named: Named = {
      index,
      heading,
      categories: [...heading.categories],
      termsFrom: this.termsEnd,
      mattersFrom: this.mattersEnd,
    };
    const sums = this.arrays.categories;
    for (const id of named.categories) sums[index * CATEGORY_COUNT + id] = heading.categoryWeights[id]!;
    this.roots.fill(0);
    this.readTerms(text, 0, title.length, run.from, true, named);
    this.readTerms(text, title.length, text.length, run.from, false, named);
    this.capConcepts(named.mattersFrom);
    for (let i = 0; i < ROOT_COUNT; i++) this.arrays.roots[index * ROOT_COUNT + i] = this.roots[i]!;
    const { categories } = named;
    const likeliest = likeliestOf(categories, sums, index * CATEGORY_COUNT);
    const terms = { from: named.termsFrom, to: this.termsEnd };
    const matters = { from: named.mattersFrom, to: this.mattersEnd };
    return { item, index, heading, categories, likeliest, run, words, terms, matters };
  }

  private readTerms(
    text: string,
    from: number,
    to: number,
    run: number,
    isTitle: boolean,
    named: Named,
  ): void {
    const { finder } = this;
    const count = finder.find(text, from, to, this.arrays.run, run);
    for (let i = 0; i < count; i++) {
      const term = finder.terms[i]!;
      const kinds = finder.kinds[i]!;
      this.addTerm(term, finder.starts[i]!, finder.ends[i]!, named.termsFrom);
      if ((kinds & NAMES_CATEGORIES) !== 0)
        this.addCategories(
          term,
          (isTitle ? TITLE_WEIGHT : 1) * specificity(finder.ends[i]! - finder.starts[i]!),
          named,
        );
      if ((kinds & NAMES_ROOTS) !== 0) this.addRoots(term, isTitle ? TITLE_ROOT_WEIGHT : 1);
      if ((kinds & NAMES_CONCEPTS) !== 0) this.addConcepts(term, isTitle, named);
    }
  }

  /** Looking back costs less than a set: an item has a dozen terms. */
  private addTerm(term: number, start: number, end: number, from: number): void {
    const { arrays } = this;
    for (let at = from; at < this.termsEnd; at++) if (arrays.terms[at] === term) return;
    arrays.makeRoomForTerms(this.termsEnd + 1);
    arrays.terms[this.termsEnd] = term;
    arrays.termStarts[this.termsEnd] = start;
    arrays.termEnds[this.termsEnd++] = end;
  }

  private addCategories(term: number, weight: number, { index, categories }: Named): void {
    const { ids, ends } = this.columns.categories;
    const sums = this.arrays.categories;
    for (let i = ends[term]!; i < ends[term + 1]!; i++) {
      const id = ids[i]!;
      const at = index * CATEGORY_COUNT + id;
      if (sums[at] === 0) categories.push(id);
      sums[at]! += weight;
    }
  }

  private addRoots(term: number, times: number): void {
    const { columns, roots } = this;
    const weight = times * columns.rootWeight(term);
    const { ids, ends } = columns.roots;
    for (let i = ends[term]!; i < ends[term + 1]!; i++) roots[ids[i]!]! += weight;
  }

  private addConcepts(term: number, isTitle: boolean, named: Named): void {
    const { columns } = this;
    const weight = (isTitle ? TITLE_TERM_WEIGHT : 1) * columns.weight(term);
    const { ids, ends } = columns.concepts;
    this.arrays.makeRoom(this.mattersEnd + ends[term + 1]! - ends[term]!);
    for (let i = ends[term]!; i < ends[term + 1]!; i++) this.addConcept(ids[i]!, weight, isTitle, named);
  }

  private addConcept(id: number, weight: number, isTitle: boolean, { mattersFrom, heading }: Named): void {
    const { concepts, conceptWeights, conceptPlaces } = this.arrays;
    let at = this.placeOf[id]!;
    if (at < mattersFrom) {
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
      const { term, categories: named, concepts: matters } = this.lexicon.terms[this.finder.terms[i]!]!;
      if ((this.finder.kinds[i]! & NAMES_CATEGORIES) !== 0) {
        for (const id of named) {
          if (categoryWeights[id] === 0) categories.push(id);
          categoryWeights[id]! += DIMENSION_WEIGHT * specificity(term.length);
        }
      }
      if ((this.finder.kinds[i]! & NAMES_CONCEPTS) !== 0) concepts.push(...matters);
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
    const { size } = this.vocabulary;
    if (size > this.seenIn.length) this.seenIn = enlarged(this.seenIn, new Int32Array(size * 2));
    const { seenIn } = this;
    const { bigrams, run } = this.arrays;
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

/**
 * Of categories, in the order they were named, the likeliest first; only those near the strongest one. The
 * weight of category 0 stands at `from`.
 */
export function likeliestOf(named: readonly number[], weights: Float64Array, from = 0): number[] {
  let strongest = 0;
  for (const id of named) strongest = Math.max(strongest, weights[from + id]!);
  const near = named.filter((id) => weights[from + id]! >= strongest * NEAR_STRONGEST);
  if (near.length > 1) near.sort((a, b) => weights[from + b]! - weights[from + a]!);
  return near;
}

/** Longer terms are rarer: 学习 says less than 理论学习中心组. */
function specificity(length: number): number {
  return Math.min(length, 6) / 4;
}
