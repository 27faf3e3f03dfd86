import type { Usual } from "./company";
import { NAMED_SHARE } from "./reference";
import { SIGNALS, SIGNAL_AT, type SignalName } from "./signals";
import type { Side } from "./rulings";
import type { Opinion } from "./verdicts";
import fitted from "./weights.json";

/** What tells of other choices, and not of the pair itself: how well an answer is worded does not hang on it. */
export const COMPANY_FEATURES = [
  "usualContent",
  "usualAffinity",
  "usualPlain",
  "mostAffinity",
  "mostConcepts",
  "withNeighbours",
  "nearNeighbours",
  "forgotten",
] as const;

/**
 * What a verdict weighs beside the signals of the answer it rests on. `content` is the strength without
 * what the places in the lists say: two texts do not become alike by standing side by side.
 */
export const VERDICT_FEATURES = [
  "content",
  "contentSquared",
  "ahead",
  "rank",
  "affinityAhead",
  "affinityRank",
  "affinityAndRoot",
  "ratio",
  "answers",
  ...COMPANY_FEATURES,
] as const;
export type VerdictFeature = (typeof VERDICT_FEATURES)[number];

/** Signals that tell of places alone. */
export const PLACE_SIGNALS: readonly SignalName[] = ["order"];
/** Signals that tell of the answer alone: they make no answer fit one issue better than another. */
export const ANSWER_SIGNALS: readonly SignalName[] = ["plain"];
/** Signals that a verdict looks at itself; the others count through the content. */
export const VERDICT_SIGNALS = [
  "shared",
  "concepts",
  "strongestConcept",
  "topicConcept",
  "category",
  "root",
  "mainRoot",
  "affinity",
  "plain",
  "otherMatter",
  "stretch",
  "topic",
  "answerTopic",
  "common",
  "length",
  "figures",
  "alikeRoot",
  "alikeArea",
  "alikeFault",
  "alikeMatter",
] as const satisfies readonly SignalName[];
/** The two questions of a verdict: is it no answer at all; and if it is one, does it name the matter. */
export const QUESTIONS = ["none", "full"] as const;
export type Question = (typeof QUESTIONS)[number];

type Weights<Name extends string> = Readonly<Record<Name, number>>;

/** How one side is judged: fitted on annotated statements by `npm run fit`; docs/judgement.md explains it. */
export interface SideWeights {
  /** What makes one answer fit an issue better than another. */
  readonly strength: Weights<SignalName>;
  readonly usual: Usual;
  /** For each question what speaks for a yes: the odds are e to the power of the sum. */
  readonly verdicts: Readonly<
    Record<Question, Weights<VerdictFeature | (typeof VERDICT_SIGNALS)[number] | "bias">>
  >;
  /** The probability of `none` from which a gap is reported. */
  readonly gapFrom: number;
}

const WEIGHTS: Readonly<Record<Side, SideWeights>> = fitted;

/** The weights of a side laid out for sums. */
interface SideSums {
  readonly strength: Float64Array;
  readonly content: Float64Array;
  readonly verdicts: Readonly<Record<Question, VerdictSums>>;
}
interface VerdictSums {
  readonly bias: number;
  /** In the order of VERDICT_FEATURES and of VERDICT_SIGNALS. */
  readonly features: readonly number[];
  readonly signals: readonly number[];
}

const laidOut: Partial<Record<Side, SideSums>> = {};

/** Laid out at the first judgement, so that weights for other signals can still be fitted anew. */
function sumsFor(side: Side): SideSums {
  return (laidOut[side] ??= sumsOf(WEIGHTS[side]));
}

const VERDICT_SIGNALS_AT = VERDICT_SIGNALS.map((name) => SIGNAL_AT[name]);

function sumsOf({ strength, verdicts }: SideWeights): SideSums {
  const verdictSums = (question: Question): VerdictSums => ({
    bias: verdicts[question].bias,
    features: VERDICT_FEATURES.map((name) => verdicts[question][name]),
    signals: VERDICT_SIGNALS.map((name) => verdicts[question][name]),
  });
  return {
    strength: Float64Array.from(SIGNALS, (name) => strength[name]),
    content: Float64Array.from(SIGNALS, (name) => (PLACE_SIGNALS.includes(name) ? 0 : strength[name])),
    verdicts: { none: verdictSums("none"), full: verdictSums("full") },
  };
}

/** The weights of a side in the order of SIGNALS, ready for sums. */
export function strengthWeights(side: Side): Float64Array {
  return sumsFor(side).strength;
}

/** The same without the signals that tell of places. */
export function contentWeights(side: Side): Float64Array {
  return sumsFor(side).content;
}

/** How strong the choices of a side were in the statements that the weights were fitted on. */
export function usualChoice(side: Side): Usual {
  return WEIGHTS[side].usual;
}

/** The doubt from which a hole is told, of each side; `own` where a unit has set its own (Library.gapFrom). */
export function gapFrom(own: Partial<Record<Side, number>> = {}): Record<Side, number> {
  return { cause: own.cause ?? WEIGHTS.cause.gapFrom, measure: own.measure ?? WEIGHTS.measure.gapFrom };
}

/** One choice: where its signals and its features begin, in the order of SIGNALS and of VERDICT_FEATURES. */
export interface Weighed {
  readonly signals: ArrayLike<number>;
  readonly signalsFrom: number;
  readonly features: ArrayLike<number>;
  readonly featuresFrom: number;
}

/** Weighs the answer chosen for an issue; one that names the issue itself is beyond doubt. */
export function opinionOn(side: Side, choice: Weighed): Opinion {
  const { signals, signalsFrom } = choice;
  if (signals[signalsFrom + SIGNAL_AT.reference]! >= NAMED_SHARE)
    return { doubt: 0, isGrounded: true, isFull: true };
  const { verdicts } = sumsFor(side);
  return {
    doubt: 1 / (1 + Math.exp(-sumOf(verdicts.none, choice))),
    isGrounded: isGrounded(side, signals, signalsFrom),
    isFull: sumOf(verdicts.full, choice) >= 0,
  };
}

function sumOf(weights: VerdictSums, { signals, signalsFrom, features, featuresFrom }: Weighed): number {
  let sum = weights.bias;
  for (let i = 0; i < weights.features.length; i++) sum += weights.features[i]! * features[featuresFrom + i]!;
  for (let i = 0; i < VERDICT_SIGNALS_AT.length; i++)
    sum += weights.signals[i]! * signals[signalsFrom + VERDICT_SIGNALS_AT[i]!]!;
  return sum;
}

/** Where a signal stands, and how much of it is ground enough. */
interface Ground {
  readonly at: number;
  readonly least: number;
}

function ground(name: SignalName, least: number): Ground {
  return { at: SIGNAL_AT[name], least };
}

/** What two texts have in common, one of these at least, where more than their places speaks for an answer. */
const MATTER_GROUNDS: readonly Ground[] = [
  ground("shared", 0.12),
  ground("topic", 0.2),
  ground("strongestConcept", 0.2),
  ground("affinity", 0.7),
  ground("block", 1),
];
/** A cause may explain an issue by its root alone; a measure is about the matter, or at least of its kind. */
const GROUNDS: Readonly<Record<Side, readonly Ground[]>> = {
  cause: [...MATTER_GROUNDS, ground("root", 0.4), ground("mainRoot", 0.7)],
  measure: [...MATTER_GROUNDS, ground("category", 0.5)],
};

/**
 * Whether the two texts have a matter or telling words in common, a cause a root, a measure its kind, or stand
 * in one block. `signals` in the order of SIGNALS, from `from` on.
 */
export function isGrounded(side: Side, signals: ArrayLike<number>, from = 0): boolean {
  for (const { at, least } of GROUNDS[side]) if (signals[from + at]! >= least) return true;
  return false;
}
