import type { CategoryId, Library, RootId } from "../library/library";
import { categoriesOf, type Profile } from "./profile";
import type { Rarity } from "./rarity";

/**
 * What speaks for an answer to an issue, each from 0 to 1 (`gap` is what speaks against it). The words of
 * the issue's dimension count little: every issue below that heading shares them.
 */
export interface Signals {
  /** Cosine of the two texts over rare two-character sequences. */
  readonly wording: number;
  /** How much rare wording is shared at all. */
  readonly shared: number;
  /** How much of the issue's topic sentence the answer takes up. */
  readonly topic: number;
  /** Matters named by both, in whatever words. */
  readonly concepts: number;
  /** Whether the cause's roots are those that explain the issue's categories. */
  readonly root: number;
  readonly category: number;
  /** Parallel order of issues and answers. */
  readonly order: number;
  /** 1 when the issue's topic sentence names a matter that the answer does not. */
  readonly gap: number;
}

/** Rare wording beyond this sum adds nothing more. */
const SHARED_CAP = 3;
const TOPIC_WEIGHT = 3;
const DIMENSION_DISCOUNT = 0.25;

/** An issue prepared for comparison with many answers. */
export class IssueView {
  readonly weights: ReadonlyMap<string, number>;
  private readonly norm: number;
  private readonly topicSum: number;
  private readonly ownCategories: ReadonlyMap<CategoryId, number>;
  private readonly categoryNorm: number;
  private readonly topicConcepts: readonly string[];
  private readonly roots: ReadonlyMap<RootId, number>;

  constructor(
    readonly profile: Profile,
    rarity: Rarity,
    library: Library,
  ) {
    const { dimension, title } = profile.item;
    const weights = new Map<string, number>();
    let norm = 0;
    let topic = 0;
    for (const [bigram, weight] of profile.bigrams) {
      norm += (rarity.of(bigram) * weight) ** 2;
      const rare = rarity.of(bigram) * (dimension.includes(bigram) ? DIMENSION_DISCOUNT : 1);
      if (rare === 0) continue;
      weights.set(bigram, rare);
      if (weight >= TOPIC_WEIGHT) topic += rare;
    }
    this.weights = weights;
    this.norm = Math.sqrt(norm) || 1;
    this.topicSum = topic || 1;
    const own = profile.terms.filter(({ term }) => !dimension.includes(term));
    this.ownCategories = countCategories(own);
    this.categoryNorm = length(this.ownCategories);
    this.topicConcepts = [...profile.concepts]
      .filter(([, words]) => words.some((w) => title.includes(w) && !dimension.includes(w)))
      .map(([id]) => id);
    this.roots = explainingRoots(profile, library);
  }

  /** `order` is 1 when the answer stands where the issue does in its own list. */
  compare({ profile: answer, wordingNorm, categoryNorm }: AnswerView, order: number): Signals {
    let dot = 0;
    let shared = 0;
    let topic = 0;
    for (const [bigram, rare] of this.weights) {
      const there = answer.bigrams.get(bigram);
      if (there === undefined) continue;
      const here = this.profile.bigrams.get(bigram)!;
      dot += rare * rare * here * there;
      shared += rare * Math.min((here * there) / TOPIC_WEIGHT, 1);
      if (here >= TOPIC_WEIGHT) topic += rare;
    }
    return {
      wording: dot / (this.norm * wordingNorm),
      shared: Math.min(shared, SHARED_CAP) / SHARED_CAP,
      topic: topic / this.topicSum,
      concepts: Math.min(sharedConcepts(this.profile, answer).length, 2) / 2,
      root: this.rootAffinity(answer),
      category: this.categoryCosine(answer, categoryNorm),
      order,
      gap: this.topicConcepts.length > 0 && !this.topicConcepts.some((id) => answer.concepts.has(id)) ? 1 : 0,
    };
  }

  private categoryCosine(answer: Profile, categoryNorm: number): number {
    let dot = 0;
    for (const [id, weight] of this.ownCategories) dot += weight * (answer.categories.get(id) ?? 0);
    return dot === 0 ? 0 : dot / (this.categoryNorm * categoryNorm);
  }

  private rootAffinity(answer: Profile): number {
    let total = 0;
    let explaining = 0;
    for (const [root, weight] of answer.roots) {
      total += weight;
      explaining += weight * (this.roots.get(root) ?? 0);
    }
    return total === 0 ? 0 : explaining / total;
  }
}

/** A cause or measure prepared for comparison with many issues: the lengths of its vectors. */
export interface AnswerView {
  readonly profile: Profile;
  readonly wordingNorm: number;
  readonly categoryNorm: number;
}

export function answerView(profile: Profile, rarity: Rarity): AnswerView {
  let sum = 0;
  for (const [bigram, weight] of profile.bigrams) sum += (rarity.of(bigram) * weight) ** 2;
  return { profile, wordingNorm: Math.sqrt(sum) || 1, categoryNorm: length(profile.categories) };
}

export function sharedConcepts(issue: Profile, answer: Profile): string[] {
  return [...issue.concepts.keys()].filter((id) => answer.concepts.has(id));
}

/** The roots that explain the issue's two likeliest categories: primary ones fully, others half. */
export function explainingRoots(issue: Profile, library: Library): Map<RootId, number> {
  const roots = new Map<RootId, number>();
  for (const id of categoriesOf(issue).slice(0, 2)) {
    const category = library.categories.find((c) => c.id === id);
    for (const root of category?.otherRoots ?? []) roots.set(root, Math.max(roots.get(root) ?? 0, 0.5));
    for (const root of category?.primaryRoots ?? []) roots.set(root, 1);
  }
  return roots;
}

function countCategories(terms: Profile["terms"]): Map<CategoryId, number> {
  const counts = new Map<CategoryId, number>();
  for (const { categories } of terms) for (const id of categories) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function length(weights: ReadonlyMap<string, number>): number {
  return Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
