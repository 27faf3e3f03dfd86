import type { Lexicon, Term, TermKind } from "./lexicon";
import type { Vocabulary } from "./vocabulary";

/** What is done with a term that was found, of one kind, at `start` of the text. */
export type OnTerm = (term: Term, kind: TermKind, start: number) => void;

/** Finds the library's terms in a text: at each place the longest of each kind, none overlapping. */
export class TermFinder {
  /** The terms at one place, the shortest first, by their numbers. */
  private readonly here: number[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly vocabulary: Vocabulary,
  ) {}

  /**
   * Finds the terms within [from, to) of a text. `run` holds the numbers of the text's sequences, the first
   * of them at `runFrom` (Vocabulary.readRun).
   */
  find(text: string, from: number, to: number, run: Int32Array, runFrom: number, found: OnTerm): void {
    const { terms } = this.lexicon;
    let freeForCategories = from;
    let freeForRoots = from;
    let freeForConcepts = from;
    for (let start = from; start + 2 <= to; start++) {
      const sequence = run[runFrom + start]!;
      const root = sequence < 0 ? 0 : this.vocabulary.termsAt(sequence);
      if (root === 0) continue;
      for (let i = this.collect(root, text, start + 2, to) - 1; i >= 0; i--) {
        const term = terms[this.here[i]!]!;
        const end = start + term.term.length;
        if (start >= freeForCategories && term.categories.length > 0) {
          freeForCategories = end;
          found(term, "categories", start);
        }
        if (start >= freeForRoots && term.roots.length > 0) {
          freeForRoots = end;
          found(term, "roots", start);
        }
        if (start >= freeForConcepts && term.concepts.length > 0) {
          freeForConcepts = end;
          found(term, "concepts", start);
        }
      }
    }
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
