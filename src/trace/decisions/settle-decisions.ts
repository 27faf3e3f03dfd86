import type { Statement } from "../../statement/statement";
import { NO_RULINGS, type Rulings, type Side } from "../rulings";
import type { Decision } from "./decision";
import { Fingerprinter } from "./fingerprint";
import { locateAll } from "./locate";

/** A decision whose texts were found, with the ids they have in this reading. */
export interface SettledDecision {
  readonly decision: Decision;
  readonly issueId: string;
  /** Null for a waiver. */
  readonly answerId: string | null;
}

export interface Settlement {
  readonly rulings: Rulings;
  /** In the order they were made. */
  readonly settled: readonly SettledDecision[];
  /** Those of which a text is gone or can no longer be told from another, or which a later one contradicts. */
  readonly lost: readonly Decision[];
}

/** Finds the texts that the decisions are about. Of two decisions on one matter the later counts. */
export function settleDecisions(decisions: readonly Decision[], statement: Statement): Settlement {
  if (decisions.length === 0) return { rulings: NO_RULINGS, settled: [], lost: [] };
  const fingerprints = decisions.flatMap((decision) =>
    decision.kind === "waive" ? [decision.issue] : [decision.issue, decision.answer],
  );
  const places = locateAll(fingerprints, new Fingerprinter(statement.items));
  const lost: Decision[] = [];
  const byMatter = new Map<string, SettledDecision>();
  for (const decision of decisions) {
    const issueId = places.get(decision.issue) ?? null;
    const answerId = decision.kind === "waive" ? null : (places.get(decision.answer) ?? null);
    if (issueId === null || (decision.kind !== "waive" && answerId === null)) {
      lost.push(decision);
      continue;
    }
    const matter = matterOf(decision.side, issueId, answerId);
    const earlier = byMatter.get(matter);
    if (earlier) lost.push(earlier.decision);
    byMatter.delete(matter);
    byMatter.set(matter, { decision, issueId, answerId });
  }
  const settled = [...byMatter.values()];
  return { rulings: rulingsOf(settled), settled, lost };
}

/** What a decision decides: a pair, or whether a side of an issue needs anything. */
export function matterOf(side: Side, issueId: string, answerId: string | null): string {
  return `${side} ${issueId} ${answerId ?? ""}`;
}

function rulingsOf(settled: readonly SettledDecision[]): Rulings {
  const answers = new Map<string, string[]>();
  const waivers = new Map<string, string>();
  const rejected = new Set<string>();
  for (const { decision, issueId, answerId } of settled) {
    if (decision.kind === "waive" || answerId === null) {
      if (decision.kind === "waive") waivers.set(`${decision.side} ${issueId}`, decision.reason);
      continue;
    }
    if (decision.kind === "reject") rejected.add(`${issueId} ${answerId}`);
    const key = `${decision.kind} ${decision.side} ${issueId}`;
    answers.set(key, [...(answers.get(key) ?? []), answerId]);
  }
  return {
    isRejected: (issueId, answerId) => rejected.has(`${issueId} ${answerId}`),
    confirmed: (issueId, side) => answers.get(`confirm ${side} ${issueId}`) ?? [],
    rejected: (issueId, side) => answers.get(`reject ${side} ${issueId}`) ?? [],
    waiver: (issueId, side) => waivers.get(`${side} ${issueId}`) ?? null,
  };
}
