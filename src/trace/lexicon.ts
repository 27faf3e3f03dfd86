import type { CategoryId, Library, RootId } from "../library/library";

/** What a term of the library stands for. */
export interface TermTags {
  readonly categories: readonly CategoryId[];
  readonly roots: readonly RootId[];
  readonly concepts: readonly string[];
}

/** A term found in a text. */
export interface TermHit extends TermTags {
  readonly term: string;
  readonly start: number;
}

/** Finds the library's terms in a text, the longest one at each place. */
export interface Lexicon {
  find(text: string): TermHit[];
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
  concepts: string[];
}

function buildLexicon(library: Library): Lexicon {
  const tags = new Map<string, MutableTags>();
  const tagsOf = (term: string): MutableTags => {
    const found = tags.get(term) ?? { categories: [], roots: [], concepts: [] };
    tags.set(term, found);
    return found;
  };
  for (const { id, terms } of library.categories) for (const term of terms) tagsOf(term).categories.push(id);
  for (const { id, terms } of library.roots) for (const term of terms) tagsOf(term).roots.push(id);
  for (const { id, terms } of library.concepts) for (const term of terms) tagsOf(term).concepts.push(id);
  const lengths = lengthsByFirstCharacter(tags.keys());
  return { find: (text) => findTerms(text, tags, lengths) };
}

/** For each first character the lengths of the terms that begin with it, longest first. */
function lengthsByFirstCharacter(terms: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const term of terms) {
    const first = term.charAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(term.length));
  }
  return new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]));
}

function findTerms(text: string, tags: Map<string, MutableTags>, lengths: Map<string, number[]>): TermHit[] {
  const hits: TermHit[] = [];
  let at = 0;
  while (at < text.length) {
    const length = lengths.get(text.charAt(at))?.find((n) => tags.has(text.substr(at, n)));
    if (length === undefined) {
      at++;
      continue;
    }
    const term = text.slice(at, at + length);
    hits.push({ term, start: at, ...tags.get(term)! });
    at += length;
  }
  return hits;
}
