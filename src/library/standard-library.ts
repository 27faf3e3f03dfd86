import { phrases as phraseFiles, scenarios as scenarioFiles } from "./data.generated";
import categories from "./data/categories.json";
import concepts from "./data/concepts.json";
import genericWords from "./data/generic-words.json";
import roots from "./data/roots.json";
import type { Category, CategoryId, Library, Phrase, Root, Scenario } from "./library";

/** One file under data/phrases: the phrases of one category. */
interface PhraseFile {
  readonly category: CategoryId;
  readonly phrases: readonly Omit<Phrase, "category">[];
}

/** The newest meeting first, those of no particular year before them. */
function byYear(a: Scenario, b: Scenario): number {
  return yearOf(b) - yearOf(a) || a.id.localeCompare(b.id, "en");
}

function yearOf({ year }: Scenario): number {
  return year ?? 9999;
}

/**
 * Everything that ships with the product. The tests hold each file to its shape (validate-scenario,
 * phrases.test), so that reading it here needs no second check.
 */
export const standardLibrary: Library = {
  scenarios: [...(scenarioFiles as readonly Scenario[])].sort(byYear),
  categories: categories as readonly Category[],
  roots: roots as readonly Root[],
  concepts,
  genericWords,
  phrases: (phraseFiles as readonly PhraseFile[]).flatMap(({ category, phrases }) =>
    phrases.map((phrase): Phrase => ({ ...phrase, category })),
  ),
};
