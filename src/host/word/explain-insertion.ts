/** A place of an insertion, as far as texts tell: blocks between paragraph `index` and the next. */
export interface TextPlace {
  readonly index: number;
  readonly texts: readonly string[];
}

/** Where the blocks of a place stand, and what stands beside them that the insertion has left. */
export interface Found {
  readonly inserted: readonly number[];
  readonly left: readonly number[];
}

/** One found for each place, or null where nothing went in. */
export type Explanation = readonly (Found | null)[];

/** An empty paragraph of the insertion, one of its repair, and one that the repair itself puts in. */
export const MOST_LEFT = 3;

/**
 * How an insertion may have made `now` out of `before`: for each place all of its blocks went in, or
 * none. `before` is the beginning of a document, or all of it if `isWhole`, with holes where a text is
 * not known; `now` reaches at least as far. Behind the blocks a few empty paragraphs may have been left; and the last block may stand
 * there twice, when a repair of its format was cut short (settle-insertion.ts).
 *
 * Null when `now` cannot have come about so, or in two ways that differ in what went in: the texts
 * are all there is to go by, and a guess is worse than none. Of ways that differ only in which empty
 * paragraphs were left, the one that leaves the fewest is taken.
 */
export function explainInsertion(
  before: readonly (string | undefined)[],
  now: readonly string[],
  places: readonly TextPlace[],
  isWhole: boolean,
): Explanation | null {
  const found: (Found | null)[] = places.map(() => null);
  const ways = new Map<string, Explanation>();

  /** Explains what stands from paragraph `from` of `before` on, and from `at` on in `now`. */
  function walk(order: number, from: number, at: number): void {
    const place = places[order];
    const end = place === undefined ? before.length : place.index + 1;
    const start = at + end - from;
    if (ways.size > 1 || !isSame(before, from, end, now, at)) return;
    if (place === undefined) return keep(start);
    walk(order + 1, end, start);
    for (const way of standings(now, start, place.texts)) {
      found[order] = way;
      walk(order + 1, end, start + way.inserted.length + way.left.length);
    }
    found[order] = null;
  }

  function keep(explained: number): void {
    if (isWhole && explained !== now.length) return;
    const wentIn = found.map((way) => (way === null ? "-" : "+")).join("");
    if (!ways.has(wentIn)) ways.set(wentIn, [...found]);
  }

  walk(0, 0, 0);
  const [only] = ways.values();
  return ways.size === 1 && only !== undefined ? only : null;
}

/** Whether paragraphs [from, end) of `before` stand in `now` from `at` on. */
function isSame(
  before: readonly (string | undefined)[],
  from: number,
  end: number,
  now: readonly string[],
  at: number,
): boolean {
  for (let index = from; index < end; index++) {
    const text = now[at + index - from];
    if (text === undefined || (before[index] !== undefined && before[index] !== text)) return false;
  }
  return true;
}

/** The ways in which the blocks may stand at `at`, those that leave the least first. */
function standings(now: readonly string[], at: number, texts: readonly string[]): Found[] {
  if (!texts.every((text, offset) => now[at + offset] === text)) return [];
  const end = at + texts.length;
  const own = range(at, end);
  const ways = emptyBehind(now, end).map((left) => ({ inserted: own, left }));
  if (now[end] !== texts.at(-1)) return ways;
  const repaired = [...own.slice(0, -1), end];
  const twins = emptyBehind(now, end + 1).map((left) => ({ inserted: repaired, left: [end - 1, ...left] }));
  return [...ways, ...twins];
}

function emptyBehind(now: readonly string[], end: number): number[][] {
  let count = 0;
  while (count < MOST_LEFT && now[end + count] === "") count += 1;
  return range(0, count + 1).map((length) => range(end, end + length));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
