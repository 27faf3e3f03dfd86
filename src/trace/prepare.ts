import { CATEGORY_IDS, ROOT_IDS, type CategoryId, type Library, type RootId } from "../library/library";
import { bigramAt, bigramsOf } from "./bigram";
import { categoriesOf, TITLE_WEIGHT, type Profile } from "./profile";
import type { Rarity } from "./rarity";

/**
 * An item laid out for comparing it with hundreds of others: whole numbers for words, in arrays. Sequences
 * and concepts are numbered by the Vocabulary they were prepared with.
 */
export interface Prepared {
  readonly profile: Profile;
  /** The sequences in the order of the text; -1 where a mark stands between two. */
  readonly run: Int32Array;
  /** Each sequence once, with its weight (TITLE_WEIGHT or 1) and how telling it is. */
  readonly bigrams: Int32Array;
  readonly weights: Float32Array;
  readonly rare: Float32Array;
  /** The same, less where the item's own heading says it too. */
  readonly discounted: Float32Array;
  /** The length of the vector weights × rare. */
  readonly norm: number;
  readonly titleRare: number;
  readonly dimension: Int32Array;
  readonly concepts: Int32Array;
  readonly conceptWeights: Float32Array;
  /** How telling each concept is, likewise less where the heading names it. */
  readonly conceptRare: Float32Array;
  readonly conceptNorm: number;
  readonly categories: Float32Array;
  readonly categoryNorm: number;
  /** For a cause what its words name as root; for an issue which roots would explain it. */
  readonly roots: Float32Array;
  readonly rootSum: number;
  readonly mainRoot: number;
}

/** What an issue's heading says counts this much of what the issue itself says. */
const DIMENSION_DISCOUNT = 0.25;
const DIMENSION_CONCEPT_DISCOUNT = 0.4;

/** Numbers the sequences of one statement from 0 and remembers how telling each is. */
export class Vocabulary {
  private readonly numbers = new Map<number, number>();
  readonly rarity: number[] = [];

  constructor(private readonly rarities: Rarity) {}

  get size(): number {
    return this.numbers.size;
  }

  numberOf(bigram: number): number {
    const known = this.numbers.get(bigram);
    if (known !== undefined) return known;
    const next = this.numbers.size;
    this.numbers.set(bigram, next);
    this.rarity.push(this.rarities.ofBigram(bigram));
    return next;
  }

  ofConcept(concept: number): number {
    return this.rarities.ofConcept(concept);
  }
}

export function prepare(profile: Profile, vocabulary: Vocabulary, library: Library): Prepared {
  const { item } = profile;
  const inDimension = new Set(bigramsOf(item.dimension).map((bigram) => vocabulary.numberOf(bigram)));
  const count = profile.bigrams.size;
  const bigrams = new Int32Array(count);
  const weights = new Float32Array(count);
  const rare = new Float32Array(count);
  const discounted = new Float32Array(count);
  let at = 0;
  let norm = 0;
  let titleRare = 0;
  for (const [bigram, weight] of profile.bigrams) {
    const number = vocabulary.numberOf(bigram);
    bigrams[at] = number;
    weights[at] = weight;
    rare[at] = vocabulary.rarity[number]!;
    discounted[at] = rare[at]! * (inDimension.has(number) ? DIMENSION_DISCOUNT : 1);
    norm += (weight * rare[at]!) ** 2;
    if (weight === TITLE_WEIGHT) titleRare += discounted[at]!;
    at++;
  }
  const roots = item.role === "issue" ? explainingRoots(profile, library) : profile.roots;
  const rootWeights = Float32Array.from(ROOT_IDS, (id) => roots.get(id) ?? 0);
  const categories = Float32Array.from(CATEGORY_IDS, (id) => profile.categories.get(id) ?? 0);
  return {
    profile,
    run: runOf(item.text, vocabulary),
    bigrams,
    weights,
    rare,
    discounted,
    norm: Math.sqrt(norm) || 1,
    titleRare,
    dimension: Int32Array.from(inDimension),
    ...conceptsOf(profile, vocabulary),
    categories,
    categoryNorm: length(categories),
    roots: rootWeights,
    rootSum: rootWeights.reduce((sum, weight) => sum + weight, 0),
    mainRoot: indexOfLargest(rootWeights),
  };
}

function runOf(text: string, vocabulary: Vocabulary): Int32Array {
  const run = new Int32Array(Math.max(0, text.length - 1));
  for (let i = 0; i < run.length; i++) {
    const bigram = bigramAt(text, i);
    run[i] = bigram < 0 ? -1 : vocabulary.numberOf(bigram);
  }
  return run;
}

function conceptsOf(
  { concepts, titleConcepts, dimensionConcepts }: Profile,
  vocabulary: Vocabulary,
): Pick<Prepared, "concepts" | "conceptWeights" | "conceptRare" | "conceptNorm"> {
  const ids = Int32Array.from(concepts.keys());
  const conceptWeights = Float32Array.from(concepts.values());
  const conceptRare = Float32Array.from(ids, (id) => {
    const isHeadings = dimensionConcepts.has(id) && !titleConcepts.has(id);
    return vocabulary.ofConcept(id) * (isHeadings ? DIMENSION_CONCEPT_DISCOUNT : 1);
  });
  const conceptNorm = length(conceptWeights.map((weight, i) => weight * conceptRare[i]!));
  return { concepts: ids, conceptWeights, conceptRare, conceptNorm };
}

/** A root that a category or a concept names first explains fully, the others less. */
const CONCEPT_ROOT = { first: 1, others: 0.6 } as const;
const CATEGORY_ROOT = { primary: 0.8, other: 0.4 } as const;
/** How strongly a concept must be named to call for its roots fully. */
const CONCEPT_FULL = 2;

/** The roots that explain an issue, by its concepts and by its two likeliest categories. */
export function explainingRoots(issue: Profile, library: Library): ReadonlyMap<RootId, number> {
  const roots = new Map<RootId, number>();
  const raise = (root: RootId, weight: number): void => {
    if (weight > (roots.get(root) ?? 0)) roots.set(root, weight);
  };
  for (const [id, weight] of issue.concepts) {
    library.concepts[id]!.roots.forEach((root, i) => {
      raise(root, (i === 0 ? CONCEPT_ROOT.first : CONCEPT_ROOT.others) * Math.min(1, weight / CONCEPT_FULL));
    });
  }
  for (const id of likeliestTwo(issue)) {
    const category = library.categories.find((candidate) => candidate.id === id);
    for (const root of category?.primaryRoots ?? []) raise(root, CATEGORY_ROOT.primary);
    for (const root of category?.otherRoots ?? []) raise(root, CATEGORY_ROOT.other);
  }
  return roots;
}

function likeliestTwo(issue: Profile): CategoryId[] {
  return categoriesOf(issue).slice(0, 2);
}

function length(vector: Float32Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum) || 1;
}

function indexOfLargest(values: Float32Array): number {
  let largest = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[largest]!) largest = i;
  return values[largest]! > 0 ? largest : -1;
}
