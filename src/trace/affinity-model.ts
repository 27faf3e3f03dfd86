import type { Side } from "./rulings";
import { AffinityTerms } from "./affinity-terms";

/** What `npm run fit` has learnt from examples; see AffinityModel and docs/judgement.md. */
export interface LearntTables {
  /** Single characters and pairs of them, parted by spaces. */
  readonly terms: string;
  /** How many numbers stand for a text. */
  readonly width: number;
  /** For each column what one step of its numbers is worth. */
  readonly steps: readonly number[];
  /** Base64 of one signed byte for each term and column, term by term; the columns as columnsOf says. */
  readonly values: string;
  /** The mean over all issues it was learnt from, `width` numbers. */
  readonly meanIssue: Readonly<Record<Side, readonly number[]>>;
}

/** Where the columns of a term begin: how rare it is, then for each side three tables. */
export function columnsOf(width: number): Record<Side, { issue: number; answer: number; plain: number }> {
  const of = (from: number) => ({ issue: from, answer: from + width, plain: from + 2 * width });
  return { cause: of(1), measure: of(2 + 2 * width) };
}

/** One column for how rare a term is, and for each side `width` for issues, `width` for answers, one for plainness. */
export function columnCount(width: number): number {
  return 3 + 4 * width;
}

/**
 * Which answers go with which issues when they share no words, and how concretely an answer speaks, learnt
 * from examples. An issue and an answer are each summed up in `width` numbers, the sum over their terms;
 * where both point the same way, answers like this one have answered issues like that one.
 */
export class AffinityModel {
  readonly width: number;
  readonly meanIssue: LearntTables["meanIssue"];
  private readonly terms: AffinityTerms;
  private readonly table: Float32Array;
  private readonly columns: ReturnType<typeof columnsOf>;
  private readonly stride: number;
  /** Of the text read last: how often each term comes, then its weight; 0 for those that it has not. */
  private readonly weights: Float32Array;
  private readonly found: Int32Array;
  private foundCount = 0;

  constructor({ terms, width, steps, values, meanIssue }: LearntTables) {
    const all = terms.split(" ");
    this.terms = new AffinityTerms(all);
    this.width = width;
    this.meanIssue = meanIssue;
    this.columns = columnsOf(width);
    this.stride = columnCount(width);
    this.table = scaled(atob(values), steps);
    this.weights = new Float32Array(all.length);
    this.found = new Int32Array(all.length);
  }

  /**
   * Reads a text for sumUp and plainness: each of its terms weighs by how often it comes, the second time
   * less than the first, and by how rare it is; all of them together have length 1.
   */
  read(text: string): void {
    const { found, table, stride, weights } = this;
    for (let i = 0; i < this.foundCount; i++) weights[found[i]!] = 0;
    const count = this.terms.count(text, weights, found);
    this.foundCount = count;
    let squares = 0;
    for (let i = 0; i < count; i++) {
      const term = found[i]!;
      const times = weights[term]!;
      const weight = (times === 1 ? 1 : 1 + Math.log(times)) * table[term * stride]!;
      weights[term] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < count; i++) weights[found[i]!]! /= length;
  }

  /** Adds the `width` numbers of the text read last, as an issue or as an answer, to `out` from `at` on. */
  sumUp(side: Side, as: "issue" | "answer", out: Float32Array, at: number): void {
    const { found, foundCount, stride, table, weights, width } = this;
    const column = this.columns[side][as];
    for (let i = 0; i < width; i++) {
      let sum = 0;
      for (let f = 0; f < foundCount; f++) {
        const term = found[f]!;
        sum += weights[term]! * table[term * stride + column + i]!;
      }
      out[at + i]! += sum;
    }
  }

  /** How concretely the answer read last speaks: below 0 in stock wording, above 0 of what is done or was thought. */
  plainness(side: Side): number {
    const { found, stride, table, weights } = this;
    const column = this.columns[side].plain;
    let sum = 0;
    for (let f = 0; f < this.foundCount; f++)
      sum += weights[found[f]!]! * table[found[f]! * stride + column]!;
    return sum;
  }
}

/** Signed bytes, each times the step of its column. */
function scaled(bytes: string, steps: readonly number[]): Float32Array {
  const values = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    values[i] = ((bytes.charCodeAt(i) << 24) >> 24) * steps[i % steps.length]!;
  }
  return values;
}
