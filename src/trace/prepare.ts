import { CATEGORY_IDS, ROOT_IDS, type CategoryId, type Library, type RootId } from "../library/library";
import { categoriesOf, TITLE_WEIGHT, type Profile } from "./profile";
import type { Rarity } from "./rarity";

/** An item laid out for comparing it with hundreds of others: whole numbers for words, in arrays. */
export interface Prepared {
  readonly profile: Profile;
  /** How telling each of the profile's sequences is. */
  readonly rare: Float32Array;
  /** The same, less where the item's own heading says it too. */
  readonly discounted: Float32Array;
  /** The length of the vector weights × rare. */
  readonly norm: number;
  readonly titleRare: number;
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

export function prepare(profile: Profile, rarity: Rarity, library: Library): Prepared {
  const { item, bigrams, weights, dimensionBigrams } = profile;
  const rare = new Float32Array(bigrams.length);
  const discounted = new Float32Array(bigrams.length);
  let norm = 0;
  let titleRare = 0;
  for (let i = 0; i < bigrams.length; i++) {
    rare[i] = rarity.ofBigram[bigrams[i]!]!;
    discounted[i] = rare[i]! * (dimensionBigrams.has(bigrams[i]!) ? DIMENSION_DISCOUNT : 1);
    norm += (weights[i]! * rare[i]!) ** 2;
    if (weights[i] === TITLE_WEIGHT) titleRare += discounted[i]!;
  }
  const roots = item.role === "issue" ? explainingRoots(profile, library) : profile.roots;
  const rootWeights = inOrder(ROOT_IDS, roots);
  const categories = inOrder(CATEGORY_IDS, profile.categories);
  return {
    profile,
    rare,
    discounted,
    norm: Math.sqrt(norm) || 1,
    titleRare,
    ...conceptsOf(profile, rarity),
    categories,
    categoryNorm: length(categories),
    roots: rootWeights,
    rootSum: sum(rootWeights),
    mainRoot: indexOfLargest(rootWeights),
  };
}

function conceptsOf(
  { concepts, titleConcepts, dimensionConcepts }: Profile,
  rarity: Rarity,
): Pick<Prepared, "concepts" | "conceptWeights" | "conceptRare" | "conceptNorm"> {
  const ids = new Int32Array(concepts.size);
  const conceptWeights = new Float32Array(concepts.size);
  const conceptRare = new Float32Array(concepts.size);
  let at = 0;
  let norm = 0;
  for (const [id, weight] of concepts) {
    const isHeadings = dimensionConcepts.has(id) && !titleConcepts.has(id);
    ids[at] = id;
    conceptWeights[at] = weight;
    conceptRare[at] = rarity.ofConcept(id) * (isHeadings ? DIMENSION_CONCEPT_DISCOUNT : 1);
    norm += (weight * conceptRare[at]!) ** 2;
    at++;
  }
  return { concepts: ids, conceptWeights, conceptRare, conceptNorm: Math.sqrt(norm) || 1 };
}

/** A root that a category or a concept names first explains fully, the others less. */
const CONCEPT_ROOT = { first: 1, others: 0.6 } as const;
const CATEGORY_ROOT = { primary: 0.8, other: 0.4 } as const;
/** How strongly a concept must be named to call for its roots fully. */
const CONCEPT_FULL = 2;

/** The roots that explain an issue, by its concepts and by its two likeliest categories. */
function explainingRoots(issue: Profile, library: Library): ReadonlyMap<RootId, number> {
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

function inOrder<Id>(ids: readonly Id[], weights: ReadonlyMap<Id, number>): Float32Array {
  const values = new Float32Array(ids.length);
  for (let i = 0; i < ids.length; i++) values[i] = weights.get(ids[i]!) ?? 0;
  return values;
}

function length(vector: Float32Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum) || 1;
}

function sum(values: Float32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function indexOfLargest(values: Float32Array): number {
  let largest = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[largest]!) largest = i;
  return values[largest]! > 0 ? largest : -1;
}
