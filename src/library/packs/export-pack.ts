import { CATEGORY_IDS } from "../library";
import { termsKey, type OwnPhrase, type OwnTerms, type Pack } from "./pack";

const ROLES = ["issue", "cause", "measure"];

/**
 * The pack as the text of a file: the same content gives the same bytes, in whatever order it was put
 * together, so that two files can be compared. What is empty is left out. parsePack reads it back.
 */
export function exportPack(pack: Pack): string {
  const { format, version, name, unit } = pack;
  const phrases = sortPhrases(pack.phrases).map(writtenPhrase);
  const scenarios = [...pack.scenarios].sort((a, b) => compare(a.id, b.id));
  const terms = [...pack.terms].sort((a, b) => compare(termsKey(a), termsKey(b))).map(writtenTerms);
  const { cause, measure } = pack.thresholds;
  const thresholds = { ...(cause !== undefined && { cause }), ...(measure !== undefined && { measure }) };
  const file = {
    format,
    version,
    name,
    ...(unit !== null && { unit }),
    ...(phrases.length > 0 && { phrases }),
    ...(scenarios.length > 0 && { scenarios }),
    ...(terms.length > 0 && { terms }),
    ...(Object.keys(thresholds).length > 0 && { thresholds }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** By category and role, as the library lists its own; then by text, so that it reads the same everywhere. */
export function sortPhrases(phrases: readonly OwnPhrase[]): readonly OwnPhrase[] {
  const place = ({ category, role }: OwnPhrase): number =>
    CATEGORY_IDS.indexOf(category) * ROLES.length + ROLES.indexOf(role);
  return [...phrases].sort((a, b) => place(a) - place(b) || compare(a.text, b.text) || compare(a.id, b.id));
}

function writtenPhrase({ id, role, category, root, text, tags, set }: OwnPhrase): object {
  return {
    id,
    role,
    category,
    ...(root !== null && { root }),
    text,
    ...(tags.length > 0 && { tags }),
    ...(set !== null && { set }),
  };
}

function writtenTerms(terms: OwnTerms): object {
  if ("category" in terms) return { category: terms.category, words: terms.words };
  return { concept: terms.concept, roots: terms.roots, words: terms.words };
}

/** By code units: a machine's own alphabet would put the same pack in another order elsewhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
