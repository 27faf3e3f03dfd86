import type { Signals } from "./similarity";
import type { TraceState } from "./trace";

type Weights = Readonly<Record<keyof Signals, number>>;

/**
 * How much each signal counts. Causes answer by root and in general words, measures by the matter
 * itself. Fitted by hand and search on annotated statements; 1 is the bar for `full`.
 */
const WEIGHTS: Readonly<Record<"cause" | "measure", Weights>> = {
  cause: {
    wording: 1.8,
    shared: 1.25,
    topic: 0.1,
    concepts: 0.4,
    root: 0.55,
    category: 0.1,
    order: 0.28,
    gap: -0.05,
  },
  measure: {
    wording: 2.4,
    shared: 1.85,
    topic: 0.5,
    concepts: 0.2,
    root: 0,
    category: 0.5,
    order: 0.08,
    gap: -0.1,
  },
};

const FULL = 1;
const WEAK: Readonly<Record<"cause" | "measure", number>> = { cause: 0.82, measure: 0.89 };

/** The strength of a link; 1 and more is `full`. */
export function strengthOf(role: "cause" | "measure", signals: Signals): number {
  const weights = WEIGHTS[role];
  let sum = 0;
  for (const key of Object.keys(weights) as (keyof Signals)[]) sum += weights[key] * signals[key];
  return sum;
}

export function stateOf(role: "cause" | "measure", strength: number): TraceState {
  if (strength >= FULL) return "full";
  return strength >= WEAK[role] ? "weak" : "none";
}

/** The strength as a score from 0 to 1; 0.5 is the bar for `full`. */
export function scoreOf(strength: number): number {
  return Math.round(Math.min(1, Math.max(0, strength / 2)) * 100) / 100;
}
