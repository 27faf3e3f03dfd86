import type { CategoryId } from "../library/library";

/** full 有对应 · weak 对应偏弱 · none 无对应 */
export type TraceState = "full" | "weak" | "none";

/** Issue → cause or issue → measure, with the words that made the match. */
export interface TraceLink {
  /** The id of the cause or measure. */
  readonly to: string;
  /** 0 to 1. */
  readonly score: number;
  /** The words of the issue and the answer that the link rests on; empty only if the author alone made it. */
  readonly evidence: readonly string[];
  /** The author has said that this answers the issue. */
  readonly confirmed: boolean;
}

export interface Answer {
  readonly state: TraceState;
  /** Strongest first; empty when the state is "none". */
  readonly links: readonly TraceLink[];
  /** Why the author says that the issue needs none; null where the author has not. */
  readonly waived: string | null;
  /** The ids of what the author has said does not answer the issue. */
  readonly rejected: readonly string[];
}

/** The verdict on one leaf issue. */
export interface IssueTrace {
  readonly issue: string;
  readonly cause: Answer;
  readonly measure: Answer;
}

export interface Coverage {
  readonly issues: number;
  readonly withCause: number;
  readonly withMeasure: number;
  /** Issues that have both. */
  readonly complete: number;
}

export interface TraceReport {
  /** One for each leaf issue, in document order. */
  readonly issues: readonly IssueTrace[];
  /** Leaf causes and measures that no issue calls for, by id. */
  readonly orphanCauses: readonly string[];
  readonly orphanMeasures: readonly string[];
  readonly coverage: Coverage;
  /** The categories of every item, by id, the likeliest first. */
  readonly categories: ReadonlyMap<string, readonly CategoryId[]>;
}
