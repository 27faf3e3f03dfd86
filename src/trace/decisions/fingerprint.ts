import type { Item, ItemRole } from "../../statement/statement";
import { normalise } from "./normalise";
import { similarity, sketchOf, type Sketch } from "./sketch";
import { textHash } from "./text-hash";

/**
 * Enough to find an item's text again after small edits, and to name it in a list; not a copy of
 * it: a sentence that was deleted must not live on, hidden in the file.
 */
export interface Fingerprint {
  readonly role: ItemRole;
  /** The beginning of the topic sentence, 16 characters at most. */
  readonly title: string;
  /** Of the normalised text. */
  readonly hash: string;
  /** Of what the item stands under: its group or dimension. Tells equal texts apart. */
  readonly under: string;
  /** Which of the items equal in text and `under` it is, in document order from 0. */
  readonly twin: number;
  /** How like it the likest other text of its role was, 0 to 1: what is no more like it is not it. */
  readonly rival: number;
  readonly sketch: Sketch;
}

const LONGEST_TITLE = 16;

/** The leaf items of one reading, with what is needed to take and find fingerprints, worked out once. */
export class Fingerprinter {
  readonly #seen: readonly Seen[];

  constructor(items: readonly Item[]) {
    const byId = new Map(items.map((item) => [item.id, item]));
    this.#seen = items.filter(({ leaf }) => leaf).map((item) => new Seen(item, byId));
  }

  /** The leaf items of a role, in document order. */
  ofRole(role: ItemRole): readonly Seen[] {
    return this.#seen.filter(({ item }) => item.role === role);
  }

  /** The fingerprint of a leaf item; undefined for any other id. */
  take(id: string): Fingerprint | undefined {
    const seen = this.#seen.find(({ item }) => item.id === id);
    if (!seen) return undefined;
    const others = this.ofRole(seen.item.role);
    const rivals = others
      .filter(({ hash }) => hash !== seen.hash)
      .map((other) => similarity(other.sketch, seen.sketch));
    return {
      role: seen.item.role,
      title: seen.title,
      hash: seen.hash,
      under: seen.under,
      twin: others.filter((other) => other.hash === seen.hash && other.under === seen.under).indexOf(seen),
      rival: Math.max(0, ...rivals),
      sketch: seen.sketch,
    };
  }
}

/** An item as fingerprints look at it. */
export class Seen {
  readonly hash: string;
  readonly under: string;
  readonly title: string;
  readonly #text: string;
  #sketch: Sketch | null = null;

  constructor(
    readonly item: Item,
    byId: ReadonlyMap<string, Item>,
  ) {
    this.#text = normalise(item.text);
    this.hash = textHash(this.#text);
    const group = item.parent === null ? undefined : byId.get(item.parent);
    this.under = textHash(normalise(group?.title || item.dimension));
    this.title = listTitle(item.title);
  }

  /** Worked out when first asked for: most items are found by their hash. */
  get sketch(): Sketch {
    return (this.#sketch ??= sketchOf(this.#text));
  }
}

/** Cut by characters, not by UTF-16 units: half a character would be lost in the file. */
function listTitle(title: string): string {
  const characters = [...title.replace(/\s+/gu, " ").trim()];
  return characters.length <= LONGEST_TITLE
    ? characters.join("")
    : `${characters.slice(0, LONGEST_TITLE - 2).join("")}……`;
}
