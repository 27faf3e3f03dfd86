import { CONCEPT_IDS } from "./concept-ids.generated";
import categories from "./data/categories.json";
import genericWords from "./data/generic-words.json";
import type { Category, Library, Scenario, WordLists } from "./library";
import { scenarios } from "./scenarios.generated";

/** The newest meeting first, those of no particular year before them. */
function byYear(a: Scenario, b: Scenario): number {
  return yearOf(b) - yearOf(a) || (a.id < b.id ? -1 : 1);
}

function yearOf({ year }: Scenario): number {
  return year ?? 9999;
}

/** Without words, but with the concepts' ids: a unit's pack may add words to a concept (packs/). */
const NO_WORDS: WordLists = {
  roots: [],
  concepts: CONCEPT_IDS.map((id) => ({ id, roots: [], terms: [] })),
  commonBigrams: {},
  commonTerms: {},
};

/**
 * The library without its word lists: all that inserting a skeleton and telling where the cursor stands need.
 * The tests hold each file to its shape (validate-scenario), so that reading it here needs no second check.
 */
export const baseLibrary: Library = {
  ...NO_WORDS,
  scenarios: [...(scenarios as readonly Scenario[])].sort(byYear),
  categories: categories as readonly Category[],
  genericWords,
};
