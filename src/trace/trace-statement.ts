import type { Library } from "../library/library";
import type { Statement } from "../statement/statement";
import { evidenceOf } from "./evidence";
import { scoreOf, stateOf, strengthOf } from "./judgement";
import { lexiconOf } from "./lexicon";
import { categoriesOf, profileOf, type Profile } from "./profile";
import { rarityIn, type Rarity } from "./rarity";
import { answerView, IssueView } from "./similarity";
import type { Answer, Coverage, IssueTrace, TraceReport } from "./trace";

/** Matches every leaf issue with the causes and measures. Deterministic; one statement at a time. */
export function traceStatement(statement: Statement, library: Library): TraceReport {
  const lexicon = lexiconOf(library);
  const all = statement.items.map((item) => profileOf(item, lexicon));
  const leaves = all.filter(({ item }) => item.leaf);
  const rarity = rarityIn(leaves, library);
  const issues = leaves
    .filter(({ item }) => item.role === "issue")
    .map((profile) => new IssueView(profile, rarity, library));
  const causes = answers(issues, leaves, "cause", rarity, library);
  const measures = answers(issues, leaves, "measure", rarity, library);
  const traces = issues.map(({ profile }, i): IssueTrace => ({
    issue: profile.item.id,
    cause: causes.answers[i]!,
    measure: measures.answers[i]!,
  }));
  return {
    issues: traces,
    orphanCauses: causes.orphans,
    orphanMeasures: measures.orphans,
    coverage: coverageOf(traces),
    categories: new Map(all.map((profile) => [profile.item.id, categoriesOf(profile)])),
  };
}

interface SideResult {
  readonly answers: readonly Answer[];
  readonly orphans: readonly string[];
}

/** Where there are more than twice as many answers, an issue is compared with those around its own place only. */
const WINDOW = 40;

function answers(
  issues: readonly IssueView[],
  leaves: readonly Profile[],
  role: "cause" | "measure",
  rarity: Rarity,
  library: Library,
): SideResult {
  const candidates = leaves
    .filter(({ item }) => item.role === role)
    .map((profile) => answerView(profile, rarity));
  const called = new Set<string>();
  const found = issues.map((issue, i): Answer => {
    const place = relative(i, issues.length);
    let best = { strength: -Infinity, at: -1 };
    for (const at of window(place, candidates.length)) {
      const order = 1 - Math.abs(place - relative(at, candidates.length));
      const strength = strengthOf(role, issue.compare(candidates[at]!, order));
      if (stateOf(strength) !== "none") called.add(candidates[at]!.profile.item.id);
      if (strength > best.strength) best = { strength, at };
    }
    const state = best.at < 0 ? "none" : stateOf(best.strength);
    const answer = candidates[best.at]?.profile;
    if (state === "none" || !answer) return { state: "none", links: [] };
    const evidence = evidenceOf(issue.profile, answer, issue.weights, library);
    return { state, links: [{ to: answer.item.id, score: scoreOf(best.strength), evidence }] };
  });
  return {
    answers: found,
    orphans: candidates.map(({ profile }) => profile.item.id).filter((id) => !called.has(id)),
  };
}

/** Where an entry stands in its list, from 0 to 1. */
function relative(index: number, count: number): number {
  return count <= 1 ? 0 : index / (count - 1);
}

function window(place: number, count: number): number[] {
  const middle = Math.round(place * (count - 1));
  const first = Math.max(0, Math.min(middle - WINDOW, count - 2 * WINDOW - 1));
  const last = Math.min(count - 1, first + 2 * WINDOW);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function coverageOf(traces: readonly IssueTrace[]): Coverage {
  const has = (answer: Answer): boolean => answer.state !== "none";
  return {
    issues: traces.length,
    withCause: traces.filter(({ cause }) => has(cause)).length,
    withMeasure: traces.filter(({ measure }) => has(measure)).length,
    complete: traces.filter(({ cause, measure }) => has(cause) && has(measure)).length,
  };
}
