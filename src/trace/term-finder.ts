import type { Lexicon } from "./lexicon";
import { KINDS, NAMES_CATEGORIES, NAMES_CONCEPTS, NAMES_ROOTS } from "./term-columns";
import type { Vocabulary } from "./vocabulary";

/** Finds the library's terms in a text: at each place the longest of each kind, none overlapping. */
export class TermFinder {
  /** What the last search found, in order: the term's number, where it stands, and which of the things it names count there. */
  readonly terms: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly kinds: number[] = [];
  /** The terms at one place with their kinds, the shortest first; and where they end. */
  private readonly here: number[] = [];
  private readonly endsHere: number[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly vocabulary: Vocabulary,
  ) {}

  /**
   * Finds the terms within [from, to) of a text; returns how many. `run` holds the numbers of the text's
   * sequences, the first of them at `runFrom` (Vocabulary.readRun).
   */
  find(text: string, from: number, to: number, run: Int32Array, runFrom: number): number {
    const { roots } = this.vocabulary;
    let count = 0;
    let freeForCategories = from;
    let freeForRoots = from;
    let freeForConcepts = from;
    for (let start = from; start + 2 <= to; start++) {
      const sequence = run[runFrom + start]!;
      if (sequence < 0) continue;
      const root = roots[sequence]!;
      if (root === 0) continue;
      for (let i = this.collect(root, text, start + 2, to) - 1; i >= 0; i--) {
        const term = this.here[i]!;
        const end = this.endsHere[i]!;
        let kinds = term % KINDS;
        if (start < freeForCategories) kinds &= ~NAMES_CATEGORIES;
        if (start < freeForRoots) kinds &= ~NAMES_ROOTS;
        if (start < freeForConcepts) kinds &= ~NAMES_CONCEPTS;
        if (kinds === 0) continue;
        if ((kinds & NAMES_CATEGORIES) !== 0) freeForCategories = end;
        if ((kinds & NAMES_ROOTS) !== 0) freeForRoots = end;
        if ((kinds & NAMES_CONCEPTS) !== 0) freeForConcepts = end;
        this.terms[count] = (term - (term % KINDS)) / KINDS;
        this.kinds[count] = kinds;
        this.starts[count] = start;
        this.ends[count++] = end;
      }
    }
    return count;
  }

  /** Walks the tree along the text; returns how many terms it passed. */
  private collect(root: number, text: string, from: number, to: number): number {
    const { tree } = this.lexicon;
    let count = 0;
    let node = root;
    for (let at = from; ; at++) {
      const term = tree.termAt(node);
      if (term >= 0) {
        this.here[count] = term;
        this.endsHere[count++] = at;
      }
      if (at >= to) return count;
      node = tree.childOf(node, text.charCodeAt(at));
      if (node === 0) return count;
    }
  }
}
