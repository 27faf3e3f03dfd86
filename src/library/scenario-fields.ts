/**
 * The fields a scenario's texts may hold, written {unit}. `theme` is the scenario's own; the others
 * are the writer's.
 */
export const SCENARIO_FIELDS = ["unit", "post", "name", "date", "meeting", "theme"] as const;
export type ScenarioField = (typeof SCENARIO_FIELDS)[number];

/** Everything in braces, whether or not a field of that name exists; the name is group 1. */
export const FIELD_PATTERN = /\{([^{}]*)\}/gu;

export function isScenarioField(name: string): name is ScenarioField {
  return (SCENARIO_FIELDS as readonly string[]).includes(name);
}
