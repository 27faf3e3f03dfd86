import type { Phrase } from "./library";

/** Gives the phrases when they are needed. Rejects when they cannot be loaded; may be called again then. */
export type LoadPhrases = () => Promise<readonly Phrase[]>;

/** The phrases that ship with the product, from a script of their own that is loaded at the first call. */
export const loadStandardPhrases: LoadPhrases = async () => {
  const { standardPhrases } = await import(/* webpackChunkName: "phrases" */ "./standard-phrases");
  return standardPhrases;
};
