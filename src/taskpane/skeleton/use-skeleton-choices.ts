import { useState } from "react";
import { recall, remember } from "../local-memory";
import { readChoices, type SkeletonChoices } from "./skeleton-choices";

const NAME = "skeleton";

/** The choices of last time, and a setter that remembers. */
export function useSkeletonChoices(): [SkeletonChoices, (change: Partial<SkeletonChoices>) => void] {
  const [choices, setChoices] = useState(() => readChoices(recall(NAME)));

  function change(part: Partial<SkeletonChoices>) {
    const next = { ...choices, ...part };
    setChoices(next);
    remember(NAME, next);
  }

  return [choices, change];
}

/** The typeface chosen last, for whatever else inserts paragraphs. */
export function rememberedTypeface(): SkeletonChoices["typeface"] {
  return readChoices(recall(NAME)).typeface;
}
