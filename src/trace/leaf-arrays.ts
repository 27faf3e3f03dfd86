import { CATEGORY_IDS, ROOT_IDS } from "../library/library";
import type { Item } from "../statement/statement";

/**
 * What the leaves of one statement say, as numbers laid end to end: a long statement has thousands of
 * leaves, and arrays of its own for each would cost more than comparing them. A Profile knows where its
 * stretches begin and end.
 */
export class LeafArrays {
  /** Sequences of two characters by their numbers in the vocabulary, in order; -1 at a mark. */
  readonly run: Int32Array;
  /** Each sequence of a leaf once, those of the topic sentence first. */
  readonly bigrams: Int32Array;
  /** How telling each of these is (Rarity), less where the leaf's own heading says it too. */
  readonly discounted: Float32Array;

  /** The library's terms by their numbers, each once for a leaf, in order; where in its text each stands first, to `termEnds` exclusive. */
  terms: Int32Array;
  termStarts: Int32Array;
  termEnds: Int32Array;

  /** Matters by their index in the library, in the order they are named; how strongly each is. */
  concepts: Int32Array;
  conceptWeights: Float64Array;
  /** How telling each is, less where only the heading names it. */
  conceptRare: Float32Array;
  /** IN_TITLE and IN_HEADING, or both. */
  conceptPlaces: Uint8Array;

  /** CATEGORY_COUNT of them for each leaf. */
  readonly categories: Float64Array;
  /** ROOT_COUNT of them for each leaf: what its words name; for an issue which roots would explain it. */
  readonly roots: Float32Array;

  constructor(leaves: readonly Item[]) {
    let characters = 0;
    for (const { text } of leaves) characters += text.length;
    this.run = new Int32Array(characters);
    this.bigrams = new Int32Array(characters);
    this.discounted = new Float32Array(characters);
    const matters = characters >> 2;
    this.terms = new Int32Array(matters);
    this.termStarts = new Int32Array(matters);
    this.termEnds = new Int32Array(matters);
    this.concepts = new Int32Array(matters);
    this.conceptWeights = new Float64Array(matters);
    this.conceptRare = new Float32Array(matters);
    this.conceptPlaces = new Uint8Array(matters);
    this.categories = new Float64Array(leaves.length * CATEGORY_COUNT);
    this.roots = new Float32Array(leaves.length * ROOT_COUNT);
  }

  /** Makes room for so many terms. */
  makeRoomForTerms(terms: number): void {
    if (terms <= this.terms.length) return;
    this.terms = enlarged(this.terms, new Int32Array(terms * 2));
    this.termStarts = enlarged(this.termStarts, new Int32Array(terms * 2));
    this.termEnds = enlarged(this.termEnds, new Int32Array(terms * 2));
  }

  /** Makes room for so many matters: a text may name more than most do. */
  makeRoom(matters: number): void {
    if (matters <= this.concepts.length) return;
    this.concepts = enlarged(this.concepts, new Int32Array(matters * 2));
    this.conceptWeights = enlarged(this.conceptWeights, new Float64Array(matters * 2));
    this.conceptRare = enlarged(this.conceptRare, new Float32Array(matters * 2));
    this.conceptPlaces = enlarged(this.conceptPlaces, new Uint8Array(matters * 2));
  }
}

export const CATEGORY_COUNT = CATEGORY_IDS.length;
export const ROOT_COUNT = ROOT_IDS.length;

/** Where a matter is named: in the topic sentence, in the heading above. */
export const IN_TITLE = 1;
export const IN_HEADING = 2;

type Numbers = Int32Array | Int16Array | Uint8Array | Float64Array | Float32Array;

/** The larger array, with the values of the other one at its beginning. */
export function enlarged<T extends Numbers>(values: T, larger: T): T {
  larger.set(values);
  return larger;
}
