import type { CheckResult } from "../checks/check-document";
import type { BlockInsertion } from "../document/document-host";
import type { Paragraph } from "../document/paragraph";
import type { Phrase } from "../library/library";
import { isAnsweredInRow } from "../statement/ledger-rows";
import type { Item } from "../statement/statement";
import type { Answer } from "../trace/trace";
import { anchorBehind } from "./anchor";
import { effectOf, withInsertion } from "./stub-effect";
import { stubPlaces, type StubPlace } from "./stub-place";
import { stubBlocks, topicsOf, type StubSide } from "./stub-text";

export type { StubSide } from "./stub-text";

export interface StubRequest {
  readonly paragraphs: readonly Paragraph[];
  /** What the check said about these paragraphs. */
  readonly result: CheckResult;
  readonly issue: Item;
  readonly side: StubSide;
  /** The wording from the library; null for blanks alone. */
  readonly phrase: Phrase | null;
  /** The check itself, with whatever the author has decided. */
  readonly recheck: (paragraphs: readonly Paragraph[]) => CheckResult;
}

export interface StubPlan {
  readonly kind: "insert";
  readonly insertion: BlockInsertion;
  /** A heading had to come with the stub, and its number now stands twice: the author's own is never changed. */
  readonly doublesNumber: boolean;
  /** Another issue is answered less than before, because the words of the stub weigh on its match. Rare. */
  readonly worsensOthers: boolean;
}

/** not-a-gap: the side is answered already. no-topic: the issue is still blank. no-place: the layout does not tell. in-table: the row of an 整改清单 is the place. */
export interface StubRefusal {
  readonly kind: "refused";
  readonly reason: "not-a-gap" | "no-topic" | "no-place" | "in-table";
}

/**
 * A numbered stub for an issue that has no cause or no measure, in the place where it belongs. Every
 * plan is tried on a copy first: it counts only if the check then sees the answer and no rule finds
 * more; the first that leaves every other issue as well answered as before is taken. Text that stands is never part of the plan.
 */
export function planStub(request: StubRequest): StubPlan | StubRefusal {
  const { paragraphs, result, issue, side, phrase } = request;
  const { statement, trace: report, scenario } = result;
  const trace = result.trace.issues.find((one) => one.issue === issue.id);
  if (!trace || !isGap(trace[side])) return { kind: "refused", reason: "not-a-gap" };
  if (statement.ledger || isAnsweredInRow(issue, side)) return { kind: "refused", reason: "in-table" };
  const topics = topicsOf(issue);
  if (topics.length === 0) return { kind: "refused", reason: "no-topic" };
  const places = stubPlaces({ paragraphs, statement, trace: report, scenario, issue, side });
  let second: StubPlan | null = null;
  for (const place of places) {
    for (const topic of topics) {
      const blocks = stubBlocks(side, topic, phrase, place.ordinal, place.shape);
      const insertion = insertionAt(place, paragraphs, blocks);
      const after = request.recheck(withInsertion(paragraphs, insertion));
      const { mends, worsens, newFaults } = effectOf(result, after, issue.id, side);
      const allowed = place.heading ? ["numbering-gap"] : [];
      if (!mends || newFaults.some((rule) => !allowed.includes(rule))) continue;
      const doublesNumber = newFaults.length > 0;
      const plan: StubPlan = { kind: "insert", insertion, doublesNumber, worsensOthers: worsens };
      if (!worsens) return plan;
      second ??= plan;
    }
  }
  // A gap is not left open because the words of the stub weigh on another match: that one can be mended too.
  if (second) return second;
  return { kind: "refused", reason: "no-place" };
}

/** Nothing answers, and the author has not said that nothing needs to. */
export function isGap({ state, waived }: Answer): boolean {
  return state === "none" && waived === null;
}

/** The blocks, and the heading where one comes with them, as an insertion at the place. */
export function insertionAt(
  { behind, heading }: Pick<StubPlace, "behind" | "heading">,
  paragraphs: readonly Paragraph[],
  blocks: BlockInsertion["blocks"],
): BlockInsertion {
  return {
    after: behind < 0 ? null : anchorBehind(paragraphs, behind),
    blocks: heading ? [heading, ...blocks] : blocks,
  };
}
