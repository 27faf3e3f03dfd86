import type { CategoryId, Library } from "../library/library";
import type { Item, Statement } from "../statement/statement";
import { applyRulings, isSettled } from "./apply-rulings";
import { evidenceOf } from "./evidence";
import { chooseAnswers, verdictOn, type Choice } from "./match";
import type { Prepared } from "./prepare";
import { categoriesOf, type Profile } from "./profile";
import { NO_RULINGS, type Rulings, type Side } from "./rulings";
import { viewOf, type StatementView } from "./statement-view";
import type { Answer, Coverage, IssueTrace, TraceLink, TraceReport } from "./trace";

/**
 * Matches every leaf issue with the causes and measures. Deterministic; one statement at a time.
 * Where `rulings` hold a decision of the author, that wins.
 */
export function traceStatement(
  statement: Statement,
  library: Library,
  rulings: Rulings = NO_RULINGS,
): TraceReport {
  const view = viewOf(statement, library);
  const causes = answerIssues(view, "cause", rulings);
  const measures = answerIssues(view, "measure", rulings);
  const issues = view.issues.map(({ profile }, i): IssueTrace => ({
    issue: profile.item.id,
    cause: causes.answers[i]!,
    measure: measures.answers[i]!,
  }));
  return {
    issues,
    orphanCauses: causes.orphans,
    orphanMeasures: measures.orphans,
    coverage: coverageOf(issues),
    categories: categoriesOfAll(statement.items, view.profiles),
  };
}

interface SideResult {
  readonly answers: readonly Answer[];
  readonly orphans: readonly string[];
}

function answerIssues(view: StatementView, side: Side, rulings: Rulings): SideResult {
  const { issues } = view;
  const answers = view.answers[side];
  const choices = chooseAnswers({ ...view, side, answers, isRejected: rulings.isRejected });
  const found = issues.map((issue, i): Answer => {
    const { id } = issue.profile.item;
    return applyRulings(judged(view, side, issue, choices[i]!), id, side, rulings, (to) => {
      const answer = answers.find(({ profile }) => profile.item.id === to);
      return answer && linkTo(view, issue, answer, 1, true);
    });
  });
  const called = new Set(found.flatMap(({ links }) => links.map(({ to }) => to)));
  return {
    answers: found,
    orphans: answers.map(({ profile }) => profile.item.id).filter((id) => !called.has(id)),
  };
}

function judged(view: StatementView, side: Side, issue: Prepared, choice: Choice | null): Answer {
  const verdict = choice && verdictOn(side, choice, view.library.gapFrom?.[side]);
  if (!verdict || verdict.state === "none") return { state: "none", links: [], waived: null, rejected: [] };
  const answer = view.answers[side][choice.answer]!;
  const links = [linkTo(view, issue, answer, verdict.score, false)];
  return { state: verdict.state, links, waived: null, rejected: [] };
}

function linkTo(
  view: StatementView,
  issue: Prepared,
  answer: Prepared,
  score: number,
  confirmed: boolean,
): TraceLink {
  const evidence = evidenceOf(issue, answer, view);
  return { to: answer.profile.item.id, score, evidence, confirmed };
}

/** The categories of every item: of a leaf by its words, of an entry with points by theirs together. */
function categoriesOfAll(
  items: readonly Item[],
  profiles: ReadonlyMap<string, Profile>,
): TraceReport["categories"] {
  const sums = new Map<string, Map<CategoryId, number>>();
  for (const { id, parent } of items) {
    const own = profiles.get(id)?.categories;
    for (const owner of [id, parent]) {
      if (owner === null || !own) continue;
      const sum = sums.get(owner) ?? new Map<CategoryId, number>();
      for (const [category, weight] of own) sum.set(category, (sum.get(category) ?? 0) + weight);
      sums.set(owner, sum);
    }
  }
  return new Map(items.map(({ id }) => [id, categoriesOf({ categories: sums.get(id) ?? new Map() })]));
}

function coverageOf(traces: readonly IssueTrace[]): Coverage {
  return {
    issues: traces.length,
    withCause: traces.filter(({ cause }) => isSettled(cause)).length,
    withMeasure: traces.filter(({ measure }) => isSettled(measure)).length,
    complete: traces.filter(({ cause, measure }) => isSettled(cause) && isSettled(measure)).length,
  };
}
