import type { Lexicon, Term } from "./lexicon";
import type { Vocabulary } from "./vocabulary";

/** What a term was found to name. */
export const NAMES_CATEGORIES = 0;
export const NAMES_ROOTS = 1;
export const NAMES_CONCEPTS = 2;

/** Finds the library's terms in a text: at each place the longest of each kind, none overlapping. */
export class TermFinder {
  /** What the last search found, in order: each kind that a term was found for counts by itself. */
  readonly kinds: number[] = [];
  readonly starts: number[] = [];
  private readonly found: number[] = [];
  /** The terms at one place, the shortest first. */
  private readonly here: number[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The term that the last search found, as one of so many. */
  term(i: number): Term {
    return this.lexicon.terms[this.found[i]!]!;
  }

  /**
   * Finds the terms within [from, to) of a text; returns how many. `run` holds the numbers of the text's
   * sequences, the first of them at `runFrom` (Vocabulary.readRun).
   */
  find(text: string, from: number, to: number, run: Int32Array, runFrom: number): number {
    const { terms } = this.lexicon;
    let count = 0;
    let freeForCategories = from;
    let freeForRoots = from;
    let freeForConcepts = from;
    for (let start = from; start + 2 <= to; start++) {
      const sequence = run[runFrom + start]!;
      const root = sequence < 0 ? 0 : this.vocabulary.termsAt(sequence);
      if (root === 0) continue;
      for (let i = this.collect(root, text, start + 2, to) - 1; i >= 0; i--) {
        const number = this.here[i]!;
        const term = terms[number]!;
        const end = start + term.term.length;
        if (start >= freeForCategories && term.categories.length > 0) {
          freeForCategories = end;
          this.add(count++, number, NAMES_CATEGORIES, start);
        }
        if (start >= freeForRoots && term.roots.length > 0) {
          freeForRoots = end;
          this.add(count++, number, NAMES_ROOTS, start);
        }
        if (start >= freeForConcepts && term.concepts.length > 0) {
          freeForConcepts = end;
          this.add(count++, number, NAMES_CONCEPTS, start);
        }
      }
    }
    return count;
  }

  private add(i: number, term: number, kind: number, start: number): void {
    this.found[i] = term;
    this.kinds[i] = kind;
    this.starts[i] = start;
  }

  /** Walks the tree along the text; returns how many terms it passed. */
  private collect(root: number, text: string, from: number, to: number): number {
    const { tree } = this.lexicon;
    let count = 0;
    let node = root;
    for (let at = from; ; at++) {
      const term = tree.termAt(node);
      if (term >= 0) this.here[count++] = term;
      if (at >= to) return count;
      node = tree.childOf(node, text.charCodeAt(at));
      if (node === 0) return count;
    }
  }
}
