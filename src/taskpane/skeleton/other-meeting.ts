import type { Paragraph } from "../../document/paragraph";
import { COMBINED_MARK } from "../../library/combine-scenarios";
import { detectScenario } from "../../library/detect-scenario";
import type { Library, Scenario } from "../../library/library";

/**
 * The meeting that the text was written for, where that is not the chosen one: its dimensions would come
 * in beside those of another meeting. Null where nothing tells, also where the chosen meeting is one of the
 * office's own without words by which it could be told.
 */
export function otherMeeting(
  paragraphs: readonly Paragraph[],
  library: Library,
  chosen: Scenario,
): Scenario | null {
  if (chosen.signals.length === 0) return null;
  const ids = chosen.id.split(COMBINED_MARK);
  const isChosen = ({ id }: Scenario) => id.split(COMBINED_MARK).some((part) => ids.includes(part));
  // Of meetings that are alike in what tells them, the first is found: that is to be the chosen one.
  const scenarios = [
    ...library.scenarios.filter(isChosen),
    ...library.scenarios.filter((scenario) => !isChosen(scenario)),
  ];
  const found = detectScenario(paragraphs, { ...library, scenarios });
  return found && !isChosen(found) ? found : null;
}
