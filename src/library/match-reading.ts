import type { Reading } from "./phrase-reading";

/** How well what was typed fits: by the characters or whole syllables, or only by initials somewhere. */
export type ReadingMatch = "syllables" | "initials";

const LONGEST_QUERY = 40;

/**
 * Whether a text is meant by what was typed: characters, whole syllables, their initials, or a mixture
 * (“理论xx”, “lilunxx”, “llxx”), from any character on; the last syllable may be half typed. The typed word is
 * in lower case and without spaces. Null when it is not.
 */
export function matchReading(typed: string, { characters, syllables }: Reading): ReadingMatch | null {
  if (typed === "" || typed.length > LONGEST_QUERY) return null;
  let found: ReadingMatch | null = null;
  for (let start = 0; start < syllables.length; start += 1) {
    if (syllables[start]![0] !== typed[0] && characters[start] !== typed[0]) continue;
    const match = matchFrom(typed, 0, characters, syllables, start);
    if (match === "syllables") return match;
    found ??= match;
  }
  return found;
}

/** Takes `typed` from `at` on against the characters from `i` on; whole syllables are tried first. */
function matchFrom(
  typed: string,
  at: number,
  characters: readonly string[],
  syllables: readonly string[],
  i: number,
): ReadingMatch | null {
  if (at === typed.length) return "syllables";
  const syllable = syllables[i];
  if (syllable === undefined) return null;
  if (characters[i] === typed[at]) return matchFrom(typed, at + 1, characters, syllables, i + 1);
  const shared = sharedLength(typed, at, syllable);
  if (shared === 0) return null;
  if (shared === syllable.length) {
    const match = matchFrom(typed, at + shared, characters, syllables, i + 1);
    if (match) return match;
  }
  // Half a syllable of more than its initial is still that syllable being typed.
  if (at + shared === typed.length) return shared > 1 ? "syllables" : "initials";
  const initials = /^[zcs]h/u.test(syllable) && shared >= 2 ? [1, 2] : [1];
  return initials.some((length) => matchFrom(typed, at + length, characters, syllables, i + 1) !== null)
    ? "initials"
    : null;
}

function sharedLength(typed: string, at: number, syllable: string): number {
  let length = 0;
  while (length < syllable.length && typed[at + length] === syllable[length]) length += 1;
  return length;
}
