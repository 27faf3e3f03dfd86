import type { CheckResult } from "../checks/check-document";
import type { Paragraph } from "../document/paragraph";
import type { Item } from "../statement/statement";
import type { Draft } from "./set-draft";
import { effectOnOthers } from "./stub-effect";
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

export interface StepContext {
  /** What the check said before anything was added. */
  readonly result: CheckResult;
  /** Whether 问题, 原因 and 措施 take turns. */
  readonly turns: boolean;
  readonly recheck: (paragraphs: readonly Paragraph[]) => CheckResult;
}

/**
 * The draft as a step, if it may be one: the check reads one more issue, which the set answers in full on
 * the sides given, all others as before, and no rule finds more than blanks. Null if not.
 * @param mayDouble whether the number of a heading that came along may stand twice
 */
export function stepOf(
  draft: Draft,
  answered: readonly StubSide[],
  mayDouble: boolean,
  { result: before, turns, recheck }: StepContext,
): Step | null {
  const result = recheck(draft.paragraphs);
  const issue = issueAdded(result, draft);
  if (!issue || !answered.every((side) => isAnswered(side, issue, result, draft))) return null;
  if (turns && strays(issue, result, draft)) return null;
  const { same, worsens, newFaults } = effectOnOthers(before, result, [issue.id]);
  if (!same || newFaults.some((rule) => rule !== "numbering-gap" || !mayDouble)) return null;
  return { draft, result, issue, answered, doublesNumber: newFaults.length > 0, worsensOthers: worsens };
}

/** The one issue that the draft adds; null when it adds none, or more than one. */
function issueAdded({ statement }: CheckResult, { paragraphs, added }: Draft): Item | null {
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

/** Whether an issue of the author's stands between the issue of the set and what answers it: in another turn. */
function strays(issue: Item, { statement }: CheckResult, { paragraphs, added }: Draft): boolean {
  const last = paragraphs.findLastIndex((paragraph) => added.has(paragraph));
  const first = paragraphs.findIndex((paragraph) => added.has(paragraph));
  return statement.items.some(
    ({ id, role, leaf, range }) =>
      role === "issue" && leaf && id !== issue.id && first < range.paragraph && range.paragraph < last,
  );
}
