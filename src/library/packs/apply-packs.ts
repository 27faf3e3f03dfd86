import type { Category, Concept, Library, Phrase, Scenario, WordLists } from "../library";
import { sortPhrases } from "./export-pack";
import type { ConceptWords, OwnTerms, Pack } from "./pack";

/** Where a phrase comes from beside the library: this machine, or the pack beside the pane. */
export type PackOrigin = "own" | "office";

/**
 * The library with what the packs add, the later before the earlier: their meetings take the place of
 * those of the same id, their words come first, their thresholds hold. The very same library when they
 * add nothing to it: phrases are apart (packPhrases).
 */
export function applyPacks(library: Library, packs: readonly Pack[]): Library {
  return packs.reduce(applyPack, library);
}

function applyPack(library: Library, { scenarios, terms, thresholds }: Pack): Library {
  const addsThresholds = Object.keys(thresholds).length > 0;
  if (scenarios.length + terms.length === 0 && !addsThresholds) return library;
  return {
    ...library,
    scenarios: withScenarios(library.scenarios, scenarios),
    categories: library.categories.map((category) => withCategoryWords(category, terms)),
    concepts: withConcepts(library.concepts, terms),
    ...(addsThresholds && { gapFrom: { ...library.gapFrom, ...thresholds } }),
  };
}

/** Word lists that were loaded after the library, with what the packs add to them. */
export function applyPackWords(words: WordLists, packs: readonly Pack[]): WordLists {
  return packs.reduce(
    (lists, { terms }) =>
      terms.length === 0 ? lists : { ...lists, concepts: withConcepts(lists.concepts, terms) },
    words,
  );
}

/** A pack's phrases as the pane lists them. Their ids cannot be those of the library or of another pack. */
export function packPhrases(pack: Pack, origin: PackOrigin): readonly Phrase[] {
  return sortPhrases(pack.phrases).map(({ id, role, category, root, text, tags, set }) => ({
    id: `${origin}:${id}`,
    role,
    category,
    root,
    text,
    origin,
    tags,
    ...(set !== null && { set: `${origin}:${set}` }),
  }));
}

function withScenarios(known: readonly Scenario[], added: readonly Scenario[]): readonly Scenario[] {
  const byId = new Map(added.map((scenario) => [scenario.id, scenario]));
  const knownIds = new Set(known.map(({ id }) => id));
  return [
    ...added.filter(({ id }) => !knownIds.has(id)),
    ...known.map((scenario) => byId.get(scenario.id) ?? scenario),
  ];
}

function withCategoryWords(category: Category, terms: readonly OwnTerms[]): Category {
  const words = terms.flatMap((one) => ("category" in one && one.category === category.id ? one.words : []));
  return words.length === 0 ? category : { ...category, terms: union(words, category.terms) };
}

function withConcepts(known: readonly Concept[], terms: readonly OwnTerms[]): readonly Concept[] {
  const added = terms.filter((one): one is ConceptWords => "concept" in one);
  const knownIds = new Set(known.map(({ id }) => id));
  const widened = known.map((concept) => {
    const words = added.filter((one) => one.concept === concept.id).flatMap((one) => one.words);
    return words.length === 0 ? concept : { ...concept, terms: union(concept.terms, words) };
  });
  const own = added
    .filter((one) => !knownIds.has(one.concept))
    .map(({ concept, roots, words }): Concept => ({ id: concept, roots, terms: words }));
  return [...widened, ...own];
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
