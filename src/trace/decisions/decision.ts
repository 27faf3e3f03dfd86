import type { Side } from "../rulings";
import type { Fingerprint } from "./fingerprint";

interface DecisionBase {
  /** Unique within one document: d1, d2, … */
  readonly id: string;
  readonly side: Side;
  /** The leaf issue it is about. */
  readonly issue: Fingerprint;
  /** The day it was made, 2026-01-31; null when unknown. */
  readonly date: string | null;
}

/** The author's yes or no on a link; a link that the check did not find is added by a yes. */
export interface LinkDecision extends DecisionBase {
  readonly kind: "confirm" | "reject";
  readonly answer: Fingerprint;
}

/** The issue needs no cause, or no measure, and why. */
export interface WaiverDecision extends DecisionBase {
  readonly kind: "waive";
  readonly reason: string;
}

export type Decision = LinkDecision | WaiverDecision;

/**
 * Why the decisions in a document cannot be used: the part is broken or not ours, or a later version
 * of this program wrote it. Either way it must be left as it is.
 */
export type DecisionsProblem = "unreadable" | "newer-version";

/** What a document holds of decisions. With a problem there are none to go by. */
export interface StoredDecisions {
  readonly decisions: readonly Decision[];
  /** Counted up by every writing; 0 where nothing has been written. */
  readonly rev: number;
  readonly problem: DecisionsProblem | null;
}

export const NO_DECISIONS: StoredDecisions = { decisions: [], rev: 0, problem: null };
