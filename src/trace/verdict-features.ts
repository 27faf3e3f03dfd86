import type { Most } from "./best-signals";
import type { Company } from "./company";
import type { Comparison } from "./grid";
import type { VerdictFeature } from "./judgement";
import { SIGNAL_AT } from "./signals";

/** What there is around a choice. */
export interface Surroundings {
  readonly company: Company;
  /** How plainly the answers speak on average. */
  readonly usualPlain: number;
  readonly most: Most;
  readonly otherDoubt: number | null;
}

/** What a verdict looks at beside the signals: how the pair stands among the others, and the choice among the choices. */
export function featuresOf(
  { content, affinity, answers, issues }: Comparison,
  { company, usualPlain, most, otherDoubt }: Surroundings,
  signals: ArrayLike<number>,
): Record<VerdictFeature, number> {
  return {
    content: content.own,
    contentSquared: content.own ** 2 / CONTENT_SCALE,
    ahead: content.ahead,
    rank: content.rank,
    affinityAhead: affinity.ahead,
    affinityRank: affinity.rank,
    affinityAndRoot: affinity.own * signals[SIGNAL_AT.root]!,
    ratio: answers / issues,
    answers: Math.min(answers, MANY_ANSWERS) / MANY_ANSWERS,
    usualContent: company.usualContent,
    usualAffinity: company.usualAffinity,
    usualPlain,
    mostAffinity: most.affinity,
    mostConcepts: most.concepts,
    withNeighbours: company.withNeighbours,
    nearNeighbours: company.nearNeighbours,
    forgotten: logOdds(otherDoubt ?? USUAL_DOUBT),
  };
}

/** About the square of a strong content, and a long list of answers: the features stay near 1. */
const CONTENT_SCALE = 50;
const MANY_ANSWERS = 20;

/** About one answer in seven is missing. */
const USUAL_DOUBT = 0.15;
/** Surer than this no doubt is. */
const LEAST_DOUBT = 1e-3;

function logOdds(probability: number): number {
  const sure = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, probability));
  return Math.log(sure / (1 - sure));
}
