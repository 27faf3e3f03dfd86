import type { Library } from "../library/library";
import { bigramsOf, type Profile } from "./profile";

/**
 * How telling a two-character sequence is in this statement: 1 for one that a single issue, cause
 * and measure use, 0 for one that all of them or all statements use.
 */
export interface Rarity {
  of(bigram: string): number;
}

/** In a very short statement two uses must not make a word look common. */
const FEWEST = 8;

export function rarityIn(profiles: readonly Profile[], library: Library): Rarity {
  const generic = new Set(library.genericWords.flatMap((word) => bigramsOf(word)));
  const byRole = (["issue", "cause", "measure"] as const).map((role) =>
    usersIn(profiles.filter(({ item }) => item.role === role)),
  );
  const largest = Math.max(FEWEST, ...byRole.map(({ count }) => count));
  const scale = Math.log(largest + 1);
  return {
    of: (bigram) => {
      if (generic.has(bigram)) return 0;
      const users = Math.max(1, ...byRole.map(({ users }) => users.get(bigram) ?? 0));
      return Math.max(0, 1 - Math.log(users) / scale);
    },
  };
}

/** How many of these entries use each sequence. An issue, its cause and its measure may share one. */
function usersIn(profiles: readonly Profile[]): {
  readonly count: number;
  readonly users: ReadonlyMap<string, number>;
} {
  const users = new Map<string, number>();
  for (const { bigrams } of profiles) {
    for (const bigram of bigrams.keys()) users.set(bigram, (users.get(bigram) ?? 0) + 1);
  }
  return { count: profiles.length, users };
}
