import { ASPECTS, LABEL_COUNT, LABEL_COUNTS, LABELS_FROM } from "./aspect-model";

/** What the leaves of one statement speak of, as likely as it is. */
export class Aspects {
  /** LABEL_COUNT of them for each leaf: AspectModel.write. */
  readonly labels: Float32Array;
  /** Of the answer faced: its likely labels, how likely each is, and where those of each aspect end. */
  private readonly likely = new Uint8Array(LABEL_COUNT);
  private readonly shares = new Float32Array(LABEL_COUNT);
  private readonly ends = new Uint8Array(ASPECTS.length);

  constructor(leaves: number) {
    this.labels = new Float32Array(leaves * LABEL_COUNT);
  }

  /** Turns to an answer, by its index among the leaves. */
  face(answer: number): void {
    const { labels, likely, shares, ends } = this;
    let size = 0;
    for (let i = 0; i < ASPECTS.length; i++) {
      const from = LABELS_FROM[ASPECTS[i]!];
      const to = from + LABEL_COUNTS[ASPECTS[i]!];
      for (let label = from; label < to; label++) {
        const share = labels[answer * LABEL_COUNT + label]!;
        if (share < LEAST_SHARE) continue;
        likely[size] = label;
        shares[size++] = share;
      }
      ends[i] = size;
    }
  }

  /**
   * How much likelier than by chance an issue and the answer faced speak of the same, for each aspect in turn:
   * the logarithm, 0 for as likely as by chance. Written to `out` from `to` on, in the order of ASPECTS.
   */
  compare(issue: number, out: Float64Array, to: number): void {
    const { labels, likely, shares, ends } = this;
    const from = issue * LABEL_COUNT;
    let at = 0;
    for (let i = 0; i < ends.length; i++) {
      let sum = LEAST;
      for (const end = ends[i]!; at < end; at++) sum += labels[from + likely[at]!]! * shares[at]!;
      out[to + i] = Math.log(sum);
    }
  }
}

/** Less likely labels make no difference, and most are. */
const LEAST_SHARE = 0.01;
/** That two texts surely speak of different things, the labels cannot tell. */
const LEAST = 0.05;
