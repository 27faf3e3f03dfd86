import type { Paragraph } from "../document/paragraph";
import type { Library, Scenario } from "./library";

/** The meeting a text was written for, by the signals of each scenario; null when none is named. */
export function detectScenario(paragraphs: readonly Paragraph[], library: Library): Scenario | null {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const ranked = library.scenarios
    .map((scenario) => ({
      scenario,
      hits: scenario.signals.filter((signal) => text.includes(signal)).length,
    }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  return ranked[0]?.scenario ?? null;
}
