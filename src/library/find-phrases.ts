import type { CategoryId, Phrase, PhraseRole } from "./library";
import { matchReading } from "./match-reading";
import type { IndexedPhrase, PhraseIndex } from "./phrase-index";

/** No two places are so alike that a better match outweighs the better place. */
const PLACE_FIRST = 1000;

/** What is looked for. Everything is optional; what is given must all hold, but `place` only ranks. */
export interface PhraseQuery {
  /**
   * Words that must all stand in the phrase, its category's name or its tags, in any order; or their
   * pinyin, or its initials.
   */
  readonly text?: string;
  readonly role?: PhraseRole;
  readonly category?: CategoryId;
  /** Only these, by id, and in this order as far as nothing else ranks them. */
  readonly among?: readonly string[];
  /** Where the cursor stands: phrases that fit there come first. */
  readonly place?: { readonly role: PhraseRole | null; readonly categories: readonly CategoryId[] };
}

/**
 * The phrases that answer the query: what fits the place first, then what holds the words or their
 * syllables before what only has the initials, else in the given order. One pass over the index, no
 * sorting: a key typed costs the same whatever is found.
 */
export function findPhrases(index: PhraseIndex, query: PhraseQuery): readonly Phrase[] {
  const words = wordsOf(query.text ?? "");
  const groups = new Map<number, Phrase[]>();
  for (const entry of chosen(index, query.among)) {
    const { phrase } = entry;
    if (query.role !== undefined && phrase.role !== query.role) continue;
    if (query.category !== undefined && phrase.category !== query.category) continue;
    const match = matchOf(entry, words);
    if (match === 0) continue;
    const rank = PLACE_FIRST * fitOf(phrase, query.place) + match;
    const group = groups.get(rank);
    if (group) group.push(phrase);
    else groups.set(rank, [phrase]);
  }
  return [...groups].sort(([a], [b]) => b - a).flatMap(([, group]) => group);
}

function chosen(index: PhraseIndex, among: readonly string[] | undefined): PhraseIndex {
  if (!among) return index;
  const byId = new Map(index.map((entry) => [entry.phrase.id, entry]));
  return among.flatMap((id) => byId.get(id) ?? []);
}

/** An input method shows half-typed pinyin as “li'lun”, and types full-width letters on demand. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/ü/gu, "v")
    .split(/\s+/u)
    .filter(Boolean);
}

/** How well all words are found: 1 in the text or by whole syllables, 0.5 where one is so by initials only. */
function matchOf({ words: text, readings }: IndexedPhrase, words: readonly string[]): 0 | 0.5 | 1 {
  let worst: 0.5 | 1 = 1;
  for (const word of words) {
    if (text.includes(word)) continue;
    // Characters alone are found in the text or not at all.
    if (!/[a-z]/u.test(word)) return 0;
    const matches = readings.map((reading) => matchReading(word, reading));
    if (matches.includes("syllables")) continue;
    if (!matches.includes("initials")) return 0;
    worst = 0.5;
  }
  return worst;
}

/** Category and role both right before category alone, that before role alone. */
function fitOf(phrase: Phrase, place: PhraseQuery["place"]): number {
  if (!place) return 0;
  const at = place.categories.indexOf(phrase.category);
  const category = at < 0 ? 0 : 2 + 1 / (at + 2);
  return category + (place.role === phrase.role ? 1.8 : 0);
}
