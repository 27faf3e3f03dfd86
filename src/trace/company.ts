/** The answer chosen for one issue, as far as it tells of the others' chances. */
export interface Pick {
  /** Index in the answers. */
  readonly answer: number;
  readonly content: number;
  readonly affinity: number;
  /** The heading of the dimension; issues of one stand together. */
  readonly dimension: string;
}

/** What the other choices of its side tell of a choice. */
export interface Company {
  /** How strong the choices of this statement are, the one in the middle; the same for all. */
  readonly usualContent: number;
  readonly usualAffinity: number;
  /** Of the issues before and behind in the same dimension the share that chose the same answer. */
  readonly withNeighbours: number;
  /** Of those before and behind, the share that chose this answer or one beside it. */
  readonly nearNeighbours: number;
}

/** For an issue alone in its dimension, and for one alone: about what is usual. */
const ALONE_WITH = 0.3;
const ALONE_NEAR = 0.5;

/**
 * Sets each choice beside the others. Authors differ: where most answers repeat the words of their issue, one
 * that shares none is hardly meant for it; where none do, it may well be. And answers come in the order of
 * the issues: one cause for three issues below one heading.
 * @param picks of every issue in document order; null where there was nothing to choose from
 */
export function companyOf(picks: readonly (Pick | null)[]): (Company | null)[] {
  const made = picks.filter((pick) => pick !== null);
  const usualContent = middle(made.map(({ content }) => content));
  const usualAffinity = made.reduce((sum, { affinity }) => sum + affinity, 0) / made.length;
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

/** The median. */
function middle(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
