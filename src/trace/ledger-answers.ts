import { isAnsweredInRow, sharesRow } from "../statement/ledger-rows";
import type { Item } from "../statement/statement";
import type { Prepared } from "./prepare";
import type { Side } from "./rulings";

/** What the rows of a ledger say before any word is compared; null for a statement without ledgers. */
export interface LedgerAnswers {
  /** The answer stands in another row than the issue, or in the text, and the ledger has a column for its like. */
  standApart(issueId: string, answerId: string): boolean;
  /** Whether the row sets beside the issue what answers it and no other: then no wording makes a hole, an empty cell does. */
  isInRow(issue: Item, side: Side): boolean;
  /** The answers in the rows of an issue. */
  beside(issue: Item, answers: readonly Prepared[]): readonly Prepared[];
}

export function ledgerAnswersOf(items: readonly Item[]): LedgerAnswers | null {
  const leaves = items.filter(({ leaf }) => leaf);
  const issues = leaves.filter(({ role, rows }) => role === "issue" && rows);
  if (issues.length === 0) return null;
  const byId = new Map(leaves.map((item) => [item.id, item]));
  const placeOf = new Map(issues.map(({ id }, at) => [id, at]));
  // Issues of one row stand one after another.
  const isAlone = (issue: Item): boolean => {
    const at = placeOf.get(issue.id) ?? -1;
    const beside = [issues[at - 1], issues[at + 1]];
    return beside.every((other) => !other || !sharesRow(issue, other) || isSameEntry(issue, other));
  };
  return {
    standApart(issueId, answerId) {
      const issue = byId.get(issueId);
      const answer = byId.get(answerId);
      return !!issue && !!answer && isAnsweredInRow(issue, answer.role) && !sharesRow(issue, answer);
    },
    isInRow: (issue, side) => isAnsweredInRow(issue, side) && isAlone(issue),
    beside: (issue, answers) =>
      issue.rows ? answers.filter(({ profile }) => sharesRow(issue, profile.item)) : [],
  };
}

/** Points of one entry: what the row answers, it answers for all of them. */
function isSameEntry(one: Item, other: Item): boolean {
  return one.parent !== null && one.parent === other.parent;
}
