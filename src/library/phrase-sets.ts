import type { Phrase, PhraseRole } from "./library";

/** In the order they stand in a statement. */
export const SET_ROLES: readonly PhraseRole[] = ["issue", "cause", "measure"];

/** An issue, its cause and its measure: three phrases that are about the same matter. */
export type PhraseSet = Readonly<Record<PhraseRole, Phrase>>;

/** Finds the set of a phrase; null for a phrase of none, or of one that lacks a part. */
export type FindSet = (phrase: Phrase) => PhraseSet | null;

/**
 * The whole sets among the phrases. A pack may bring a second cause or measure to a set: the set of that
 * phrase then has it in its place, all others have the one that came first.
 */
export function phraseSets(phrases: readonly Phrase[]): FindSet {
  const parts = new Map<string, Partial<Record<PhraseRole, Phrase>>>();
  for (const phrase of phrases) {
    if (phrase.set !== undefined) parts.set(phrase.set, { [phrase.role]: phrase, ...parts.get(phrase.set) });
  }
  return (phrase) => {
    const known = phrase.set === undefined ? undefined : parts.get(phrase.set);
    const { issue, cause, measure }: Partial<PhraseSet> = { ...known, [phrase.role]: phrase };
    return issue && cause && measure ? { issue, cause, measure } : null;
  };
}
