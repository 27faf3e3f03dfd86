import type { CategoryId, Library, RootId } from "../library/library";
import { bigramAt, characterCode, joined } from "./bigram";

/** What a term may stand for. Each kind is matched by itself: 学习自觉 may be a root and 自觉行动 a concept. */
type TermKind = "categories" | "roots" | "concepts";

/** What a term of the library stands for. */
export interface Term {
  readonly term: string;
  readonly categories: readonly CategoryId[];
  readonly roots: readonly RootId[];
  /** Indexes in the library's list of concepts. */
  readonly concepts: readonly number[];
  /** How telling the term is for its concepts: less if it names several, or is common in such texts. */
  readonly weight: number;
  /** Likewise for its roots. */
  readonly rootWeight: number;
}

/** Finds the library's terms in a text: at each place the longest of each kind, none overlapping. */
export interface Lexicon {
  find(text: string, found: (term: Term, kind: TermKind) => void): void;
}

const built = new WeakMap<Library, Lexicon>();

/** The lexicon of a library; built once for each. */
export function lexiconOf(library: Library): Lexicon {
  const known = built.get(library);
  if (known) return known;
  const lexicon = buildLexicon(library);
  built.set(library, lexicon);
  return lexicon;
}

interface MutableTags {
  categories: CategoryId[];
  roots: RootId[];
  concepts: number[];
}

function buildLexicon(library: Library): Lexicon {
  const tags = new Map<string, MutableTags>();
  const tagsOf = (term: string): MutableTags => {
    let found = tags.get(term);
    if (!found) tags.set(term, (found = { categories: [], roots: [], concepts: [] }));
    return found;
  };
  for (const { id, terms } of library.categories) for (const term of terms) tagsOf(term).categories.push(id);
  for (const { id, terms } of library.roots) for (const term of terms) tagsOf(term).roots.push(id);
  library.concepts.forEach(({ terms }, i) => {
    for (const term of terms) tagsOf(term).concepts.push(i);
  });
  const byStart = new Map<number, Term[]>();
  for (const [term, tag] of tags) addTerm(byStart, weighted(term, tag, library));
  for (const terms of byStart.values()) terms.sort((a, b) => b.term.length - a.term.length);
  return { find: (text, found) => findTerms(text, byStart, found) };
}

/** A term that stands ten times in the phrase library tells half as much. */
const COMMON = 10;

function weighted(term: string, tags: MutableTags, { commonTerms }: Library): Term {
  const rarity = 1 / (1 + (commonTerms[term] ?? 0) / COMMON);
  return { term, ...tags, weight: rarity / Math.sqrt(tags.concepts.length || 1), rootWeight: rarity };
}

function addTerm(byStart: Map<number, Term[]>, term: Term): void {
  const start = bigramAt(term.term, 0);
  const terms = byStart.get(start);
  if (terms) terms.push(term);
  else byStart.set(start, [term]);
}

function findTerms(
  text: string,
  byStart: ReadonlyMap<number, readonly Term[]>,
  found: (term: Term, kind: TermKind) => void,
): void {
  let freeForCategories = 0;
  let freeForRoots = 0;
  let freeForConcepts = 0;
  let before = -1;
  for (let at = 0; at < text.length; at++) {
    const code = characterCode(text, at);
    const candidates = before >= 0 && code >= 0 ? byStart.get(joined(before, code)) : undefined;
    before = code;
    if (!candidates) continue;
    const start = at - 1;
    for (const candidate of candidates) {
      const { term } = candidate;
      if (term.length > 2 && !text.startsWith(term, start)) continue;
      if (start >= freeForCategories && candidate.categories.length > 0) {
        freeForCategories = start + term.length;
        found(candidate, "categories");
      }
      if (start >= freeForRoots && candidate.roots.length > 0) {
        freeForRoots = start + term.length;
        found(candidate, "roots");
      }
      if (start >= freeForConcepts && candidate.concepts.length > 0) {
        freeForConcepts = start + term.length;
        found(candidate, "concepts");
      }
    }
  }
}
