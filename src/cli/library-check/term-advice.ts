import { termsKey, type OwnTerms } from "../../library/packs/pack";
import { standardLibrary } from "../../library/standard-library";

/**
 * Words of a pack that tell nothing, tell nothing new, or tell two things at once; each as “path：advice”.
 * Categories and concepts are matched apart, so that a word may well name one of each.
 */
export function termAdvice(terms: readonly OwnTerms[]): readonly string[] {
  const holders = holdersOfWords(terms);
  return terms.flatMap((one, i) => {
    const self = termsKey(one);
    const kind = self.slice(0, self.indexOf(":"));
    return one.words.flatMap((word, j) => {
      const known = (holders.get(word) ?? []).filter(({ key }) => key.startsWith(`${kind}:`));
      const advice = wordAdvice(
        word,
        known.some(({ key, isOwn }) => key === self && !isOwn),
        known.filter(({ key }) => key !== self).map(({ name }) => name),
      );
      return advice === null ? [] : [`terms[${i}].words[${j}]：${advice}`];
    });
  });
}

function wordAdvice(word: string, isKnown: boolean, others: readonly string[]): string | null {
  if (standardLibrary.genericWords.includes(word))
    return `“${word}”每份材料都写，说明不了是哪件事，请换成更具体的词`;
  if (others.length > 0) return `“${word}”也是${others.join("、")}的词，检查时都算，请确认是不是要这样`;
  return isKnown ? `“${word}”本来就认得，可以不写` : null;
}

/** What a word names: a category or a concept, of the library or (`isOwn`) of the pack. */
interface Holder {
  readonly key: string;
  readonly name: string;
  readonly isOwn: boolean;
}

function holdersOfWords(terms: readonly OwnTerms[]): ReadonlyMap<string, readonly Holder[]> {
  const { categories, concepts } = standardLibrary;
  const standard = [
    ...categories.map(({ id, name, terms: words }) => ({
      holder: { key: `category:${id}`, name: `“${name}”类`, isOwn: false },
      words,
    })),
    ...concepts.map(({ id, terms: words }) => ({
      holder: { key: `concept:${id}`, name: `事项“${id}”（${words.slice(0, 2).join("、")}）`, isOwn: false },
      words,
    })),
  ];
  const names = new Map(standard.map(({ holder }) => [holder.key, holder.name]));
  const own = terms.map((one) => {
    const key = termsKey(one);
    const fallback = "concept" in one ? `事项“${one.concept}”` : key;
    return { holder: { key, name: names.get(key) ?? fallback, isOwn: true }, words: one.words };
  });
  const all = new Map<string, Holder[]>();
  for (const { holder, words } of [...standard, ...own])
    for (const word of words) {
      const known = all.get(word) ?? [];
      // Once is enough for a subject that has the word already.
      if (!known.some(({ key }) => key === holder.key)) all.set(word, [...known, holder]);
    }
  return all;
}
