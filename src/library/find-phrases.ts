import type { Category, CategoryId, Phrase, PhraseRole } from "./library";

/** What is looked for. Everything is optional; what is given must all hold, but `place` only ranks. */
export interface PhraseQuery {
  /** Words that must all stand in the phrase or its category's name, in any order. */
  readonly text?: string;
  readonly role?: PhraseRole;
  readonly category?: CategoryId;
  /** Where the cursor stands: phrases that fit there come first. */
  readonly place?: { readonly role: PhraseRole | null; readonly categories: readonly CategoryId[] };
}

/** Those of the phrases that answer the query: what fits the place first, else in the given order. */
export function findPhrases(
  phrases: readonly Phrase[],
  categories: readonly Category[],
  query: PhraseQuery,
): readonly Phrase[] {
  const words = (query.text ?? "").trim().split(/\s+/u).filter(Boolean);
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  return phrases
    .filter(
      (phrase) =>
        (query.role === undefined || phrase.role === query.role) &&
        (query.category === undefined || phrase.category === query.category) &&
        words.every((word) => phrase.text.includes(word) || names.get(phrase.category)?.includes(word)),
    )
    .map((phrase, order) => ({ phrase, order, fit: fitOf(phrase, query.place) }))
    .sort((a, b) => b.fit - a.fit || a.order - b.order)
    .map(({ phrase }) => phrase);
}

/** Category and role both right before category alone, that before role alone. */
function fitOf(phrase: Phrase, place: PhraseQuery["place"]): number {
  if (!place) return 0;
  const at = place.categories.indexOf(phrase.category);
  const category = at < 0 ? 0 : 2 + 1 / (at + 2);
  return category + (place.role === phrase.role ? 1.8 : 0);
}
