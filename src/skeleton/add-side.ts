import type { Phrase } from "../library/library";
import { insertionAt } from "./plan-stub";
import { withBlocks } from "./set-draft";
import { stepOf, type Step, type StepContext } from "./set-step";
import { answerBlocks } from "./set-text";
import { stubPlaces } from "./stub-place";
import type { StubSide } from "./stub-text";

/**
 * Adds the cause or the measure of the set in the first place, and wording, in which the check sees that it
 * answers the issue in full; rather one in which no other issue is answered less than before. Null for none.
 */
export function addSide(side: StubSide, phrase: Phrase, step: Step, context: StepContext): Step | null {
  const { draft, result, issue } = step;
  const { paragraphs } = draft;
  const { statement, trace, scenario } = result;
  let second: Step | null = null;
  for (const place of stubPlaces({ paragraphs, statement, trace, scenario, issue, side })) {
    const mayDouble = place.heading !== null || step.doublesNumber;
    for (const blocks of answerBlocks(side, phrase, issue, place.ordinal, place.shape)) {
      const next = withBlocks(draft, insertionAt(place, paragraphs, blocks));
      const tried = stepOf(next, [...step.answered, side], mayDouble, context);
      // What goes in is not read as a part of the issue either.
      if (!tried || tried.issue.text !== issue.text) continue;
      if (!tried.worsensOthers) return tried;
      second ??= tried;
    }
  }
  return second;
}
