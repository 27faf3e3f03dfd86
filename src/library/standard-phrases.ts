import type { CategoryId, Phrase } from "./library";
import readings from "./data/phrase-pinyin.generated.json";
import { phrases as files } from "./phrases.generated";

/** One file under data/phrases: the phrases of one category. */
interface PhraseFile {
  readonly category: CategoryId;
  readonly phrases: readonly Omit<Phrase, "category">[];
}

/** By id. Worked out by `npm run generate`, so that no dictionary need be shipped. */
const PINYIN: Readonly<Record<string, string>> = readings;

/**
 * The phrases that ship with the product. To be loaded by load-phrases alone: they are a tenth of the
 * pane, and only one of its views shows them. The tests (phrases.test) hold each file to its shape.
 */
export const standardPhrases: readonly Phrase[] = (files as readonly PhraseFile[]).flatMap(
  ({ category, phrases }) =>
    phrases.map((phrase): Phrase => {
      const pinyin = PINYIN[phrase.id];
      return { ...phrase, category, ...(pinyin !== undefined && { pinyin }) };
    }),
);
