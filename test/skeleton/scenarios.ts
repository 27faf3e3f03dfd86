import annual from "../../src/library/data/scenarios/annual-2025.json";
import inspection from "../../src/library/data/scenarios/inspection.json";
import type { Authorship, OptionalPart, Scenario } from "../../src/library/library";
import { NO_FIELDS, type SkeletonOptions } from "../../src/skeleton/build-skeleton";

/** The bundled scenarios; test/library/scenarios.test.ts checks that they are what they are cast to. */
export const ANNUAL = annual as unknown as Scenario;
export const INSPECTION = inspection as unknown as Scenario;

export const ALL_PARTS: readonly OptionalPart[] = ["previous", "cases", "disclosures"];

/** Everything the scenario offers, no field given. */
export function everything(scenario: Scenario, authorship: Authorship = "person"): SkeletonOptions {
  const dimensions = scenario.dimensions.map(({ id }) => id);
  return { scenario, authorship, parts: ALL_PARTS, dimensions, fields: NO_FIELDS };
}
