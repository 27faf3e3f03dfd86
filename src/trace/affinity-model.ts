import type { ItemRole } from "../statement/statement";
import type { Side } from "./rulings";
import { AffinityTerms } from "./affinity-terms";
import { AspectModel, type LearntAspects } from "./aspect-model";

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
  readonly aspects: LearntAspects;
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
  readonly terms: AffinityTerms;
  private readonly aspects: AspectModel;
  private readonly columns: ReturnType<typeof columnsOf>;
  /** The values as whole steps, a row for each term: as fractions they would not fit into the processor's cache. */
  private readonly table: Int8Array;
  private readonly row: number;
  /** By column; behind the last one STRIP more. */
  private readonly steps: Float64Array;
  /** By term, 0 between two readings: how often the text has it. */
  private readonly counts: Float32Array;
  /** Of the text read last: its terms, where their rows begin, and what they weigh. */
  private readonly found: Int32Array;
  private readonly rows: Int32Array;
  private readonly weights: Float32Array;
  private size = 0;

  constructor({ terms, width, steps, values, meanIssue, aspects }: LearntTables) {
    const all = terms.split(" ");
    this.terms = new AffinityTerms(all);
    this.width = width;
    this.meanIssue = meanIssue;
    this.aspects = new AspectModel(aspects);
    this.columns = columnsOf(width);
    this.row = Math.ceil((steps.length + STRIP) / CACHE_LINE) * CACHE_LINE;
    this.table = rowsOf(atob(values), steps.length, this.row);
    this.steps = new Float64Array(this.row);
    this.steps.set(steps);
    this.counts = new Float32Array(all.length);
    this.found = new Int32Array(all.length);
    this.rows = new Int32Array(all.length);
    this.weights = new Float32Array(all.length);
  }

  /**
   * Reads a text for sumUp and plainness: each of its terms weighs by how often it comes, the second time
   * less than the first, and by how rare it is; all of them together have length 1. The run of the text
   * (Vocabulary.readRun) begins at `from`; `ofSequence` has the terms by the sequences of the run.
   */
  read(text: string, run: Int32Array, from: number, ofSequence: ArrayLike<number>): void {
    const { counts, found, row, rows, table, weights } = this;
    const size = this.terms.count(text, run, from, ofSequence, counts, found);
    const step = this.steps[0]!;
    let squares = 0;
    for (let i = 0; i < size; i++) {
      const term = found[i]!;
      const times = counts[term]!;
      counts[term] = 0;
      const weight = (times === 1 ? 1 : 1 + Math.log(times)) * worth(table[term * row]!, step);
      rows[i] = term * row;
      weights[i] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < size; i++) weights[i]! /= length;
    this.size = size;
  }

  /** Adds the `width` numbers of the text read last, as an issue or as an answer, to `out` from `at` on. */
  sumUp(side: Side, as: "issue" | "answer", out: Float32Array, at: number): void {
    const column = this.columns[side][as];
    for (let i = 0; i < this.width; i += STRIP)
      this.sumStrip(column + i, out, at + i, Math.min(STRIP, this.width - i));
  }

  /** What the text read last speaks of: LABEL_COUNT numbers (AspectModel.write). */
  writeAspects(role: ItemRole, out: Float32Array, at: number): void {
    const { found, weights, size } = this;
    this.aspects.write(role, { found, weights, size }, out, at);
  }

  /** The sums of STRIP columns at once, of which `count` are wanted: sums in an array of their own cost twice as much. */
  private sumStrip(column: number, out: Float32Array, at: number, count: number): void {
    const { rows, size, steps, table, weights } = this;
    const step0 = steps[column]!;
    const step1 = steps[column + 1]!;
    const step2 = steps[column + 2]!;
    const step3 = steps[column + 3]!;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let i = 0; i < size; i++) {
      const weight = weights[i]!;
      const from = rows[i]! + column;
      sum0 += weight * worth(table[from]!, step0);
      sum1 += weight * worth(table[from + 1]!, step1);
      sum2 += weight * worth(table[from + 2]!, step2);
      sum3 += weight * worth(table[from + 3]!, step3);
    }
    out[at]! += sum0;
    if (count > 1) out[at + 1]! += sum1;
    if (count > 2) out[at + 2]! += sum2;
    if (count > 3) out[at + 3]! += sum3;
  }

  /** How concretely the answer read last speaks: below 0 in stock wording, above 0 of what is done or was thought. */
  plainness(side: Side): number {
    const { rows, size, table, weights } = this;
    const column = this.columns[side].plain;
    const step = this.steps[column]!;
    let sum = 0;
    for (let i = 0; i < size; i++) sum += weights[i]! * worth(table[rows[i]! + column]!, step);
    return sum;
  }
}

/** So many columns are summed up at once. */
const STRIP = 4;
/** A row takes whole lines of the cache: what is asked of a term is read from one or two of them. */
const CACHE_LINE = 64;

/** The signed bytes in rows of `columns` values, `row` apart. */
function rowsOf(bytes: string, columns: number, row: number): Int8Array {
  const values = new Int8Array((bytes.length / columns) * row);
  for (let from = 0, to = 0; from < bytes.length; from += columns, to += row)
    for (let i = 0; i < columns; i++) values[to + i] = bytes.charCodeAt(from + i);
  return values;
}

/** What so many steps are, in single precision. */
function worth(value: number, step: number): number {
  return Math.fround(value * step);
}
