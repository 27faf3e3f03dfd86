/** The two things an issue needs. */
export const SIDES = ["cause", "measure"] as const;
export type Side = (typeof SIDES)[number];

/**
 * What the author has decided, by the item ids of one reading. The trace asks; where it has an
 * answer, the author's word wins over the judgement.
 */
export interface Rulings {
  /** The author said that this cause or measure does not answer the issue. */
  isRejected(issueId: string, answerId: string): boolean;
  /** The causes or measures the author says answer the issue, in the order of the decisions. */
  confirmed(issueId: string, side: Side): readonly string[];
  /** Those the author says do not, in the order of the decisions. */
  rejected(issueId: string, side: Side): readonly string[];
  /** Why the issue needs no cause or measure; null when the author has not said so. */
  waiver(issueId: string, side: Side): string | null;
}

/** Nothing decided. */
export const NO_RULINGS: Rulings = {
  isRejected: () => false,
  confirmed: () => [],
  rejected: () => [],
  waiver: () => null,
};
