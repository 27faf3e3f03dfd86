import { useMemo, useState } from "react";
import { findPhrases } from "../../library/find-phrases";
import type { Category, CategoryId, Phrase, PhraseRole } from "../../library/library";
import type { Place } from "../../trace/locate";

/** Rows drawn at a time: enough to look through, few enough to draw at once on a slow machine. */
const PAGE = 50;

export interface PhraseFilter {
  readonly text: string;
  readonly role: PhraseRole | "all";
  readonly category: CategoryId | "all";
}

export const NO_FILTER: PhraseFilter = { text: "", role: "all", category: "all" };

export interface PhraseList {
  readonly filter: PhraseFilter;
  readonly setFilter: (change: Partial<PhraseFilter>) => void;
  /** Everything found, those that fit the place first. */
  readonly found: readonly Phrase[];
  /** The rows to draw. */
  readonly shown: readonly Phrase[];
  readonly showMore: () => void;
}

export function usePhraseList(
  phrases: readonly Phrase[],
  categories: readonly Category[],
  place: Place | null,
): PhraseList {
  const [filter, setState] = useState(NO_FILTER);
  const [limit, setLimit] = useState(PAGE);

  const found = useMemo(
    () =>
      findPhrases(phrases, categories, {
        text: filter.text,
        role: filter.role === "all" ? undefined : filter.role,
        category: filter.category === "all" ? undefined : filter.category,
        place: place ?? undefined,
      }),
    [phrases, categories, filter, place],
  );

  function setFilter(change: Partial<PhraseFilter>) {
    setState({ ...filter, ...change });
    setLimit(PAGE);
  }

  return { filter, setFilter, found, shown: found.slice(0, limit), showMore: () => setLimit(limit + PAGE) };
}

/** Whether the phrase is for the very place: its part and its category. */
export function fitsPlace(phrase: Phrase, place: Place | null): boolean {
  return place !== null && place.role === phrase.role && place.categories.includes(phrase.category);
}
