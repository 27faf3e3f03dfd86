import { canCombine, COMBINED_MARK, combineScenarios } from "./combine-scenarios";
import type { Scenario } from "./library";

/**
 * The scenario of an id, “annual-2025+inspection” for two held as one; null when there is none, or the two
 * cannot be held as one.
 */
export function findScenario(scenarios: readonly Scenario[], id: string): Scenario | null {
  const [first, second, ...more] = id
    .split(COMBINED_MARK)
    .map((one) => scenarios.find((it) => it.id === one));
  if (!first || more.length > 0) return null;
  if (!id.includes(COMBINED_MARK)) return first;
  return second && canCombine(first, second) ? combineScenarios(first, second) : null;
}
