import commonWords from "./data/common-words.json";
import concepts from "./data/concepts.json";
import roots from "./data/roots.json";
import type { RootId, WordLists } from "./library";

/** The word lists that ship with the product; in their files the terms of one entry stand in one line. */
export const standardWords: WordLists = {
  roots: roots.map(({ id, name, terms }) => ({ id: id as RootId, name, terms: terms.split(" ") })),
  concepts: concepts.map((concept) => ({
    id: concept.id,
    roots: concept.roots as RootId[],
    terms: concept.terms.split(" "),
  })),
  commonBigrams: commonWords.bigrams,
  commonTerms: commonWords.terms,
};
