import categories from "./data/categories.json";
import commonWords from "./data/common-words.json";
import concepts from "./data/concepts.json";
import genericWords from "./data/generic-words.json";
import roots from "./data/roots.json";
import type { Category, Concept, Library, Root, RootId, Scenario } from "./library";
import { scenarios } from "./scenarios.generated";

/** The newest meeting first, those of no particular year before them. */
function byYear(a: Scenario, b: Scenario): number {
  return yearOf(b) - yearOf(a) || a.id.localeCompare(b.id, "en");
}

function yearOf({ year }: Scenario): number {
  return year ?? 9999;
}

/**
 * Everything that ships with the product but the phrases (standard-phrases). The tests hold each file
 * to its shape (validate-scenario), so that reading it here needs no second check.
 */
export const standardLibrary: Library = {
  scenarios: [...(scenarios as readonly Scenario[])].sort(byYear),
  categories: categories as readonly Category[],
  roots: roots.map((root): Root => ({
    id: root.id as RootId,
    name: root.name,
    terms: root.terms.split(" "),
  })),
  concepts: concepts.map((concept): Concept => ({
    id: concept.id,
    roots: concept.roots as RootId[],
    terms: concept.terms.split(" "),
  })),
  genericWords,
  commonBigrams: commonWords.bigrams,
  commonTerms: commonWords.terms,
};
