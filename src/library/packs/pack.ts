import type { CategoryId, PhraseRole, RootId, Scenario } from "../library";

/** What the file says of itself, and the version this program writes and reads. */
export const PACK_FORMAT = "duizhao-pack";
export const PACK_VERSION = 1;

/** A phrase of the unit's own: as a Phrase, with tags, and perhaps one of a set. */
export interface OwnPhrase {
  readonly id: string;
  readonly role: PhraseRole;
  readonly category: CategoryId;
  /** What a cause is about, if it is said; null for issues and measures. */
  readonly root: RootId | null;
  readonly text: string;
  readonly tags: readonly string[];
  /** Phrases of one name belong together: an issue, its cause, its measure. */
  readonly set: string | null;
}

/** Words by which a category is known here too. */
export interface CategoryWords {
  readonly category: CategoryId;
  readonly words: readonly string[];
}

/**
 * Words for a matter: further ones for a concept of the library, or, with the roots that explain an
 * issue about it, a concept of the unit's own.
 */
export interface ConceptWords {
  readonly concept: string;
  readonly roots: readonly RootId[];
  readonly words: readonly string[];
}

export type OwnTerms = CategoryWords | ConceptWords;

/** From which probability of “no answer” a gap is reported, by side; what is absent stays as it is. */
export interface OwnThresholds {
  readonly cause?: number;
  readonly measure?: number;
}

/** What an office adds to the library, in one file: docs/packs.md, docs/pack.schema.json. */
export interface Pack {
  readonly format: typeof PACK_FORMAT;
  readonly version: typeof PACK_VERSION;
  readonly name: string;
  readonly unit: string | null;
  readonly phrases: readonly OwnPhrase[];
  readonly scenarios: readonly Scenario[];
  readonly terms: readonly OwnTerms[];
  readonly thresholds: OwnThresholds;
}

/** What a pack may hold. docs/pack.schema.json names the same numbers. */
export const PACK_LIMITS = {
  /** Bytes of the file in UTF-8: 1 MB. */
  bytes: 1_048_576,
  /** Objects and lists in one another; a scenario's lists of categories stand at 5. */
  depth: 8,
  problems: 50,
  name: 60,
  id: 64,
  phrases: 2000,
  phraseText: 1000,
  tags: 10,
  tag: 20,
  scenarios: 50,
  terms: 300,
  words: 200,
  word: 20,
  /** Any other text, such as the opening of a scenario. */
  text: 2000,
  /** Entries of any other list, such as the dimensions of a scenario. */
  list: 100,
  threshold: { least: 0.2, most: 0.8 },
} as const;

/** A pack with nothing in it. */
export function emptyPack(name: string): Pack {
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    name,
    unit: null,
    phrases: [],
    scenarios: [],
    terms: [],
    thresholds: {},
  };
}

export function isEmptyPack({ phrases, scenarios, terms, thresholds }: Pack): boolean {
  return phrases.length + scenarios.length + terms.length + Object.keys(thresholds).length === 0;
}

/** “category:ideology”, “concept:first-topic”: what the words are for. */
export function termsKey(terms: OwnTerms): string {
  return "category" in terms ? `category:${terms.category}` : `concept:${terms.concept}`;
}
