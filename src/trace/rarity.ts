import type { Library } from "../library/library";
import { bigramsOf, type Profile } from "./profile";

/**
 * How telling a two-character sequence is in this statement: 1 for one that a single item uses, 0
 * for one that all of them or all statements use.
 */
export interface Rarity {
  of(bigram: string): number;
}

export function rarityIn(profiles: readonly Profile[], library: Library): Rarity {
  const generic = new Set(library.genericWords.flatMap((word) => bigramsOf(word)));
  const users = new Map<string, number>();
  for (const { bigrams } of profiles) {
    for (const bigram of bigrams.keys()) users.set(bigram, (users.get(bigram) ?? 0) + 1);
  }
  const scale = Math.log(profiles.length + 1);
  return {
    of: (bigram) => {
      if (generic.has(bigram)) return 0;
      const count = users.get(bigram) ?? 1;
      return Math.max(0, 1 - Math.log(count) / scale);
    },
  };
}
