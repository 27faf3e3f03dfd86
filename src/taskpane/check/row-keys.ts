/** A row of the result: what it is of, and the key under which it stays the same row on the screen. */
export interface KeyedRow {
  readonly text: string;
  readonly key: string;
}

/**
 * Keys for the rows of a new result. A row keeps its key, and so the focus and whatever else it holds,
 * when its text is found again wherever it now stands, or when it has taken the place of a row whose text
 * is gone: then the text was edited. The numbers of items serve for nothing here: one issue more at
 * the top renumbers all.
 */
export function carryKeys(before: readonly KeyedRow[], texts: readonly string[]): readonly KeyedRow[] {
  const places = sameTexts(before, texts);
  const taken = new Set(places);
  let fresh = 1 + Math.max(0, ...before.map(({ key }) => Number(key)));
  let last = -1;
  return texts.map((text, index) => {
    let place = places[index] ?? null;
    if (place === null && last + 1 < before.length && !taken.has(last + 1)) place = last + 1;
    if (place === null) return { text, key: String(fresh++) };
    taken.add(place);
    last = place;
    return { text, key: before[place]!.key };
  });
}

/** For each text the place it had before, each place once; null for a text that is new. */
function sameTexts(before: readonly KeyedRow[], texts: readonly string[]): (number | null)[] {
  const places = new Map<string, number[]>();
  before.forEach(({ text }, place) => places.set(text, [...(places.get(text) ?? []), place]));
  return texts.map((text) => places.get(text)?.shift() ?? null);
}

/** A key for each of some texts that are shown in a list of their own: the text, counted where it comes again. */
export function textKeys(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return `${text} ${times}`;
  });
}
