/** The answers chosen for the issues of one statement, by issue in document order. */
export interface Picks {
  /** Index in the answers; -1 where there was nothing to choose from. */
  readonly answers: ArrayLike<number>;
  readonly contents: ArrayLike<number>;
  readonly affinities: ArrayLike<number>;
  /** The heading of the issue's dimension; issues of one stand together. */
  readonly dimensions: readonly string[];
}

/** How strong a choice is on the whole, over many statements. */
export interface Usual {
  readonly content: number;
  readonly affinity: number;
}

/** Fewer issues tell little of their author: choices of the usual strength make up this number. */
const LEAST_TO_TELL = 4;

/** For an issue alone in its dimension, and for one alone: about what is usual. */
const ALONE_WITH = 0.3;
const ALONE_NEAR = 0.5;

/**
 * Sets each choice beside the others. Authors differ: where most answers repeat the words of their issue, one
 * that shares none is hardly meant for it; where none do, it may well be. And answers come in the order of
 * the issues: one cause for three issues below one heading.
 */
export class Company {
  /** How strong the choices of this statement are: the one in the middle. */
  readonly usualContent: number;
  readonly usualAffinity: number;

  /** @param usual choices of this strength make up for few issues */
  constructor(
    private readonly picks: Picks,
    usual: Usual,
  ) {
    this.usualContent = middle(this.made(picks.contents, usual.content));
    this.usualAffinity = mean(this.made(picks.affinities, usual.affinity));
  }

  /** Of the issues before and behind in the same dimension the share that chose the same answer. */
  withNeighbours(issue: number): number {
    const { answers, dimensions } = this.picks;
    const isBeside = (other: number): boolean =>
      this.hasChosen(other) && dimensions[other] === dimensions[issue];
    return shareOf(issue, isBeside, (other) => answers[other] === answers[issue], ALONE_WITH);
  }

  /** Of those before and behind, the share that chose this answer or one beside it. */
  nearNeighbours(issue: number): number {
    const { answers } = this.picks;
    const isNear = (other: number): boolean => Math.abs(answers[other]! - answers[issue]!) <= 1;
    return shareOf(issue, (other) => this.hasChosen(other), isNear, ALONE_NEAR);
  }

  private hasChosen(issue: number): boolean {
    const { answers } = this.picks;
    return issue >= 0 && issue < answers.length && answers[issue]! >= 0;
  }

  /** The values of the issues that have an answer, made up to LEAST_TO_TELL. */
  private made(values: ArrayLike<number>, usual: number): Float64Array {
    const made = new Float64Array(Math.max(LEAST_TO_TELL, values.length));
    let size = 0;
    for (let issue = 0; issue < values.length; issue++)
      if (this.hasChosen(issue)) made[size++] = values[issue]!;
    while (size < LEAST_TO_TELL) made[size++] = usual;
    return made.subarray(0, size);
  }
}

/** Of the issues before and behind one, as far as they count, the share that `isMeant`. */
function shareOf(
  issue: number,
  counts: (other: number) => boolean,
  isMeant: (other: number) => boolean,
  ofNone: number,
): number {
  let beside = 0;
  let meant = 0;
  for (const other of [issue - 1, issue + 1]) {
    if (!counts(other)) continue;
    beside++;
    if (isMeant(other)) meant++;
  }
  return beside === 0 ? ofNone : meant / beside;
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The median; puts the values in order. */
function middle(values: Float64Array): number {
  const sorted = values.sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
