import type { Item } from "../../statement/statement";
import { Fingerprinter, type Fingerprint, type Seen } from "./fingerprint";
import { similarity } from "./sketch";

/** Texts less alike are different ones: entries of one statement have 0.1 in common, seldom 0.2; a text with every fifth character changed keeps 0.5. */
const LIKE = 0.3;
/** With the same topic sentence, so much is enough. */
const LIKE_UNDER_SAME_TITLE = 0.2;
/** How far the likest text must be ahead of the next, and of what stood beside it from the start. */
const AHEAD = 0.08;

/**
 * The ids of the items that the fingerprints were taken of, null where the text is gone or cannot be
 * told from another. First by the exact wording; then, among the items that no fingerprint names
 * exactly, by likeness, the likest first, and never two different texts to one item.
 */
export function locateAll(
  fingerprints: readonly Fingerprint[],
  items: Fingerprinter,
): ReadonlyMap<Fingerprint, string | null> {
  const found = new Map<Fingerprint, string | null>();
  const taken = new Map<string, string>();
  for (const fingerprint of fingerprints) {
    const seen = exact(fingerprint, items.ofRole(fingerprint.role));
    found.set(fingerprint, seen?.item.id ?? null);
    if (seen) taken.set(seen.item.id, fingerprint.hash);
  }
  const likely = fingerprints
    .filter((fingerprint) => found.get(fingerprint) === null)
    .map((fingerprint) => {
      const free = items.ofRole(fingerprint.role).filter(({ item }) => !taken.has(item.id));
      return { fingerprint, ...likest(fingerprint, free) };
    })
    .sort((a, b) => b.likeness - a.likeness);
  for (const { fingerprint, seen } of likely) {
    if (!seen) continue;
    // A fingerprint of the same text as the one that has the item may share it.
    if ((taken.get(seen.item.id) ?? fingerprint.hash) !== fingerprint.hash) continue;
    taken.set(seen.item.id, fingerprint.hash);
    found.set(fingerprint, seen.item.id);
  }
  return found;
}

/** As locateAll, for one. */
export function locate(fingerprint: Fingerprint, items: readonly Item[]): string | null {
  return locateAll([fingerprint], new Fingerprinter(items)).get(fingerprint) ?? null;
}

/** The item of exactly this wording; of several, the one in the same place of the outline. */
function exact({ hash, under, twin }: Fingerprint, candidates: readonly Seen[]): Seen | undefined {
  const same = candidates.filter((seen) => seen.hash === hash);
  if (same.length <= 1) return same[0];
  const near = same.filter((seen) => seen.under === under);
  return near[Math.min(twin, near.length - 1)] ?? same[Math.min(twin, same.length - 1)];
}

interface Likely {
  readonly seen: Seen;
  readonly likeness: number;
}

function likest(
  fingerprint: Fingerprint,
  candidates: readonly Seen[],
): Likely | { seen: null; likeness: number } {
  const graded = candidates
    .map((seen) => ({ seen, likeness: similarity(seen.sketch, fingerprint.sketch) }))
    .sort((a, b) => b.likeness - a.likeness);
  const best = graded[0]?.likeness ?? 0;
  const close = graded.filter(({ likeness }) => likeness > best - AHEAD);
  const chosen =
    only(close) ??
    only(close.filter(({ seen }) => seen.title === fingerprint.title)) ??
    only(close.filter(({ seen }) => seen.under === fingerprint.under));
  if (!chosen || !isLikeEnough(fingerprint, chosen)) return { seen: null, likeness: 0 };
  return chosen;
}

function isLikeEnough(fingerprint: Fingerprint, { seen, likeness }: Likely): boolean {
  const sameTitle = seen.title === fingerprint.title;
  if (likeness < (sameTitle ? LIKE_UNDER_SAME_TITLE : LIKE)) return false;
  if (sameTitle && seen.under === fingerprint.under) return true;
  return likeness >= Math.min(fingerprint.rival + AHEAD, 1);
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
