import type { VerdictFeature } from "./judgement";
import { relative } from "./standing";

/** Where there are more than twice as many answers, an issue is compared with those around its own place only. */
const WINDOW = 40;

/** A lead or a lag in strength beyond this tells no more. */
const MOST_AHEAD = 3;

/** What the pairs that are compared have in common: every pair, or a band along the diagonal of a long statement. */
export class Grid {
  private readonly width: number;
  private readonly content: Float32Array;
  private readonly firstAnswers: Int32Array;

  constructor(
    private readonly issueCount: number,
    private readonly answerCount: number,
  ) {
    this.width = Math.min(answerCount, 2 * WINDOW + 1);
    this.content = new Float32Array(issueCount * this.width).fill(-Infinity);
    this.firstAnswers = new Int32Array(issueCount);
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
  set(issue: number, answer: number, content: number): void {
    this.content[this.cell(issue, answer)] = content;
  }

  /** How the content of a pair compares with what other issues have in common with the same answer. */
  features(issue: number, answer: number): Record<VerdictFeature, number> {
    const own = this.content[this.cell(issue, answer)]!;
    let strongest = -Infinity;
    let stronger = 0;
    let others = 0;
    const last = this.lastIssue(answer);
    for (let i = this.firstIssue(answer); i <= last; i++) {
      if (i === issue || !this.holds(i, answer)) continue;
      const theirs = this.content[this.cell(i, answer)]!;
      if (theirs === -Infinity) continue;
      others++;
      if (theirs > own) stronger++;
      if (theirs > strongest) strongest = theirs;
    }
    return {
      content: own,
      ahead: others === 0 ? 0 : Math.max(-MOST_AHEAD, Math.min(MOST_AHEAD, own - strongest)),
      rank: others === 0 ? 0 : stronger / others,
      ratio: this.answerCount / this.issueCount,
    };
  }

  private cell(issue: number, answer: number): number {
    return issue * this.width + answer - this.firstAnswers[issue]!;
  }
}
