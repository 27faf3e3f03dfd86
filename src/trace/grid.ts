import { relative } from "./standing";

/** Where there are more than twice as many answers, an issue is compared with those around its own place only. */
const WINDOW = 40;

/** A lead or a lag in strength beyond this tells no more. */
const MOST_AHEAD = 3;

/** A value of one pair, how far it is ahead of the other issues', and the share of those that is stronger. */
export class PairStanding {
  own = 0;
  ahead = 0;
  rank = 0;
  private others = 0;
  private stronger = 0;
  private strongest = -Infinity;

  /** Begins anew with the value of a pair. */
  begin(own: number): void {
    this.own = own;
    this.others = 0;
    this.stronger = 0;
    this.strongest = -Infinity;
  }

  /** What another issue has with the same answer. */
  meet(theirs: number): void {
    this.others++;
    if (theirs > this.own) this.stronger++;
    if (theirs > this.strongest) this.strongest = theirs;
  }

  end(): void {
    const { others, own, strongest } = this;
    this.ahead = others === 0 ? 0 : Math.max(-MOST_AHEAD, Math.min(MOST_AHEAD, own - strongest));
    this.rank = others === 0 ? 0 : this.stronger / others;
  }
}

export interface Comparison {
  readonly content: PairStanding;
  readonly affinity: PairStanding;
  readonly answers: number;
  readonly issues: number;
}

/** What the pairs that are compared have in common: every pair, or a band along the diagonal of a long statement. */
export class Grid {
  private readonly width: number;
  private readonly content: Float32Array;
  private readonly affinity: Float32Array;
  private readonly firstAnswers: Int32Array;
  private readonly comparison: Comparison;

  constructor(
    private readonly issueCount: number,
    private readonly answerCount: number,
  ) {
    this.width = Math.min(answerCount, 2 * WINDOW + 1);
    this.content = new Float32Array(issueCount * this.width).fill(-Infinity);
    this.affinity = new Float32Array(issueCount * this.width);
    this.firstAnswers = new Int32Array(issueCount);
    this.comparison = {
      content: new PairStanding(),
      affinity: new PairStanding(),
      answers: answerCount,
      issues: issueCount,
    };
    for (let i = 0; i < issueCount; i++) {
      const middle = Math.round(relative(i, issueCount) * (answerCount - 1));
      this.firstAnswers[i] = Math.max(0, Math.min(middle - WINDOW, answerCount - this.width));
    }
  }

  holds(issue: number, answer: number): boolean {
    const first = this.firstAnswers[issue]!;
    return answer >= first && answer < first + this.width;
  }

  /** The issues whose band may reach an answer: the bands move along evenly. */
  firstIssue(answer: number): number {
    const perAnswer = this.issueCount / Math.max(1, this.answerCount);
    return Math.max(0, Math.floor((answer - this.width) * perAnswer) - 1);
  }

  lastIssue(answer: number): number {
    const perAnswer = this.issueCount / Math.max(1, this.answerCount);
    return Math.min(this.issueCount - 1, Math.ceil((answer + this.width) * perAnswer) + 1);
  }

  /** `content`: the strength of the pair without what the places tell. */
  set(issue: number, answer: number, content: number, affinity: number): void {
    const cell = this.cell(issue, answer);
    this.content[cell] = content;
    this.affinity[cell] = affinity;
  }

  /** How a pair stands among those of other issues with the same answer. The same object every time, read at once. */
  compare(issue: number, answer: number): Comparison {
    const { content, affinity } = this.comparison;
    const own = this.cell(issue, answer);
    content.begin(this.content[own]!);
    affinity.begin(this.affinity[own]!);
    const last = this.lastIssue(answer);
    for (let i = this.firstIssue(answer); i <= last; i++) {
      if (i === issue || !this.holds(i, answer)) continue;
      const cell = this.cell(i, answer);
      if (this.content[cell] === -Infinity) continue;
      content.meet(this.content[cell]!);
      affinity.meet(this.affinity[cell]!);
    }
    content.end();
    affinity.end();
    return this.comparison;
  }

  private cell(issue: number, answer: number): number {
    return issue * this.width + answer - this.firstAnswers[issue]!;
  }
}
