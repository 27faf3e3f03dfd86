/** The answer chosen for one issue, as far as it tells of the others' chances. */
export interface Pick {
  /** Index in the answers. */
  readonly answer: number;
  readonly content: number;
  readonly affinity: number;
  /** The heading of the dimension; issues of one stand together. */
  readonly dimension: string;
}

/** How strong a choice is on the whole, over many statements. */
export interface Usual {
  readonly content: number;
  readonly affinity: number;
}

/** What the other choices of its side tell of a choice. */
export interface Company {
  /** How strong the choices of this statement are: the one in the middle; the same for all. */
  readonly usualContent: number;
  readonly usualAffinity: number;
  /** Of the issues before and behind in the same dimension the share that chose the same answer. */
  readonly withNeighbours: number;
  /** Of those before and behind, the share that chose this answer or one beside it. */
  readonly nearNeighbours: number;
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
 * @param picks of every issue in document order; null where there was nothing to choose from
 */
export function companyOf(picks: readonly (Pick | null)[], usual: Usual): (Company | null)[] {
  const made = picks.filter((pick) => pick !== null);
  const contents = made.map(({ content }) => content);
  const affinities = made.map(({ affinity }) => affinity);
  const usualContent = middle(madeUp(contents, usual.content));
  const usualAffinity = mean(madeUp(affinities, usual.affinity));
  return picks.map((pick, at) => {
    if (pick === null) return null;
    const beside = [picks[at - 1], picks[at + 1]].filter((other) => other !== undefined && other !== null);
    const inDimension = beside.filter(({ dimension }) => dimension === pick.dimension);
    return {
      usualContent,
      usualAffinity,
      withNeighbours: share(inDimension, ({ answer }) => answer === pick.answer, ALONE_WITH),
      nearNeighbours: share(beside, ({ answer }) => Math.abs(answer - pick.answer) <= 1, ALONE_NEAR),
    };
  });
}

function share(picks: readonly Pick[], isMeant: (pick: Pick) => boolean, ofNone: number): number {
  return picks.length === 0 ? ofNone : picks.filter(isMeant).length / picks.length;
}

function madeUp(values: readonly number[], usual: number): number[] {
  const missing = Math.max(0, LEAST_TO_TELL - values.length);
  return [...values, ...Array.from({ length: missing }, () => usual)];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The median. */
function middle(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
