import { CATEGORY_IDS, ROOT_IDS } from "../library/library";
import { ITEM_ROLES } from "../statement/section-role";
import type { ItemRole } from "../statement/statement";

/**
 * In what respects two texts may speak of the same: the attitude behind it, the category, what went wrong, and
 * the matter itself. test/eval/labels/README.md names the labels.
 */
export const ASPECTS = ["root", "area", "fault", "matter"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** How many labels each aspect has. */
export const LABEL_COUNTS: Readonly<Record<Aspect, number>> = {
  root: ROOT_IDS.length,
  area: CATEGORY_IDS.length,
  fault: 25,
  matter: 40,
};

/** Where the labels of each aspect begin when all stand one after another, and how many there are. */
export const LABELS_FROM: Readonly<Record<Aspect, number>> = {
  root: 0,
  area: LABEL_COUNTS.root,
  fault: LABEL_COUNTS.root + LABEL_COUNTS.area,
  matter: LABEL_COUNTS.root + LABEL_COUNTS.area + LABEL_COUNTS.fault,
};
export const LABEL_COUNT = LABELS_FROM.matter + LABEL_COUNTS.matter;

/** What `npm run fit` has learnt from labelled texts: softmax regressions from terms to labels. */
export interface LearntAspects {
  /** How many of the terms tell: the commonest. */
  readonly terms: number;
  /** Of each kind one for each label. */
  readonly bias: Readonly<Record<ItemRole, readonly number[]>>;
  /** The largest weight of each label, whatever its sign. */
  readonly largest: Readonly<Record<ItemRole, readonly number[]>>;
  /** A letter for each term, kind and label, term by term: stepsFor tells what it is worth; the kinds in the order of ITEM_ROLES. */
  readonly letters: string;
  /** How common each label is among issues. */
  readonly usual: readonly number[];
}

/** The terms of a text by number, and what each weighs (AffinityModel.read). */
export interface WeighedTerms {
  readonly found: Int32Array;
  readonly weights: Float32Array;
  readonly size: number;
}

/** The letter for a weight of 0, and how many stand on either side of it. */
export const MIDDLE_LETTER = 72;
export const LETTERS_ASIDE = 7;

/** How likely each label is for a text. */
export class AspectModel {
  private readonly terms: number;
  private readonly bias: Readonly<Record<ItemRole, readonly number[]>>;
  /** What a step of the weights is worth, by kind and label. */
  private readonly steps: Readonly<Record<ItemRole, Float32Array>>;
  /** Whole steps: LABEL_COUNT for each term and kind. As fractions they would not fit into the processor's cache. */
  private readonly table: Int8Array;
  /** 1 / usual. */
  private readonly rarity: Float32Array;

  constructor({ terms, bias, largest, letters, usual }: LearntAspects) {
    this.terms = terms;
    this.bias = bias;
    const stepsOf = (kind: ItemRole): Float32Array =>
      Float32Array.from(largest[kind], (weight) => weight / LETTERS_ASIDE ** 2);
    this.steps = { issue: stepsOf("issue"), cause: stepsOf("cause"), measure: stepsOf("measure") };
    this.table = new Int8Array(letters.length);
    for (let at = 0; at < letters.length; at++) this.table[at] = stepsFor(letters.charCodeAt(at));
    this.rarity = Float32Array.from(usual, (share) => 1 / Math.max(LEAST_USUAL, share));
  }

  /**
   * Writes LABEL_COUNT probabilities of a text to `out` from `to` on; of an issue how many times as likely
   * each label is as among all issues.
   */
  write(kind: ItemRole, text: WeighedTerms, out: Float32Array, to: number): void {
    const column = ITEM_ROLES.indexOf(kind) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += STRIP)
      this.sumStrip(text, column + label, out, to + label);
    const bias = this.bias[kind];
    const steps = this.steps[kind];
    for (let label = 0; label < LABEL_COUNT; label++)
      out[to + label] = bias[label]! + steps[label]! * out[to + label]!;
    for (const aspect of ASPECTS) toShares(out, to + LABELS_FROM[aspect], LABEL_COUNTS[aspect]);
    if (kind === "issue")
      for (let label = 0; label < LABEL_COUNT; label++) out[to + label]! *= this.rarity[label]!;
  }

  /** The sums of STRIP labels at once: sums in an array cost twice as much. */
  private sumStrip(
    { found, weights, size }: WeighedTerms,
    column: number,
    out: Float32Array,
    to: number,
  ): void {
    const { table, terms } = this;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    let sum4 = 0;
    let sum5 = 0;
    let sum6 = 0;
    for (let i = 0; i < size; i++) {
      if (found[i]! >= terms) continue;
      const weight = weights[i]!;
      const from = found[i]! * ROW + column;
      sum0 += weight * table[from]!;
      sum1 += weight * table[from + 1]!;
      sum2 += weight * table[from + 2]!;
      sum3 += weight * table[from + 3]!;
      sum4 += weight * table[from + 4]!;
      sum5 += weight * table[from + 5]!;
      sum6 += weight * table[from + 6]!;
    }
    out[to] = sum0;
    out[to + 1] = sum1;
    out[to + 2] = sum2;
    out[to + 3] = sum3;
    out[to + 4] = sum4;
    out[to + 5] = sum5;
    out[to + 6] = sum6;
  }
}

/** So many labels are summed up at once; LABEL_COUNT must be a multiple of it. */
export const STRIP = 7;
/** A term's weights, all kinds. */
const ROW = ITEM_ROLES.length * LABEL_COUNT;

/** A label rarer than this is no surer sign than one as rare as this. */
const LEAST_USUAL = 0.002;

/** Small weights are many and matter as well: the steps grow with the square of the letter's place. */
function stepsFor(letter: number): number {
  const place = letter - MIDDLE_LETTER;
  return Math.sign(place) * place ** 2;
}

/** Softmax. */
function toShares(values: Float32Array, from: number, count: number): void {
  let largest = -Infinity;
  for (let i = from; i < from + count; i++) if (values[i]! > largest) largest = values[i]!;
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += values[i] = Math.exp(values[i]! - largest);
  for (let i = from; i < from + count; i++) values[i]! /= sum;
}
