import type { Statement } from "../../statement/statement";
import type { Side } from "../rulings";
import type { Decision } from "./decision";
import { Fingerprinter } from "./fingerprint";
import { matterOf, settleDecisions, type SettledDecision } from "./settle-decisions";

/** What the author says, by the ids of one reading. */
export type Ruling =
  | {
      readonly kind: "confirm" | "reject";
      readonly side: Side;
      readonly issueId: string;
      readonly answerId: string;
    }
  | { readonly kind: "waive"; readonly side: Side; readonly issueId: string; readonly reason: string };

/**
 * The decisions with one more. It takes the place of an earlier one on the same pair, and saying that
 * something answers the issue and that it needs nothing exclude each other. The fingerprints of all
 * others whose texts stand in the statement are taken anew, so that many small edits do not add up.
 * Undefined when the statement has no such leaf items. `date` is today as 2026-01-31.
 */
export function decide(
  decisions: readonly Decision[],
  ruling: Ruling,
  statement: Statement,
  date: string | null,
): readonly Decision[] | undefined {
  const items = new Fingerprinter(statement.items);
  const { side, issueId } = ruling;
  const answerId = ruling.kind === "waive" ? null : ruling.answerId;
  const issue = items.take(issueId);
  const answer = answerId === null ? undefined : items.take(answerId);
  if (issue?.role !== "issue" || (answerId !== null && answer?.role !== side)) return undefined;
  const base = { id: freshId(decisions), side, issue, date };
  const added: Decision =
    ruling.kind === "waive"
      ? { ...base, kind: "waive", reason: ruling.reason }
      : { ...base, kind: ruling.kind, answer: answer! };
  const { settled, lost } = settleDecisions(decisions, statement);
  const kept = settled.filter((earlier) => !replaces(ruling, answerId, earlier));
  return inOrder(decisions, [...kept.map((entry) => renewed(entry, items)), ...lost]).concat(added);
}

/** The decisions without one. */
export function undoDecision(decisions: readonly Decision[], id: string): readonly Decision[] {
  return decisions.filter((decision) => decision.id !== id);
}

function replaces(ruling: Ruling, answerId: string | null, earlier: SettledDecision): boolean {
  const { decision, issueId } = earlier;
  if (issueId !== ruling.issueId || decision.side !== ruling.side) return false;
  const kinds = [ruling.kind, decision.kind];
  if (kinds.includes("confirm") && kinds.includes("waive")) return true;
  return (
    matterOf(ruling.side, ruling.issueId, answerId) === matterOf(decision.side, issueId, earlier.answerId)
  );
}

function renewed({ decision, issueId, answerId }: SettledDecision, items: Fingerprinter): Decision {
  const issue = items.take(issueId) ?? decision.issue;
  if (decision.kind === "waive") return { ...decision, issue };
  return { ...decision, issue, answer: (answerId && items.take(answerId)) || decision.answer };
}

function inOrder(order: readonly Decision[], some: readonly Decision[]): Decision[] {
  const byId = new Map(some.map((decision) => [decision.id, decision]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
}

function freshId(decisions: readonly Decision[]): string {
  const numbers = decisions.map(({ id }) => Number(/^d(\d{1,9})$/u.exec(id)?.[1] ?? 0));
  return `d${Math.max(0, ...numbers) + 1}`;
}
