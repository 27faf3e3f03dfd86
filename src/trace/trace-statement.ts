import { CATEGORY_IDS, type CategoryId, type Library } from "../library/library";
import type { Item, Statement } from "../statement/statement";
import { applyRulings, isSettled } from "./apply-rulings";
import { EvidenceFinder } from "./evidence";
import { gapFrom, opinionOn, VERDICT_FEATURES } from "./judgement";
import { chooseAnswers, type Choices } from "./match";
import type { Prepared } from "./prepare";
import { CATEGORY_COUNT, type LeafArrays } from "./leaf-arrays";
import { ledgerAnswersOf, type LedgerAnswers } from "./ledger-answers";
import { likeliestOf, type Profile } from "./profile";
import { NO_RULINGS, type Rulings, type Side } from "./rulings";
import { SIGNALS } from "./signals";
import { viewOf, type StatementView } from "./statement-view";
import { verdictsOn, type Opinion, type Verdict } from "./verdicts";
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
  const ledger = ledgerAnswersOf(statement.items);
  const choosing = ledger ? withRows(rulings, ledger) : rulings;
  // Measures first: they are the more surely judged, and tell of the causes.
  const measures = opinionsOn(view, "measure", choosing);
  const causes = opinionsOn(view, "cause", choosing, measures.opinions);
  const verdicts = verdictsOn(
    { cause: causes.opinions, measure: measures.opinions },
    gapFrom(library.gapFrom),
    ledger ? (issue, side) => ledger.isInRow(view.issues[issue]!.profile.item, side) : undefined,
  );
  const evidence = new EvidenceFinder(view);
  const cause = answerIssues(view, evidence, "cause", causes.choices, verdicts.cause, rulings, ledger);
  const measure = answerIssues(
    view,
    evidence,
    "measure",
    measures.choices,
    verdicts.measure,
    rulings,
    ledger,
  );
  const issues = view.issues.map(({ profile }, i): IssueTrace => ({
    issue: profile.item.id,
    cause: cause.answers[i]!,
    measure: measure.answers[i]!,
  }));
  return {
    issues,
    orphanCauses: cause.orphans,
    orphanMeasures: measure.orphans,
    coverage: coverageOf(issues),
    categories: categoriesOfAll(statement.items, view),
  };
}

/** The rows of a ledger rule answers out as the author does, but only for the choice. */
function withRows(rulings: Rulings, { standApart }: LedgerAnswers): Rulings {
  return {
    confirmed: rulings.confirmed,
    rejected: rulings.rejected,
    waiver: rulings.waiver,
    isRejected: (issue, answer) => rulings.isRejected(issue, answer) || standApart(issue, answer),
  };
}

/** The score of a link that rests on the row alone. */
const BY_ROW = 0.5;

function answered(state: Answer["state"], link: TraceLink): Answer {
  return { state, links: [link], waived: null, rejected: [] };
}

interface SideResult {
  readonly answers: readonly Answer[];
  readonly orphans: readonly string[];
}

/** Of each issue its best answer and what the weights make of it. `others`: the opinions on the other side. */
function opinionsOn(
  view: StatementView,
  side: Side,
  { isRejected }: Rulings,
  others?: readonly (Opinion | null)[],
): { choices: Choices; opinions: (Opinion | null)[] } {
  const { arrays, issues, reader, vocabulary } = view;
  const answers = view.answers[side];
  const otherDoubts = others?.map((opinion) => opinion && opinion.doubt);
  const task = { side, issues, answers, arrays, reader, vocabulary, isRejected };
  const choices = chooseAnswers(otherDoubts ? { ...task, otherDoubts } : task);
  const { signals, features } = choices;
  const opinions = issues.map((_, i) => {
    if (choices.answers[i]! < 0) return null;
    const [signalsFrom, featuresFrom] = [i * SIGNALS.length, i * VERDICT_FEATURES.length];
    return opinionOn(side, { signals, signalsFrom, features, featuresFrom });
  });
  return { choices, opinions };
}

function answerIssues(
  view: StatementView,
  evidence: EvidenceFinder,
  side: Side,
  choices: Choices,
  verdicts: readonly (Verdict | null)[],
  rulings: Rulings,
  ledger: LedgerAnswers | null,
): SideResult {
  const { issues } = view;
  const answers = view.answers[side];
  const linkTo = (issue: Prepared, answer: Prepared, score: number, confirmed: boolean): TraceLink => ({
    to: answer.profile.item.id,
    score,
    evidence: evidence.evidenceOf(issue, answer),
    confirmed,
  });
  const beside = issues.map(({ profile }) => ledger?.beside(profile.item, answers) ?? []);
  const judged = (issue: Prepared, at: number): Answer => {
    const verdict = verdicts[at];
    if (!verdict) {
      // In a very long ledger the answer of the row may not have been among those compared.
      const [first] = ledger?.isInRow(issue.profile.item, side) ? beside[at]! : [];
      if (first) return answered("weak", linkTo(issue, first, BY_ROW, false));
    }
    if (!verdict || verdict.state === "none") return { state: "none", links: [], waived: null, rejected: [] };
    return answered(verdict.state, linkTo(issue, answers[choices.answers[at]!]!, verdict.score, false));
  };
  const found = issues.map((issue, i): Answer => {
    const { id } = issue.profile.item;
    return applyRulings(judged(issue, i), id, side, rulings, (to) => {
      const answer = answers.find(({ profile }) => profile.item.id === to);
      return answer && linkTo(issue, answer, 1, true);
    });
  });
  const called = new Set<string>(beside.flatMap((row) => row.map(({ profile }) => profile.item.id)));
  for (const { links } of found) for (const { to } of links) called.add(to);
  return {
    answers: found,
    orphans: answers.map(({ profile }) => profile.item.id).filter((id) => !called.has(id)),
  };
}

/** The categories of every item: of a leaf by its words, of an entry with points by theirs together. */
function categoriesOfAll(
  items: readonly Item[],
  { profiles, arrays }: StatementView,
): TraceReport["categories"] {
  const sums = new Map<string, CategorySum>();
  for (const profile of profiles) {
    const { parent } = profile.item;
    if (parent === null) continue;
    let sum = sums.get(parent);
    if (!sum) sums.set(parent, (sum = { named: [], weights: new Float64Array(CATEGORY_COUNT) }));
    addTo(sum, profile, arrays);
  }
  const found = new Map<string, readonly CategoryId[]>();
  let leaves = 0;
  for (const { id, leaf } of items) {
    const sum = sums.get(id);
    if (leaf) found.set(id, named(profiles[leaves++]!.likeliest));
    else found.set(id, sum ? named(likeliestOf(sum.named, sum.weights)) : []);
  }
  return found;
}

function named(categories: readonly number[]): CategoryId[] {
  return categories.map((index) => CATEGORY_IDS[index]!);
}

/** Of several items, by the category's index; `named` in the order they are named. */
interface CategorySum {
  readonly named: number[];
  readonly weights: Float64Array;
}

function addTo({ named, weights }: CategorySum, { categories, index }: Profile, arrays: LeafArrays): void {
  for (const id of categories) {
    if (weights[id] === 0) named.push(id);
    weights[id]! += arrays.categories[index * CATEGORY_COUNT + id]!;
  }
}

function coverageOf(traces: readonly IssueTrace[]): Coverage {
  return {
    issues: traces.length,
    withCause: traces.filter(({ cause }) => isSettled(cause)).length,
    withMeasure: traces.filter(({ measure }) => isSettled(measure)).length,
    complete: traces.filter(({ cause, measure }) => isSettled(cause) && isSettled(measure)).length,
  };
}
