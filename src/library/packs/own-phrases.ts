import { hostileProblems, withoutUnseen } from "./hostile";
import { PACK_LIMITS, type OwnPhrase, type Pack } from "./pack";

/**
 * An id for a text: the same text gets the same everywhere, so that two people who saved one phrase have
 * one phrase when their packs meet. Not secret, only unlikely to be shared by two (FNV-1a, 32 bits, twice).
 */
export function ownPhraseId(text: string): string {
  return `own-${fnv(text, 0x811c9dc5)}${fnv(text, 0x01000193)}`;
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, "0");
}

/**
 * The pack with the phrase in it: in the place of that of the same id, or besides. A new phrase whose text
 * and use are there already changes nothing but its tags.
 */
export function withPhrase(pack: Pack, phrase: OwnPhrase): Pack {
  const isThere = pack.phrases.some(({ id }) => id === phrase.id);
  const phrases = isThere
    ? pack.phrases.map((one) => (one.id === phrase.id ? phrase : one))
    : [...pack.phrases, phrase];
  return { ...pack, phrases };
}

export function withoutPhrase(pack: Pack, id: string): Pack {
  return { ...pack, phrases: pack.phrases.filter((phrase) => phrase.id !== id) };
}

/**
 * The text of a selection as a phrase: on one line, without what no phrase may hold. Breaks and tabs,
 * which a reader sees as space between sentences, go; a table's cells and paragraphs join the same way.
 */
export function phraseTextOf(selection: string): string {
  return withoutUnseen(selection).trim();
}

/** Tags as typed in one line: parted by spaces, commas or 、, each once, shortened to what is allowed. */
export function tagsOf(typed: string): readonly string[] {
  const tags = typed
    .split(/[\s,，、;；]+/u)
    .map((tag) => tag.slice(0, PACK_LIMITS.tag))
    .filter((tag) => tag !== "");
  return [...new Set(tags)].slice(0, PACK_LIMITS.tags);
}

/** Why a text cannot be a phrase; null when it can. */
export type PhraseTextProblem = "empty" | "too-long" | "hostile" | "blanks" | null;

export function phraseTextProblem(text: string): PhraseTextProblem {
  if (text.trim() === "") return "empty";
  if (text.length > PACK_LIMITS.phraseText) return "too-long";
  if (/[【】]/u.test(text.replace(/【[^【】]+】/gu, ""))) return "blanks";
  return hostileProblems(text).length > 0 ? "hostile" : null;
}
