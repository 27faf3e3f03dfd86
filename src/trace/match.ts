import { BestSignals } from "./best-signals";
import { Company } from "./company";
import { Grid } from "./grid";
import { contentWeights, strengthWeights, usualChoice, VERDICT_FEATURES } from "./judgement";
import type { LeafArrays } from "./leaf-arrays";
import type { Prepared } from "./prepare";
import type { Side } from "./rulings";
import type { StatementView } from "./statement-view";
import type { Vocabulary } from "./vocabulary";
import { NAMED_SHARE } from "./reference";
import { SIGNALS, SIGNAL_AT, type SignalReader, type Standing } from "./signals";
import { standingsOf } from "./standing";
import { writeStanding, writeSurroundings } from "./verdict-features";

/** The answers of one side beside the issues; whatever is compared, is compared here. */
export interface SideTask {
  readonly side: Side;
  readonly issues: readonly Prepared[];
  readonly answers: readonly Prepared[];
  readonly arrays: LeafArrays;
  readonly reader: SignalReader;
  readonly vocabulary: Vocabulary;
  /**
   * Of each issue how doubtful its answer on the other side is (Opinion.doubt), null where that is not known:
   * what was forgotten there, was forgotten here.
   */
  readonly otherDoubts?: readonly (number | null)[];
  /** Whether the author has said that this answer does not answer this issue. */
  isRejected(issueId: string, answerId: string): boolean;
}

/** The answers that fit the issues best, by issue, and what speaks for them. */
export interface Choices {
  /** Index in the answers; -1 where there is none to choose from. */
  readonly answers: Int32Array;
  /** Of each issue SIGNALS.length of them, in that order. */
  readonly signals: Float64Array;
  /** Of each issue VERDICT_FEATURES.length of them, in that order. */
  readonly features: Float64Array;
}

/** Finds for each issue its best answer. */
export function chooseAnswers(task: SideTask): Choices {
  const { issues, answers } = task;
  const grid = new Grid(issues.length, answers.length);
  const values = new Float64Array(SIGNALS.length);
  const best = new BestSignals(issues.length);
  const strength = strengthWeights(task.side);
  const content = contentWeights(task.side);
  const standings = standingsOf(task, (at) => [grid.firstIssue(at), grid.lastIssue(at)]);
  let plain = 0;
  answers.forEach((answer, at) => {
    task.reader.face(answer);
    plain += task.reader.plainness();
    const last = grid.lastIssue(at);
    for (let i = grid.firstIssue(at); i <= last; i++) {
      if (!grid.holds(i, at)) continue;
      const issue = issues[i]!;
      if (task.isRejected(issue.profile.item.id, answer.profile.item.id)) continue;
      const standing = standings(i, at);
      task.reader.read(issue, standing, values);
      grid.set(i, at, sum(values, content), values[SIGNAL_AT.affinity]!);
      best.offer(i, at, precedence(standing) + sum(values, strength), values);
    }
  });
  const { answers: chosen, signals } = best;
  const features = featuresOf(task, best, grid, plain / answers.length);
  return { answers: chosen, signals, features };
}

/** What a verdict looks at beside the signals, VERDICT_FEATURES.length numbers for each issue. */
function featuresOf(
  { side, issues, otherDoubts }: SideTask,
  best: BestSignals,
  grid: Grid,
  usualPlain: number,
): Float64Array {
  const { answers, signals } = best;
  const features = new Float64Array(issues.length * FEATURES);
  const contents = new Float64Array(issues.length);
  const affinities = new Float64Array(issues.length);
  for (let i = 0; i < issues.length; i++) {
    if (answers[i]! < 0) continue;
    const comparison = grid.compare(i, answers[i]!);
    contents[i] = comparison.content.own;
    affinities[i] = comparison.affinity.own;
    writeStanding(comparison, signals[i * SIGNALS.length + SIGNAL_AT.root]!, features, i * FEATURES);
  }
  const dimensions = issues.map(({ profile }) => profile.item.dimension);
  const company = new Company({ answers, contents, affinities, dimensions }, usualChoice(side));
  const around = { company, usualPlain, otherDoubts };
  for (let i = 0; i < issues.length; i++)
    if (answers[i]! >= 0) writeSurroundings(around, i, best.mostOf(i), features, i * FEATURES);
  return features;
}

const FEATURES = VERDICT_FEATURES.length;

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

function sum(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]! * weights[i]!;
  return total;
}
