import type { Phrase } from "./library";

/**
 * A text as it may be typed without its marks: one character and what it sounds like at each place. A
 * figure or a Latin letter sounds like itself; a character of unknown sound has "".
 */
export interface Reading {
  readonly characters: readonly string[];
  readonly syllables: readonly string[];
}

/** The sound a character has most often in the phrases that bring their pinyin. */
export type KnownSounds = ReadonlyMap<string, string>;

const HAN = /\p{Script=Han}/u;
const TYPED = /[\p{Script=Han}a-z\d]/gu;

/**
 * Learns from the phrases of the library how characters sound, for texts that come without pinyin:
 * category names, tags, a unit's own phrases. That is no dictionary, but nearly every character of such
 * texts stands in some phrase too.
 */
export function soundsIn(phrases: readonly Phrase[]): KnownSounds {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, pinyin } of phrases) {
    for (const [character, syllable] of pinyin === undefined ? [] : (aligned(text, pinyin) ?? [])) {
      const sounds = counts.get(character) ?? new Map<string, number>();
      sounds.set(syllable, (sounds.get(syllable) ?? 0) + 1);
      counts.set(character, sounds);
    }
  }
  return new Map([...counts].map(([character, sounds]) => [character, mostOften(sounds)]));
}

/** How a text sounds: by its own pinyin where that fits it, else by the sounds known. */
export function readingOf(text: string, pinyin: string | undefined, sounds: KnownSounds): Reading {
  const characters = text.normalize("NFKC").toLowerCase().match(TYPED) ?? [];
  const own = pinyin === undefined ? null : aligned(text, pinyin);
  let han = 0;
  const syllables = characters.map((character) => {
    if (!HAN.test(character)) return character;
    return own?.[han++]?.[1] ?? sounds.get(character) ?? "";
  });
  return { characters, syllables };
}

/** Each Han character with its syllable; null when there are not as many of the one as of the other. */
function aligned(text: string, pinyin: string): readonly (readonly [string, string])[] | null {
  const characters = [...text].filter((character) => HAN.test(character));
  const syllables = pinyin.split(" ");
  if (characters.length !== syllables.length) return null;
  return characters.map((character, i) => [character, syllables[i]!]);
}

function mostOften(sounds: ReadonlyMap<string, number>): string {
  return [...sounds].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
