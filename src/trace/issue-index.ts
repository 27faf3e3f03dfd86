import type { LeafArrays } from "./leaf-arrays";
import type { Prepared } from "./prepare";

/** Indexes in the list of issues, both included. */
export type Span = readonly [first: number, last: number];

/** An issue that holds some of the words asked for. */
export interface Holder {
  readonly issue: number;
  readonly share: number;
}

/** Finds the issues that hold given words; built from the sequences of each issue, when first asked. */
export class IssueIndex {
  /** The issues that use each sequence, rising; those of sequence `n` from ends[n] up to ends[n + 1]. */
  private users: Int32Array | null = null;
  private ends = new Int32Array(0);
  /** By issue; all 0 between two questions. */
  private shares = new Float64Array(0);
  /** The issues whose share is not 0. */
  private readonly touched: number[] = [];

  constructor(
    private readonly issues: readonly Prepared[],
    private readonly arrays: LeafArrays,
    private readonly sequences: number,
  ) {}

  get size(): number {
    return this.issues.length;
  }

  /**
   * The issues of the span that hold most of the words, with how much of them, from 0 to 1: those with
   * `least`, and with `nearBest` times what the best one has.
   */
  holdersOf(words: readonly number[], [first, last]: Span, least: number, nearBest: number): Holder[] {
    this.users ??= this.build();
    const { users, ends, shares, touched } = this;
    touched.length = 0;
    let best = 0;
    for (const word of words) {
      const end = ends[word + 1]!;
      for (let at = firstFrom(users, ends[word]!, end, first); at < end && users[at]! <= last; at++) {
        const issue = users[at]!;
        if (shares[issue] === 0) touched.push(issue);
        shares[issue]! += 1 / words.length;
        if (shares[issue]! > best) best = shares[issue]!;
      }
    }
    const from = Math.max(least, nearBest * best);
    const holders: Holder[] = [];
    for (const issue of touched) {
      if (shares[issue]! >= from) holders.push({ issue, share: shares[issue]! });
      shares[issue] = 0;
    }
    return holders;
  }

  private build(): Int32Array {
    const ends = new Int32Array(this.sequences + 1);
    this.ends = ends;
    this.shares = new Float64Array(this.issues.length);
    const { bigrams } = this.arrays;
    this.forEachWord((at) => ends[bigrams[at]! + 1]!++);
    for (let n = 1; n < ends.length; n++) ends[n]! += ends[n - 1]!;
    const users = new Int32Array(ends[ends.length - 1]!);
    const next = ends.slice();
    this.forEachWord((at, issue) => (users[next[bigrams[at]!]!++] = issue));
    return users;
  }

  private forEachWord(visit: (at: number, issue: number) => void): void {
    this.issues.forEach(({ profile: { words } }, issue) => {
      for (let at = words.from; at < words.to; at++) visit(at, issue);
    });
  }
}

/** Where in a rising stretch [from, to) the values from `least` on begin. */
function firstFrom(rising: Int32Array, from: number, to: number, least: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
