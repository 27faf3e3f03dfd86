import type { Most } from "./best-signals";
import type { Company } from "./company";
import type { Comparison } from "./grid";
import { VERDICT_FEATURES, type VerdictFeature } from "./judgement";

/** Where each feature stands among those of a choice. */
export const FEATURE_AT = Object.fromEntries(VERDICT_FEATURES.map((name, at) => [name, at])) as Readonly<
  Record<VerdictFeature, number>
>;

/** Writes how a chosen pair stands among the others, from `from` on. `root`: the signal of that name. */
export function writeStanding(
  { content, affinity, answers, issues }: Comparison,
  root: number,
  out: Float64Array,
  from: number,
): void {
  out[from + FEATURE_AT.content] = content.own;
  out[from + FEATURE_AT.contentSquared] = content.own ** 2 / CONTENT_SCALE;
  out[from + FEATURE_AT.ahead] = content.ahead;
  out[from + FEATURE_AT.rank] = content.rank;
  out[from + FEATURE_AT.affinityAhead] = affinity.ahead;
  out[from + FEATURE_AT.affinityRank] = affinity.rank;
  out[from + FEATURE_AT.affinityAndRoot] = affinity.own * root;
  out[from + FEATURE_AT.ratio] = answers / issues;
  out[from + FEATURE_AT.answers] = Math.min(answers, MANY_ANSWERS) / MANY_ANSWERS;
}

/** What there is around a choice. */
export interface Surroundings {
  readonly company: Company;
  /** How plainly the answers speak on average. */
  readonly usualPlain: number;
  /** Opinion.doubt of the other side by issue, null where it is not known. */
  readonly otherDoubts: readonly (number | null)[] | undefined;
}

/** Writes what the other choices tell of one, from `from` on. */
export function writeSurroundings(
  { company, usualPlain, otherDoubts }: Surroundings,
  issue: number,
  { affinity, concepts }: Most,
  out: Float64Array,
  from: number,
): void {
  out[from + FEATURE_AT.usualContent] = company.usualContent;
  out[from + FEATURE_AT.usualAffinity] = company.usualAffinity;
  out[from + FEATURE_AT.usualPlain] = usualPlain;
  out[from + FEATURE_AT.mostAffinity] = affinity;
  out[from + FEATURE_AT.mostConcepts] = concepts;
  out[from + FEATURE_AT.withNeighbours] = company.withNeighbours(issue);
  out[from + FEATURE_AT.nearNeighbours] = company.nearNeighbours(issue);
  out[from + FEATURE_AT.forgotten] = logOdds(otherDoubts?.[issue] ?? USUAL_DOUBT);
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
