import type { CheckResult } from "../checks/check-document";
import { blanksIn } from "../document/blanks";
import type { BlockInsertion } from "../document/document-host";
import type { Paragraph, TextPosition } from "../document/paragraph";
import type { Library, PhraseRole } from "../library/library";
import type { PhraseSet } from "../library/phrase-sets";
import { addSide, issueAdded, type Step } from "./add-side";
import { issuePlaces } from "./issue-place";
import { insertionAt } from "./plan-stub";
import { addedBetween, draftOf, insertionsOf, withBlocks, type Draft } from "./set-draft";
import { issueBlocks } from "./set-text";
import { effectOnOthers } from "./stub-effect";
import type { StubPlace } from "./stub-place";

export interface SetRequest {
  readonly paragraphs: readonly Paragraph[];
  /** What the check said about these paragraphs. */
  readonly result: CheckResult;
  readonly set: PhraseSet;
  readonly cursor: TextPosition | null;
  readonly library: Library;
  /** The check itself, with whatever the author has decided. */
  readonly recheck: (paragraphs: readonly Paragraph[]) => CheckResult;
}

/** Where one of the three goes. */
export interface SetPlace {
  /** The text of the paragraph before it, one of the set's own among them; "" at the start. */
  readonly behind: string;
  /** What goes in there: the heading of its part where that comes with it, then the text. */
  readonly texts: readonly string[];
}

export interface SetPlan {
  readonly kind: "insert";
  /** In document order, for one call of the host. */
  readonly insertions: readonly BlockInsertion[];
  readonly places: Readonly<Record<PhraseRole, SetPlace>>;
  /** A heading had to come along, and its number now stands twice: the author's own is never changed. */
  readonly doublesNumber: boolean;
  /** Another issue is answered less than before, because the words of the set weigh on its match. Rare. */
  readonly worsensOthers: boolean;
  /** An entry of blanks alone stands before one of the three, as a fresh skeleton has them. */
  readonly behindPrompts: boolean;
}

/**
 * not-a-statement: a summary, a plan, a piece of news. no-issues: no part for 问题. already-there: the very
 * issue stands in the text. no-place: the layout does not tell where the three belong.
 */
export interface SetRefusal {
  readonly kind: "refused";
  readonly reason: "not-a-statement" | "no-issues" | "already-there" | "no-place";
}

/**
 * A set of phrases as three entries, each in its part and numbered on. Every plan is tried on a copy first:
 * it counts only if the check then finds the issue with that very cause and that very measure (有对应), reads
 * all other issues as before and no rule finds more than blanks; the first that leaves them as well answered
 * as before is taken. Text that stands is never part of the plan.
 */
export function planSet(request: SetRequest): SetPlan | SetRefusal {
  const { paragraphs, set } = request;
  const reason = refusalBefore(request);
  if (reason) return { kind: "refused", reason };
  const { cursor, library, result } = request;
  const { category } = set.issue;
  const { fitting, others } = issuePlaces({ paragraphs, result, category, cursor, library });
  const plan = planIn(fitting, request) ?? planIn(others, request);
  return plan ?? { kind: "refused", reason: "no-place" };
}

/** With the issue in the first of the places that will do. */
function planIn(places: readonly StubPlace[], request: SetRequest): SetPlan | null {
  const { paragraphs, set } = request;
  let second: SetPlan | null = null;
  for (const issue of issueSteps(places, request)) {
    const cause = addSide("cause", set.cause, issue, request);
    const done = cause && addSide("measure", set.measure, cause, request);
    if (!done) continue;
    const plan: SetPlan = {
      kind: "insert",
      insertions: insertionsOf(done.draft),
      places: {
        issue: placeOf(issue.draft, draftOf(paragraphs), done.draft),
        cause: placeOf(cause.draft, issue.draft, done.draft),
        measure: placeOf(done.draft, cause.draft, done.draft),
      },
      doublesNumber: done.doublesNumber,
      worsensOthers: done.worsensOthers,
      behindPrompts: insertionsOf(done.draft).some(({ after }) => after && isPrompt(after.index, request)),
    };
    if (!plan.worsensOthers) return plan;
    second ??= plan;
  }
  return second;
}

/** Where what `now` has and `before` had not stands in the end. */
function placeOf(now: Draft, before: Draft, final: Draft): SetPlace {
  const added = [...addedBetween(before, now)].map((index) => now.paragraphs[index]!);
  const at = final.paragraphs.indexOf(added[0]!);
  return { behind: final.paragraphs[at - 1]?.text ?? "", texts: added.map(({ text }) => text) };
}

function refusalBefore({ paragraphs, result, set }: SetRequest): SetRefusal["reason"] | null {
  const { reason, sections } = result.statement;
  if (reason === "work-summary" || reason === "plan" || reason === "news") return "not-a-statement";
  if (!sections.some(({ role }) => role === "issues")) return "no-issues";
  return paragraphs.some(({ text }) => text.includes(set.issue.text)) ? "already-there" : null;
}

/** The issue in each place that may do, as far as the check reads it as one more issue and nothing else. */
function* issueSteps(places: readonly StubPlace[], request: SetRequest): Generator<Step> {
  const { paragraphs, result, set, recheck } = request;
  const start = draftOf(paragraphs);
  for (const place of places) {
    for (const blocks of issueBlocks(set.issue, place.ordinal, place.shape)) {
      const draft = withBlocks(start, insertionAt(place, paragraphs, blocks));
      const after = recheck(draft.paragraphs);
      const issue = issueAdded(after, draft);
      if (!issue) continue;
      const { same, newFaults } = effectOnOthers(result, after, [issue.id]);
      if (same && newFaults.length === 0) {
        yield { draft, result: after, issue, answered: [], doublesNumber: false, worsensOthers: false };
      }
    }
  }
}

/** Whether the paragraph has blanks and is no part of anything said yet. */
function isPrompt(index: number, { paragraphs, result }: SetRequest): boolean {
  const said = result.statement.items.some(
    ({ range, lastParagraph }) => range.paragraph <= index && index <= lastParagraph,
  );
  return !said && blanksIn(paragraphs[index]?.text ?? "").length > 0;
}
