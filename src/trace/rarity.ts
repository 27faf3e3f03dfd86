import type { LeafArrays } from "./leaf-arrays";
import type { Profile, Stretch } from "./profile";
import type { Vocabulary } from "./vocabulary";

/**
 * How telling a two-character sequence or a concept is in this statement: 1 for one that a single issue,
 * cause and measure use, 0 for one that all of them or all statements use.
 */
export interface Rarity {
  /** By the sequence's number in the vocabulary. */
  readonly ofBigram: Float32Array;
  /** By the concept's index in the library. */
  readonly ofConcept: Float64Array;
}

/** In a very short statement two uses must not make a word look common. */
const FEWEST = 8;
/** A matter that every issue names still tells a little. */
const LEAST_CONCEPT = 0.15;

export function rarityIn(
  profiles: readonly Profile[],
  { bigrams, concepts }: LeafArrays,
  vocabulary: Vocabulary,
  conceptCount: number,
): Rarity {
  const byRole = (["issue", "cause", "measure"] as const).map((role) =>
    profiles.filter(({ item }) => item.role === role),
  );
  const inDocument = commonnessScale(Math.max(FEWEST, ...byRole.map(({ length }) => length)));
  const wordUsers = mostUsers(byRole, bigrams, ({ words }) => words, vocabulary.size);
  const ofBigram = new Float32Array(vocabulary.size);
  for (let at = 0; at < ofBigram.length; at++)
    ofBigram[at] = inDocument(wordUsers[at]!) * vocabulary.uncommon(at);
  const conceptUsers = mostUsers(byRole, concepts, ({ matters }) => matters, conceptCount);
  const ofConcept = new Float64Array(conceptCount);
  for (let id = 0; id < conceptCount; id++)
    ofConcept[id] = Math.max(LEAST_CONCEPT, inDocument(conceptUsers[id]!));
  return { ofBigram, ofConcept };
}

/** From 1 for what one entry of a role uses to 0 for what all of `most` entries do. */
function commonnessScale(most: number): (users: number) => number {
  const scale = Math.log(most + 1);
  // Few different numbers of users come again and again.
  const known: number[] = [1, 1];
  return (users) => {
    for (let next = known.length; next <= users; next++) known.push(Math.max(0, 1 - Math.log(next) / scale));
    return known[users]!;
  };
}

/** How many entries of one role use each sequence or concept, of the role that uses it most: one of each may share it. */
function mostUsers(
  byRole: readonly (readonly Profile[])[],
  used: ArrayLike<number>,
  stretchOf: (profile: Profile) => Stretch,
  size: number,
): Int32Array {
  const most = new Int32Array(size);
  const users = new Int32Array(size);
  for (const profiles of byRole) {
    users.fill(0);
    for (const profile of profiles) {
      const { from, to } = stretchOf(profile);
      for (let at = from; at < to; at++) {
        const count = ++users[used[at]!]!;
        if (count > most[used[at]!]!) most[used[at]!] = count;
      }
    }
  }
  return most;
}
