import {
  CATEGORY_IDS,
  ROOT_IDS,
  type Category,
  type CategoryId,
  type Library,
  type RootId,
} from "../library/library";
import { TermTreeBuilder, type TermTree } from "../library/term-tree";
import { bigramAt, bigramsOf } from "./bigram";
import { BigramNumbers } from "./bigram-numbers";
import { kindsOf, TermColumns, withKinds } from "./term-columns";

/** What a term of the library stands for. Each kind is matched by itself: 学习自觉 may be a root and 自觉行动 a concept. */
export interface Term {
  readonly term: string;
  /** Indexes in CATEGORY_IDS. */
  readonly categories: readonly number[];
  /** Indexes in ROOT_IDS. */
  readonly roots: readonly number[];
  /** Indexes in the library's list of concepts. */
  readonly concepts: readonly number[];
  /** How often it stands in the phrase library. */
  readonly uses: number;
}

/** What the library knows of two-character sequences, by their numbers in `numbers`, and of the terms. */
export interface Lexicon {
  readonly numbers: BigramNumbers;
  /** How common a sequence is in all statements: from 0 to MOST_USES, which generic words have. */
  readonly uses: Uint8Array;
  /** The root of the tree of the terms that begin with a sequence; 0 for none. */
  readonly roots: Int32Array;
  /** Of the terms: each by its number and kindsOf it, as `withKinds` joins them. */
  readonly tree: TermTree;
  readonly terms: readonly Term[];
  readonly columns: TermColumns;
  /** The roots that usually explain each concept, and each category, by index. */
  readonly rootsOfConcept: readonly (readonly number[])[];
  readonly rootsOfCategory: readonly CategoryRoots[];
}

export interface CategoryRoots {
  readonly primary: readonly number[];
  readonly other: readonly number[];
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

/** A sequence that stands in this many phrases of the library tells nothing any more. */
export const MOST_USES = 12;
/** About how many sequences the library knows. */
const EXPECTED = 8000;

function buildLexicon(library: Library): Lexicon {
  const numbers = new BigramNumbers(EXPECTED);
  const uses: number[] = [];
  const roots: number[] = [];
  const numberOf = (bigram: number): number => {
    const number = numbers.numberOf(bigram);
    if (number === roots.length) {
      roots.push(0);
      uses.push(0);
    }
    return number;
  };
  for (const [text, count] of Object.entries(library.commonBigrams)) {
    for (const bigram of bigramsOf(text)) uses[numberOf(bigram)] = Math.min(MOST_USES, count);
  }
  for (const word of library.genericWords)
    for (const bigram of bigramsOf(word)) uses[numberOf(bigram)] = MOST_USES;
  const terms = termsOf(library);
  const builder = new TermTreeBuilder();
  terms.forEach((whole, i) => {
    const { term } = whole;
    const start = bigramAt(term, 0);
    // Matching looks for letters: a term that begins with a mark is never found.
    if (start < 0) return;
    const number = numberOf(start);
    roots[number] ||= builder.plant();
    builder.add(roots[number]!, term.slice(2), withKinds(i, kindsOf(whole)));
  });
  return {
    numbers,
    uses: Uint8Array.from(uses),
    roots: Int32Array.from(roots),
    tree: builder.grow(),
    terms,
    columns: new TermColumns(terms),
    rootsOfConcept: library.concepts.map((concept) => concept.roots.map(indexOfRoot)),
    rootsOfCategory: CATEGORY_IDS.map((id) =>
      rootsOf(library.categories.find((candidate) => candidate.id === id)),
    ),
  };
}

function rootsOf(category: Category | undefined): CategoryRoots {
  return {
    primary: (category?.primaryRoots ?? []).map(indexOfRoot),
    other: (category?.otherRoots ?? []).map(indexOfRoot),
  };
}

interface Tags {
  categories: number[];
  roots: number[];
  concepts: number[];
}

function termsOf({ categories, roots, concepts, commonTerms }: Library): Term[] {
  const tags = new Map<string, Tags>();
  const tagsOf = (term: string): Tags => {
    let found = tags.get(term);
    if (!found) tags.set(term, (found = { categories: [], roots: [], concepts: [] }));
    return found;
  };
  for (const { id, terms } of categories)
    for (const term of terms) tagsOf(term).categories.push(indexOfCategory(id));
  for (const { id, terms } of roots) for (const term of terms) tagsOf(term).roots.push(indexOfRoot(id));
  concepts.forEach(({ terms }, i) => {
    for (const term of terms) tagsOf(term).concepts.push(i);
  });
  const terms: Term[] = [];
  tags.forEach((tag, term) => terms.push({ term, ...tag, uses: commonTerms[term] ?? 0 }));
  return terms;
}

function indexOfCategory(id: CategoryId): number {
  return CATEGORY_IDS.indexOf(id);
}

function indexOfRoot(id: RootId): number {
  return ROOT_IDS.indexOf(id);
}
