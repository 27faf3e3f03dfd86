import type { Block } from "../document/block";
import { partBlocks, writeOrdinal } from "./numbering";
import type { SkeletonOptions } from "./skeleton-options";
import { skeletonParts } from "./skeleton-parts";

export { dimensionsWith, NO_FIELDS, type SkeletonFields, type SkeletonOptions } from "./skeleton-options";

/** The whole skeleton, for an empty document. */
export function buildSkeleton(options: SkeletonOptions): Block[] {
  let number = 0;
  return skeletonParts(options).flatMap((part) => {
    if (part.heading === "") return partBlocks(part, "");
    number += 1;
    return partBlocks(part, writeOrdinal("chinese", number));
  });
}
