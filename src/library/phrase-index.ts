import type { Category, Phrase } from "./library";
import { readingOf, soundsIn, type Reading } from "./phrase-reading";

/** A phrase with what it is found by, worked out once: a search must not do it again at every key. */
export interface IndexedPhrase {
  readonly phrase: Phrase;
  /** Text, category and tags, in lower case and half-width where there is a choice. */
  readonly words: string;
  readonly readings: readonly Reading[];
}

export type PhraseIndex = readonly IndexedPhrase[];

/** The phrases in their order, ready to be searched by text, pinyin and initials. */
export function indexPhrases(phrases: readonly Phrase[], categories: readonly Category[]): PhraseIndex {
  const sounds = soundsIn(phrases);
  const names = new Map(
    categories.map(({ id, name }) => [id, { name, reading: readingOf(name, undefined, sounds) }]),
  );
  return phrases.map((phrase): IndexedPhrase => {
    const { text, pinyin, tags = [] } = phrase;
    const category = names.get(phrase.category);
    return {
      phrase,
      words: [text, category?.name ?? "", ...tags].join("\n").normalize("NFKC").toLowerCase(),
      readings: [
        readingOf(text, pinyin, sounds),
        ...(category ? [category.reading] : []),
        ...tags.map((tag) => readingOf(tag, undefined, sounds)),
      ],
    };
  });
}
