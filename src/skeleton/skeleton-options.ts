import type { Authorship, OptionalPart, Scenario } from "../library/library";

/** What the writer may tell about themselves; "" means not given and leaves a blank 【…】. */
export interface SkeletonFields {
  readonly unit: string;
  readonly post: string;
  readonly name: string;
  readonly date: string;
  /** Instead of the scenario's own name of the meeting. */
  readonly meeting: string;
}

export const NO_FIELDS: SkeletonFields = { unit: "", post: "", name: "", date: "", meeting: "" };

export interface SkeletonOptions {
  readonly scenario: Scenario;
  readonly authorship: Authorship;
  /** The optional parts to include, in any order. */
  readonly parts: readonly OptionalPart[];
  /** Ids of the scenario's dimensions, in the order they shall stand; unknown ids are passed over. */
  readonly dimensions: readonly string[];
  readonly fields: SkeletonFields;
}

/** Every dimension that the scenario demands, and those of its special items that were chosen, in its order. */
export function dimensionsWith({ dimensions }: Scenario, specials: readonly string[]): readonly string[] {
  return dimensions.filter(({ id, optional }) => !optional || specials.includes(id)).map(({ id }) => id);
}
