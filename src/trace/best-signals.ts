import { SIGNALS, SIGNAL_AT } from "./signals";

/** The most that any answer has of two signals with an issue, whether it is the one chosen or not. */
export interface Most {
  readonly affinity: number;
  readonly concepts: number;
}

/**
 * The strongest answer seen so far for each issue, and its signals; the first of equals. And the most
 * of two signals.
 */
export class BestSignals {
  /** Single precision: what differs beyond that is chance. */
  private readonly strength: Float32Array;
  /** By issue; -1 for none. */
  readonly answers: Int32Array;
  /** Of each issue SIGNALS.length of them, in that order. */
  readonly signals: Float64Array;
  private readonly mostAffinity: Float64Array;
  private readonly mostConcepts: Float64Array;

  constructor(issues: number) {
    this.strength = new Float32Array(issues);
    this.answers = new Int32Array(issues).fill(-1);
    this.signals = new Float64Array(issues * SIGNALS.length);
    this.mostAffinity = new Float64Array(issues).fill(-Infinity);
    this.mostConcepts = new Float64Array(issues);
  }

  offer(issue: number, answer: number, strength: number, signals: Float64Array): void {
    const affinity = signals[SIGNAL_AT.affinity]!;
    const concepts = signals[SIGNAL_AT.concepts]!;
    if (affinity > this.mostAffinity[issue]!) this.mostAffinity[issue] = affinity;
    if (concepts > this.mostConcepts[issue]!) this.mostConcepts[issue] = concepts;
    if (this.answers[issue]! >= 0 && Math.fround(strength) <= this.strength[issue]!) return;
    this.strength[issue] = strength;
    this.answers[issue] = answer;
    const from = issue * SIGNALS.length;
    for (let i = 0; i < SIGNALS.length; i++) this.signals[from + i] = signals[i]!;
  }

  mostOf(issue: number): Most {
    return { affinity: this.mostAffinity[issue]!, concepts: this.mostConcepts[issue]! };
  }
}
