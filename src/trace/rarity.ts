import type { Profile } from "./profile";
import type { Vocabulary } from "./vocabulary";

/**
 * How telling a two-character sequence or a concept is in this statement: 1 for one that a single issue,
 * cause and measure use, 0 for one that all of them or all statements use.
 */
export interface Rarity {
  /** By the sequence's number in the vocabulary. */
  readonly ofBigram: Float32Array;
  ofConcept(concept: number): number;
}

/** In a very short statement two uses must not make a word look common. */
const FEWEST = 8;
/** A matter that every issue names still tells a little. */
const LEAST_CONCEPT = 0.15;

export function rarityIn(profiles: readonly Profile[], vocabulary: Vocabulary): Rarity {
  const byRole = (["issue", "cause", "measure"] as const).map((role) =>
    profiles.filter(({ item }) => item.role === role),
  );
  const scale = Math.log(Math.max(FEWEST, ...byRole.map(({ length }) => length)) + 1);
  const inDocument = (users: number): number => Math.max(0, 1 - Math.log(Math.max(1, users)) / scale);
  const users = bigramUsers(byRole, vocabulary.size);
  const conceptUsers = mostConceptUsers(byRole);
  const ofBigram = new Float32Array(users.length);
  for (let at = 0; at < users.length; at++) {
    ofBigram[at] = (users[at]! <= 1 ? 1 : inDocument(users[at]!)) * vocabulary.uncommon[at]!;
  }
  return {
    ofBigram,
    ofConcept: (concept) => Math.max(LEAST_CONCEPT, inDocument(conceptUsers.get(concept) ?? 1)),
  };
}

/** How many entries of one role use each sequence, of the role that uses it most: one of each may share it. */
function bigramUsers(byRole: readonly (readonly Profile[])[], size: number): Int32Array {
  const most = new Int32Array(size);
  for (const profiles of byRole) {
    const users = new Int32Array(size);
    for (const { bigrams } of profiles) for (const at of bigrams) users[at]!++;
    for (let at = 0; at < size; at++) if (users[at]! > most[at]!) most[at] = users[at]!;
  }
  return most;
}

function mostConceptUsers(byRole: readonly (readonly Profile[])[]): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  for (const profiles of byRole) {
    const users = new Map<number, number>();
    for (const { concepts } of profiles) {
      for (const id of concepts.keys()) users.set(id, (users.get(id) ?? 0) + 1);
    }
    for (const [id, count] of users) if (count > (most.get(id) ?? 0)) most.set(id, count);
  }
  return most;
}
