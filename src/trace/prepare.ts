import { CATEGORY_COUNT, IN_HEADING, ROOT_COUNT, type LeafArrays } from "./leaf-arrays";
import type { Lexicon } from "./lexicon";
import { TITLE_WEIGHT, type Profile } from "./profile";
import type { Rarity } from "./rarity";

/** An item laid out for comparing it with hundreds of others; the rest stands in the LeafArrays. */
export interface Prepared {
  readonly profile: Profile;
  /** The length of the vector weights × rare. */
  readonly norm: number;
  readonly titleRare: number;
  /** Where its telling words end: those of the topic sentence, and those behind `titleTo`. */
  readonly tellingTitleTo: number;
  readonly tellingTo: number;
  readonly conceptNorm: number;
  readonly categoryNorm: number;
  readonly rootSum: number;
  /** The index of its largest root; -1 for none. */
  readonly mainRoot: number;
}

/** What an issue's heading says counts this much of what the issue itself says. */
const DIMENSION_DISCOUNT = 0.25;
const DIMENSION_CONCEPT_DISCOUNT = 0.4;

/** Prepares the leaves of one statement, those below one heading best one after another. */
export class Preparer {
  /** By sequence: whether the heading of the last item holds it. */
  private readonly inHeading: Uint8Array;
  private heading: Profile["heading"] | null = null;
  /** The words of one leaf that tell nothing, while they are put behind the others. */
  private readonly common: number[] = [];

  constructor(
    private readonly arrays: LeafArrays,
    private readonly rarity: Rarity,
    private readonly lexicon: Lexicon,
  ) {
    this.inHeading = new Uint8Array(rarity.ofBigram.length);
  }

  prepare(profile: Profile): Prepared {
    this.turnTo(profile.heading);
    if (profile.item.role === "issue") setExplainingRoots(profile, this.arrays, this.lexicon);
    const tellingTitleTo = this.tellingFirst(profile.words.from, profile.words.titleTo);
    const tellingTo = this.tellingFirst(profile.words.titleTo, profile.words.to);
    const { norm, titleRare } = this.wordsOf(profile);
    const conceptNorm = this.conceptNormOf(profile);
    const categoryNorm = this.categoryNormOf(profile);
    const { rootSum, mainRoot } = this.rootsOf(profile);
    return {
      profile,
      norm,
      titleRare,
      tellingTitleTo,
      tellingTo,
      conceptNorm,
      categoryNorm,
      rootSum,
      mainRoot,
    };
  }

  private turnTo(heading: Profile["heading"]): void {
    if (heading === this.heading) return;
    if (this.heading) for (const sequence of this.heading.bigrams) this.inHeading[sequence] = 0;
    for (const sequence of heading.bigrams) this.inHeading[sequence] = 1;
    this.heading = heading;
  }

  /**
   * Puts the words that tell nothing behind the others, whose order stays; returns where they begin. They are
   * a quarter, and every pair of an issue and an answer would look at them.
   */
  private tellingFirst(from: number, to: number): number {
    const { bigrams } = this.arrays;
    const { ofBigram } = this.rarity;
    const { common } = this;
    let end = from;
    let rest = 0;
    for (let at = from; at < to; at++) {
      const sequence = bigrams[at]!;
      if (ofBigram[sequence]! > 0) bigrams[end++] = sequence;
      else common[rest++] = sequence;
    }
    for (let i = 0; i < rest; i++) bigrams[end + i] = common[i]!;
    return end;
  }

  private wordsOf({ words }: Profile): Pick<Prepared, "norm" | "titleRare"> {
    const { bigrams, discounted } = this.arrays;
    const { ofBigram } = this.rarity;
    let norm = 0;
    let titleRare = 0;
    for (let at = words.from; at < words.to; at++) {
      const sequence = bigrams[at]!;
      const telling = ofBigram[sequence]!;
      discounted[at] = telling * (this.inHeading[sequence] === 1 ? DIMENSION_DISCOUNT : 1);
      const weighted = at < words.titleTo ? TITLE_WEIGHT * telling : telling;
      norm += weighted * weighted;
      if (at < words.titleTo) titleRare += discounted[at]!;
    }
    return { norm: Math.sqrt(norm) || 1, titleRare };
  }

  private conceptNormOf({ matters }: Profile): number {
    const { concepts, conceptWeights, conceptRare, conceptPlaces } = this.arrays;
    let norm = 0;
    for (let at = matters.from; at < matters.to; at++) {
      const isHeadings = conceptPlaces[at] === IN_HEADING;
      const discount = isHeadings ? DIMENSION_CONCEPT_DISCOUNT : 1;
      const rare = Math.fround(this.rarity.ofConcept[concepts[at]!]! * discount);
      conceptRare[at] = rare;
      const weighted = conceptWeights[at]! * rare;
      norm += weighted * weighted;
    }
    return Math.sqrt(norm) || 1;
  }

  private categoryNormOf({ index, categories }: Profile): number {
    if (categories.length === 0) return 1;
    const from = index * CATEGORY_COUNT;
    let sum = 0;
    for (let at = from; at < from + CATEGORY_COUNT; at++) {
      const weight = Math.fround(this.arrays.categories[at]!);
      sum += weight * weight;
    }
    return Math.sqrt(sum) || 1;
  }

  private rootsOf({ index }: Profile): Pick<Prepared, "rootSum" | "mainRoot"> {
    const from = index * ROOT_COUNT;
    const { roots } = this.arrays;
    let rootSum = 0;
    let largest = 0;
    for (let i = 0; i < ROOT_COUNT; i++) {
      rootSum += roots[from + i]!;
      if (roots[from + i]! > roots[from + largest]!) largest = i;
    }
    return { rootSum, mainRoot: roots[from + largest]! > 0 ? largest : -1 };
  }
}

/** A root that a category or a concept names first explains fully, the others less. */
const CONCEPT_ROOT = { first: 1, others: 0.6 } as const;
const CATEGORY_ROOT = { primary: 0.8, other: 0.4 } as const;
/** How strongly a concept must be named to call for its roots fully. */
const CONCEPT_FULL = 2;

/** Sets the roots that explain an issue, by its concepts and by its two likeliest categories. */
function setExplainingRoots(
  { index, matters, likeliest }: Profile,
  arrays: LeafArrays,
  lexicon: Lexicon,
): void {
  const { concepts, conceptWeights, roots } = arrays;
  const from = index * ROOT_COUNT;
  const raise = (root: number, weight: number): void => {
    if (weight > roots[from + root]!) roots[from + root] = weight;
  };
  roots.fill(0, from, from + ROOT_COUNT);
  for (let at = matters.from; at < matters.to; at++) {
    const strength = Math.min(1, conceptWeights[at]! / CONCEPT_FULL);
    const explaining = lexicon.rootsOfConcept[concepts[at]!]!;
    for (let i = 0; i < explaining.length; i++)
      raise(explaining[i]!, (i === 0 ? CONCEPT_ROOT.first : CONCEPT_ROOT.others) * strength);
  }
  for (const category of likeliest.slice(0, 2)) {
    const { primary, other } = lexicon.rootsOfCategory[category]!;
    for (const root of primary) raise(root, CATEGORY_ROOT.primary);
    for (const root of other) raise(root, CATEGORY_ROOT.other);
  }
}
