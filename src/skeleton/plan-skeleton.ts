import type { BlockInsertion } from "../document/document-host";
import type { Paragraph } from "../document/paragraph";
import { parseStatement } from "../statement/parse-statement";
import { planFor } from "./plan-parts";
import type { SkeletonOptions } from "./skeleton-options";

/**
 * What to insert so that the document holds every chosen part and dimension, in document order;
 * [] when nothing is missing. An empty document gets the whole skeleton at its start. Text that
 * stands is never part of the plan, and a plan carried out leaves nothing to plan.
 */
export function planSkeleton(paragraphs: readonly Paragraph[], options: SkeletonOptions): BlockInsertion[] {
  return planFor(paragraphs, parseStatement(paragraphs), options);
}
