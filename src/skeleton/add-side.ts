import type { CheckResult } from "../checks/check-document";
import type { Paragraph } from "../document/paragraph";
import type { Phrase } from "../library/library";
import type { Item } from "../statement/statement";
import { insertionAt } from "./plan-stub";
import { withBlocks, type Draft } from "./set-draft";
import { answerBlocks } from "./set-text";
import { effectOnOthers } from "./stub-effect";
import { stubPlaces, type StubPlace } from "./stub-place";
import type { StubSide } from "./stub-text";

/** How far the planning of a set has come: what is to go in so far, and what the check says of it. */
export interface Step {
  readonly draft: Draft;
  readonly result: CheckResult;
  /** The issue of the set, as read in `draft`. */
  readonly issue: Item;
  /** The sides on which the set answers it so far. */
  readonly answered: readonly StubSide[];
  readonly doublesNumber: boolean;
  readonly worsensOthers: boolean;
}

export interface SideContext {
  /** What the check said before anything was added. */
  readonly result: CheckResult;
  readonly recheck: (paragraphs: readonly Paragraph[]) => CheckResult;
}

/**
 * Adds the cause or the measure of the set in the first place, and wording, in which the check sees that it
 * answers the issue in full; rather one in which no other issue is answered less than before. Null for none.
 */
export function addSide(side: StubSide, phrase: Phrase, step: Step, context: SideContext): Step | null {
  const { draft, result, issue } = step;
  const { paragraphs } = draft;
  const { statement, trace, scenario } = result;
  let second: Step | null = null;
  for (const place of stubPlaces({ paragraphs, statement, trace, scenario, issue, side })) {
    for (const blocks of answerBlocks(side, phrase, issue, place.ordinal, place.shape)) {
      const next = withBlocks(draft, insertionAt(place, paragraphs, blocks));
      const tried = tryDraft(side, next, step, place, context);
      if (tried && !tried.worsensOthers) return tried;
      second ??= tried;
    }
  }
  return second;
}

function tryDraft(
  side: StubSide,
  draft: Draft,
  step: Step,
  place: StubPlace,
  context: SideContext,
): Step | null {
  const after = context.recheck(draft.paragraphs);
  const issue = issueAdded(after, draft);
  const answered = [...step.answered, side];
  if (!issue || issue.text !== step.issue.text) return null;
  if (!answered.every((one) => isAnswered(one, issue, after, draft))) return null;
  const { same, worsens, newFaults } = effectOnOthers(context.result, after, [issue.id]);
  const mayDouble = place.heading !== null || step.doublesNumber;
  if (!same || newFaults.some((rule) => rule !== "numbering-gap" || !mayDouble)) return null;
  const doublesNumber = newFaults.length > 0;
  return { draft, result: after, issue, answered, doublesNumber, worsensOthers: worsens };
}

/** The one issue that the draft adds; null when it adds none, or more than one. */
export function issueAdded({ statement }: CheckResult, { paragraphs, added }: Draft): Item | null {
  const found = statement.items.filter(
    ({ role, leaf, range }) => role === "issue" && leaf && added.has(paragraphs[range.paragraph]!),
  );
  return found.length === 1 ? found[0]! : null;
}

/** Whether the issue is answered in full on that side, by what the draft adds. */
function isAnswered(
  side: StubSide,
  issue: Item,
  { statement, trace }: CheckResult,
  { paragraphs, added }: Draft,
): boolean {
  const answer = trace.issues.find((one) => one.issue === issue.id)?.[side];
  const own = new Set(
    statement.items.filter(({ range }) => added.has(paragraphs[range.paragraph]!)).map(({ id }) => id),
  );
  return answer?.state === "full" && answer.links.some(({ to }) => own.has(to));
}
