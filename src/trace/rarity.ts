import type { Library } from "../library/library";
import { bigramsOf } from "./bigram";
import type { Profile } from "./profile";

/**
 * How telling a two-character sequence or a concept is in this statement: 1 for one that a single issue,
 * cause and measure use, 0 for one that all of them or all statements use.
 */
export interface Rarity {
  ofBigram(bigram: number): number;
  ofConcept(concept: number): number;
}

/** In a very short statement two uses must not make a word look common. */
const FEWEST = 8;
/** A sequence that stands in this many phrases of the library tells nothing any more. */
const COMMON_IN_PHRASES = 12;
/** A matter that every issue names still tells a little. */
const LEAST_CONCEPT = 0.15;

export function rarityIn(profiles: readonly Profile[], library: Library): Rarity {
  const common = commonness(library);
  const byRole = (["issue", "cause", "measure"] as const).map((role) =>
    profiles.filter(({ item }) => item.role === role),
  );
  const scale = Math.log(Math.max(FEWEST, ...byRole.map(({ length }) => length)) + 1);
  const bigramUsers = mostUsers(byRole, ({ bigrams }) => bigrams.keys());
  const conceptUsers = mostUsers(byRole, ({ concepts }) => concepts.keys());
  const inDocument = (users: number): number => Math.max(0, 1 - Math.log(Math.max(1, users)) / scale);
  const bigrams = new Map<number, number>();
  for (const [bigram, users] of bigramUsers) {
    const rarity = inDocument(users) * (common.get(bigram) ?? 1);
    if (rarity > 0) bigrams.set(bigram, rarity);
  }
  return {
    ofBigram: (bigram) => bigrams.get(bigram) ?? 0,
    ofConcept: (concept) => Math.max(LEAST_CONCEPT, inDocument(conceptUsers.get(concept) ?? 1)),
  };
}

/** How many entries of one role use each key, of the role that uses it most: one of each may share it. */
function mostUsers(
  byRole: readonly (readonly Profile[])[],
  keysOf: (profile: Profile) => Iterable<number>,
): Map<number, number> {
  const most = new Map<number, number>();
  for (const profiles of byRole) {
    const users = new Map<number, number>();
    for (const profile of profiles) {
      for (const key of keysOf(profile)) users.set(key, (users.get(key) ?? 0) + 1);
    }
    for (const [key, count] of users) if (count > (most.get(key) ?? 0)) most.set(key, count);
  }
  return most;
}

const known = new WeakMap<Library, ReadonlyMap<number, number>>();

/** What is left of a sequence's weight by its use in all statements: 0 for generic words. */
function commonness(library: Library): ReadonlyMap<number, number> {
  const found = known.get(library);
  if (found) return found;
  const left = new Map<number, number>();
  for (const [text, count] of Object.entries(library.commonBigrams)) {
    for (const bigram of bigramsOf(text)) left.set(bigram, Math.max(0, 1 - count / COMMON_IN_PHRASES));
  }
  for (const word of library.genericWords) for (const bigram of bigramsOf(word)) left.set(bigram, 0);
  known.set(library, left);
  return left;
}
