import type { CheckResult } from "../checks/check-document";
import { blanksIn } from "../document/blanks";
import type { BlockInsertion } from "../document/document-host";
import type { Paragraph, TextPosition } from "../document/paragraph";
import type { Library, PhraseRole } from "../library/library";
import type { PhraseSet } from "../library/phrase-sets";
import { textLines } from "../statement/line";
import { addSide } from "./add-side";
import { issuePlaces, type IssuePlace } from "./issue-place";
import { locateParts } from "./locate-parts";
import { insertionAt } from "./plan-stub";
import { draftOf, insertionsOf, withBlocks, type Draft } from "./set-draft";
import { stepOf, type Step, type StepContext } from "./set-step";
import { issueBlocks } from "./set-text";
import { addTurn } from "./set-turn";
import type { StubPlace } from "./stub-place";
import { takesTurns } from "./stub-stretch";

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
  const reason = refusalBefore(request);
  if (reason) return { kind: "refused", reason };
  const { paragraphs, set, cursor, library, result, recheck } = request;
  const { category } = set.issue;
  const { fitting, others } = issuePlaces({ paragraphs, result, category, cursor, library });
  const lines = textLines(paragraphs);
  const turns = takesTurns(lines, locateParts(lines, result.statement, []));
  const context = { result, turns, recheck };
  const plan = planIn(fitting, request, context) ?? planIn(others, request, context);
  return plan ?? { kind: "refused", reason: "no-place" };
}

/** With the issue in the first of the places that will do. */
function planIn(places: readonly IssuePlace[], request: SetRequest, context: StepContext): SetPlan | null {
  let second: SetPlan | null = null;
  for (const place of places) {
    const placed =
      place.kind === "turn"
        ? addTurn(place.place, request.set, request.paragraphs, context)
        : addOneByOne(place.place, request, context);
    if (!placed) continue;
    if (!placed.done.worsensOthers) return planOf(placed, request);
    second ??= planOf(placed, request);
  }
  return second;
}

/** The draft with the issue, that with the cause too, and the one with all three. */
interface Placed {
  readonly issue: Draft;
  readonly cause: Draft;
  readonly done: Step;
}

function planOf({ issue, cause, done }: Placed, request: SetRequest): SetPlan {
  const insertions = insertionsOf(done.draft);
  return {
    kind: "insert",
    insertions,
    places: {
      issue: placeOf(0, issue.added.size, done.draft),
      cause: placeOf(issue.added.size, cause.added.size, done.draft),
      measure: placeOf(cause.added.size, done.draft.added.size, done.draft),
    },
    doublesNumber: done.doublesNumber,
    worsensOthers: done.worsensOthers,
    behindPrompts: insertions.some(({ after }) => after !== null && isPrompt(after.index, request)),
  };
}

/** Where that part of what was added, counted in the order it was added, stands in the end. */
function placeOf(from: number, to: number, { paragraphs, added }: Draft): SetPlace {
  const own = [...added.keys()].slice(from, to);
  const at = paragraphs.indexOf(own[0]!);
  return { behind: paragraphs[at - 1]?.text ?? "", texts: own.map(({ text }) => text) };
}

/** The issue in its list, then the cause and the measure where they belong. */
function addOneByOne(place: StubPlace, { paragraphs, set }: SetRequest, context: StepContext): Placed | null {
  let second: Placed | null = null;
  for (const blocks of issueBlocks(set.issue, place.ordinal, place.shape)) {
    const draft = withBlocks(draftOf(paragraphs), insertionAt(place, paragraphs, blocks));
    const issue = stepOf(draft, [], false, context);
    const cause = issue && addSide("cause", set.cause, issue, context);
    const done = cause && addSide("measure", set.measure, cause, context);
    if (!done) continue;
    const placed = { issue: draft, cause: cause.draft, done };
    if (!done.worsensOthers) return placed;
    second ??= placed;
  }
  return second;
}

function refusalBefore({ paragraphs, result, set }: SetRequest): SetRefusal["reason"] | null {
  const { reason, sections } = result.statement;
  if (reason === "work-summary" || reason === "plan" || reason === "news") return "not-a-statement";
  if (!sections.some(({ role }) => role === "issues")) return "no-issues";
  return paragraphs.some(({ text }) => text.includes(set.issue.text)) ? "already-there" : null;
}

/** Whether the paragraph has blanks and is no part of anything said yet. */
function isPrompt(index: number, { paragraphs, result }: SetRequest): boolean {
  const said = result.statement.items.some(
    ({ range, lastParagraph }) => range.paragraph <= index && index <= lastParagraph,
  );
  return !said && blanksIn(paragraphs[index]?.text ?? "").length > 0;
}
