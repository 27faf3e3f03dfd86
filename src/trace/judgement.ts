import type { Signals } from "./similarity";
import type { TraceState } from "./trace";

type Weights = Readonly<Record<keyof Signals, number>>;

/**
 * How much each signal counts. Causes answer by root and in general words, measures by the matter
 * itself. Fitted by hand and search on annotated statements; 1 is the bar for `full`.
 */
const WEIGHTS: Readonly<Record<"cause" | "measure", Weights>> = {
  cause: {
    wording: 2,
    shared: 1,
    topic: 0.15,
    concepts: 0.4,
    root: 0.5,
    category: 0.6,
    order: 0.35,
    gap: -0.15,
  },
  measure: {
    wording: 1.45,
    shared: 1.4,
    topic: 0.4,
    concepts: 1,
    root: 0,
    category: 0.12,
    order: 0.2,
    gap: -0.1,
  },
};

const SIGNALS = Object.keys(WEIGHTS.cause) as (keyof Signals)[];

const FULL = 1;
const WEAK = 0.88;

/** The strength of a link; 1 and more is `full`. */
export function strengthOf(role: "cause" | "measure", signals: Signals): number {
  const weights = WEIGHTS[role];
  let sum = 0;
  for (const key of SIGNALS) sum += weights[key] * signals[key];
  return namesTheMatter(signals) ? sum : Math.min(sum, FULL - 0.01);
}

/** A shared category and a parallel place alone never make more than `weak`. */
function namesTheMatter({ shared, concepts, root }: Signals): boolean {
  return shared >= 0.1 || concepts > 0 || root >= 0.5;
}

export function stateOf(strength: number): TraceState {
  if (strength >= FULL) return "full";
  return strength >= WEAK ? "weak" : "none";
}

/** The strength as a score from 0 to 1; 0.5 is the bar for `full`. */
export function scoreOf(strength: number): number {
  return Math.round(Math.min(1, Math.max(0, strength / 2)) * 100) / 100;
}
