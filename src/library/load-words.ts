import type { WordLists } from "./library";

/** Gives the word lists when they are needed. Rejects when they cannot be loaded; may be called again then. */
export type LoadWords = () => Promise<WordLists>;

/** The word lists that ship with the product, from a script of their own that is loaded at the first call. */
export const loadStandardWords: LoadWords = async () => {
  const { standardWords } = await import(/* webpackChunkName: "words" */ "./standard-words");
  return standardWords;
};
