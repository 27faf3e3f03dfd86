import { SIGNALS } from "./signals";

/** The strongest answer seen so far for each issue, and its signals; the first of equals. */
export class BestSignals {
  /** Single precision: what differs beyond that is chance. */
  private readonly strength: Float32Array;
  private readonly answers: Int32Array;
  private readonly signals: Float64Array;

  constructor(issues: number) {
    this.strength = new Float32Array(issues);
    this.answers = new Int32Array(issues).fill(-1);
    this.signals = new Float64Array(issues * SIGNALS.length);
  }

  offer(issue: number, answer: number, strength: number, signals: Float64Array): void {
    if (this.answers[issue]! >= 0 && Math.fround(strength) <= this.strength[issue]!) return;
    this.strength[issue] = strength;
    this.answers[issue] = answer;
    const from = issue * SIGNALS.length;
    for (let i = 0; i < SIGNALS.length; i++) this.signals[from + i] = signals[i]!;
  }

  /** -1 for none. */
  answerOf(issue: number): number {
    return this.answers[issue]!;
  }

  /** In the order of SIGNALS. */
  signalsOf(issue: number): Float64Array {
    return this.signals.subarray(issue * SIGNALS.length, (issue + 1) * SIGNALS.length);
  }
}
