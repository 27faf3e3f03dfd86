import type { Dimension } from "../library/library";
import { headingLikeness, type Likeness } from "./heading-likeness";

/** Of the shorter heading's character pairs, this share must stand in the other. Set by the table in the test. */
const ALIKE = 0.65;
/** A heading that names a dimension in full counts for it even if it was taken by another one. */
const NAMED = 0.9;

/** Which heading stands for which dimension: dimension id → index in `headings`. Missing ids have none. */
export function matchDimensions(
  dimensions: readonly Dimension[],
  headings: readonly string[],
): Map<string, number> {
  const candidates = dimensions.flatMap(({ id, heading }) =>
    headings.map((text, index) => ({ id, index, likeness: headingLikeness(heading, text) })),
  );
  const alike = candidates
    .filter(({ likeness }) => likeness.overlap >= ALIKE)
    .sort((a, b) => byLikeness(a.likeness, b.likeness));
  const found = new Map<string, number>();
  const taken = new Set<number>();
  for (const { id, index } of alike) {
    if (found.has(id) || taken.has(index)) continue;
    found.set(id, index);
    taken.add(index);
  }
  // “落实意识形态工作责任制和选人用人方面” is one heading for two dimensions.
  for (const { id, index, likeness } of alike) {
    if (!found.has(id) && likeness.named >= NAMED) found.set(id, index);
  }
  return found;
}

function byLikeness(a: Likeness, b: Likeness): number {
  return b.dice - a.dice || b.overlap - a.overlap;
}
