import { useMemo, useState } from "react";
import { findPhrases } from "../../library/find-phrases";
import type { Category, CategoryId, Phrase, PhraseRole } from "../../library/library";
import { indexPhrases } from "../../library/phrase-index";
import type { Place } from "../../trace/locate";
import type { PhraseMemory } from "./phrase-memory";

/** Rows drawn at a time: enough to look through, few enough to draw at once on a slow machine. */
const PAGE = 50;

export const SCOPES = ["all", "favourites", "recent"] as const;
export type Scope = (typeof SCOPES)[number];

export interface PhraseFilter {
  readonly text: string;
  readonly scope: Scope;
  readonly role: PhraseRole | "all";
  readonly category: CategoryId | "all";
}

export const NO_FILTER: PhraseFilter = { text: "", scope: "all", role: "all", category: "all" };

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
  memory: PhraseMemory,
): PhraseList {
  const [filter, setState] = useState(NO_FILTER);
  const [limit, setLimit] = useState(PAGE);
  // As it was when the filter was set: a row must not go away, or jump to the top, under the finger that
  // takes its mark off or uses it.
  const [kept, setKept] = useState(memory);
  const index = useMemo(() => indexPhrases(phrases, categories), [phrases, categories]);

  const found = useMemo(
    () =>
      findPhrases(index, {
        text: filter.text,
        role: filter.role === "all" ? undefined : filter.role,
        category: filter.category === "all" ? undefined : filter.category,
        among: filter.scope === "all" ? undefined : kept[filter.scope],
        // What was used last comes first, wherever the cursor stands.
        place: filter.scope === "recent" ? undefined : (place ?? undefined),
      }),
    [index, filter, kept, place],
  );

  function setFilter(change: Partial<PhraseFilter>) {
    setState({ ...filter, ...change });
    setKept(memory);
    setLimit(PAGE);
  }

  return { filter, setFilter, found, shown: found.slice(0, limit), showMore: () => setLimit(limit + PAGE) };
}

/** Whether the phrase is for the very place: its part and its category. */
export function fitsPlace(phrase: Phrase, place: Place | null): boolean {
  return place !== null && place.role === phrase.role && place.categories.includes(phrase.category);
}
