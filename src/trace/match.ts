import type { Item } from "../statement/statement";
import { IssueIndex, issuesReferredTo, NAMED_SHARE, referenceOf, type Span } from "./reference";
import { contentWeights, judge, strengthWeights, type Verdict, type VerdictFeature } from "./judgement";
import type { Prepared } from "./prepare";
import type { Side } from "./rulings";
import type { StatementView } from "./statement-view";
import type { Vocabulary } from "./vocabulary";
import { SIGNALS, SIGNAL_AT, type SignalName, type SignalReader, type Standing } from "./signals";

/** Where there are more than twice as many answers, an issue is compared with those around its own place only. */
const WINDOW = 40;

/** The answers of one side beside the issues; whatever is compared, is compared here. */
export interface SideTask {
  readonly side: Side;
  readonly issues: readonly Prepared[];
  readonly answers: readonly Prepared[];
  readonly reader: SignalReader;
  readonly vocabulary: Vocabulary;
  /** Whether the author has said that this answer does not answer this issue. */
  isRejected(issueId: string, answerId: string): boolean;
}

/** The answer that fits an issue best, and what speaks for it. */
export interface Choice {
  /** Index in the answers. */
  readonly answer: number;
  readonly signals: Readonly<Record<SignalName, number>>;
  readonly features: Readonly<Record<VerdictFeature, number>>;
}

/** For each issue its best answer; null where there is none to choose from. */
export function chooseAnswers(task: SideTask): (Choice | null)[] {
  const { issues, answers } = task;
  const grid = new Grid(issues.length, answers.length);
  const values = new Float64Array(SIGNALS.length);
  const strength = strengthWeights(task.side);
  const content = contentWeights(task.side);
  const standings = standingsOf(task, (at) => [grid.firstIssue(at), grid.lastIssue(at)]);
  answers.forEach((answer, at) => {
    task.reader.face(answer);
    for (let i = grid.firstIssue(at); i <= grid.lastIssue(at); i++) {
      if (!grid.holds(i, at)) continue;
      const issue = issues[i]!;
      if (task.isRejected(issue.profile.item.id, answer.profile.item.id)) continue;
      const standing = standings(i, at);
      task.reader.read(issue, standing, values);
      grid.set(i, at, precedence(standing) + sum(values, strength), sum(values, content));
    }
  });
  return issues.map((issue, i) => {
    const at = grid.best(i);
    if (at < 0) return null;
    task.reader.face(answers[at]!);
    task.reader.read(issue, standings(i, at), values);
    return { answer: at, signals: named(values), features: grid.features(i, at) };
  });
}

/** More than all signals together: an answer that names the issue comes before every other. */
const NAMED_FIRST = 100;

/** About what a place and a few words in common weigh together: one that names others needs more to be chosen. */
const NAMES_OTHERS = -10;

function precedence({ reference, namesOthers }: Standing): number {
  if (reference >= NAMED_SHARE) return NAMED_FIRST * reference;
  return namesOthers ? NAMES_OTHERS : 0;
}

/** The signals of every pair, by issue and answer: what the weights are fitted on. */
export function compareAll(view: StatementView, side: Side): number[][][] {
  const { issues, reader } = view;
  const task = { ...view, side, answers: view.answers[side], isRejected: () => false };
  const standings = standingsOf(task, () => [0, issues.length - 1]);
  const values = new Float64Array(SIGNALS.length);
  const all: number[][][] = issues.map(() => []);
  task.answers.forEach((answer, at) => {
    reader.face(answer);
    issues.forEach((issue, i) => {
      reader.read(issue, standings(i, at), values);
      all[i]!.push([...values]);
    });
  });
  return all;
}

/** The verdict on each choice; `gapFrom` where a unit has set its own (Library.gapFrom). */
export function verdictOn(side: Side, { signals, features }: Choice, gapFrom?: number): Verdict {
  return judge(side, signals, features, gapFrom);
}

/** What the places of both in the document tell, and what the answer itself says of it. */
function standingsOf({ issues, answers, vocabulary }: SideTask, comparedWith: (at: number) => Span) {
  const headings = new Set(issues.map(({ profile }) => profile.item.dimension).filter((text) => text !== ""));
  const inBlocks = answers.filter(({ profile }) => headings.has(profile.item.dimension)).length;
  const interleaved = answers.length > 0 && inBlocks >= INTERLEAVED_SHARE * answers.length;
  const isSameBlock = (i: number, at: number): boolean =>
    interleaved && issues[i]!.profile.item.dimension === answers[at]!.profile.item.dimension;
  const above = countIssuesAbove(issues, answers);
  const index = new IssueIndex(issues.map(({ profile }) => profile.bigrams));
  const issuesAbove = (at: number): number[] => {
    const found: number[] = [];
    for (let i = above[at]! - 1; i >= 0 && isSameBlock(i, at); i--) found.push(i);
    return found;
  };
  const references = answers.map(({ profile }, at) =>
    issuesReferredTo(referenceOf(profile.item, vocabulary), index, comparedWith(at), () => issuesAbove(at)),
  );
  const speaksOfIssues = references.map(
    (to) => to !== null && [...to.values()].some((surely) => surely >= NAMED_SHARE),
  );
  // One object for all pairs, read at once: a long statement has hundreds of thousands.
  const standing = { order: 0, sameBlock: false, reference: 0, namesOthers: false };
  return (i: number, at: number): Standing => {
    const reference = references[at]?.get(i) ?? 0;
    const namesOthers = reference === 0 && speaksOfIssues[at]!;
    // An answer that names other issues is not this one's for its place alone.
    standing.order = namesOthers
      ? 0
      : 1 - Math.abs(relative(i, issues.length) - relative(at, answers.length));
    standing.sameBlock = !namesOthers && isSameBlock(i, at);
    standing.reference = reference;
    standing.namesOthers = namesOthers;
    return standing;
  };
}

/** For each answer how many issues begin above it; both lists are in document order. */
function countIssuesAbove(issues: readonly Prepared[], answers: readonly Prepared[]): number[] {
  let count = 0;
  return answers.map(({ profile }) => {
    while (count < issues.length && precedes(issues[count]!, profile.item)) count++;
    return count;
  });
}

function precedes({ profile }: Prepared, { range }: Item): boolean {
  const own = profile.item.range;
  return own.paragraph < range.paragraph || (own.paragraph === range.paragraph && own.start < range.start);
}

/** From this share of answers below the issues' own headings the statement goes 问题—原因—措施 in each. */
const INTERLEAVED_SHARE = 0.8;

/** Where an entry stands in its list, from 0 to 1. */
function relative(index: number, count: number): number {
  return count <= 1 ? 0 : index / (count - 1);
}

function sum(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]! * weights[i]!;
  return total;
}

function named(values: Float64Array): Record<SignalName, number> {
  const signals = {} as Record<SignalName, number>;
  for (const name of SIGNALS) signals[name] = values[SIGNAL_AT[name]]!;
  return signals;
}

/** A lead or a lag in strength beyond this tells no more. */
const MOST_AHEAD = 3;

/** The strengths of all pairs that are compared: every pair, or a band along the diagonal of a long statement. */
class Grid {
  private readonly width: number;
  private readonly strength: Float32Array;
  private readonly content: Float32Array;
  private readonly firstAnswers: Int32Array;

  constructor(
    private readonly issueCount: number,
    private readonly answerCount: number,
  ) {
    this.width = Math.min(answerCount, 2 * WINDOW + 1);
    this.strength = new Float32Array(issueCount * this.width).fill(-Infinity);
    this.content = new Float32Array(issueCount * this.width).fill(-Infinity);
    this.firstAnswers = Int32Array.from({ length: issueCount }, (_, i) => {
      const middle = Math.round(relative(i, issueCount) * (answerCount - 1));
      return Math.max(0, Math.min(middle - WINDOW, answerCount - this.width));
    });
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

  set(issue: number, answer: number, strength: number, content: number): void {
    const cell = this.cell(issue, answer);
    this.strength[cell] = strength;
    this.content[cell] = content;
  }

  /** The strongest answer; the first of equals; -1 for none. */
  best(issue: number): number {
    const first = this.firstAnswers[issue]!;
    let best = -1;
    for (let at = first; at < first + this.width; at++) {
      const strength = this.strength[this.cell(issue, at)]!;
      if (strength === -Infinity) continue;
      if (best < 0 || strength > this.strength[this.cell(issue, best)]!) best = at;
    }
    return best;
  }

  /** How the content of a pair compares with what other issues have in common with the same answer. */
  features(issue: number, answer: number): Record<VerdictFeature, number> {
    const own = this.content[this.cell(issue, answer)]!;
    let strongest = -Infinity;
    let stronger = 0;
    let others = 0;
    for (let i = this.firstIssue(answer); i <= this.lastIssue(answer); i++) {
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
