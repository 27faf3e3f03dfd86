import type { Library } from "../library/library";
import type { AffinityModel } from "./affinity-model";
import type { AffinityTerms } from "./affinity-terms";
import { slotOf, tableSizeFor } from "./bigram-numbers";
import { lexiconOf, type Lexicon } from "./lexicon";
import { standardAffinity } from "./standard-affinity";

/** Where in an entry of the table each number stands, behind the sequence + 1. */
const ROOT = 1;
const TERM = 2;
const USES = 3;
const ENTRY = 4;

/**
 * What is known of two-character sequences before a statement is read, from the library and from what affinity
 * was learnt by. A statement asks once for each of its sequences, and mostly finds the processor's cache
 * filled with other things: all that is known of one stands side by side, and is fetched at once.
 */
export class KnownSequences {
  private readonly table: Int32Array;
  private readonly mask: number;

  constructor(
    readonly lexicon: Lexicon,
    affinity: AffinityTerms,
  ) {
    const size = tableSizeFor(lexicon.numbers.size + affinity.pairCount);
    this.mask = size - 1;
    this.table = new Int32Array(size * ENTRY);
    for (let number = 0; number < lexicon.numbers.size; number++) {
      const at = this.enter(lexicon.numbers.key(number));
      this.table[at + ROOT] = lexicon.roots[number]!;
      this.table[at + USES] = lexicon.uses[number]!;
    }
    affinity.forEachPair((bigram, term) => (this.table[this.enter(bigram) + TERM] = term + 1));
  }

  /** Where the table tells of a sequence; -1 for one that is not known. */
  find(bigram: number): number {
    const at = this.placeOf(bigram);
    return this.table[at] === 0 ? -1 : at;
  }

  /** The root of the tree of the library's terms that begin with it; 0 for none. */
  root(at: number): number {
    return this.table[at + ROOT]!;
  }

  /** Its number among the terms of affinity; NO_TERM for none. */
  affinityTerm(at: number): number {
    return this.table[at + TERM]! - 1;
  }

  /** Lexicon.uses. */
  uses(at: number): number {
    return this.table[at + USES]!;
  }

  private enter(bigram: number): number {
    const at = this.placeOf(bigram);
    this.table[at] = bigram + 1;
    return at;
  }

  /** Where the sequence stands, or the empty place where it belongs. */
  private placeOf(bigram: number): number {
    const { table, mask } = this;
    let slot = slotOf(bigram, mask);
    while (table[slot * ENTRY] !== 0 && table[slot * ENTRY] !== bigram + 1) slot = (slot + 1) & mask;
    return slot * ENTRY;
  }
}

const built = new WeakMap<AffinityModel, WeakMap<Library, KnownSequences>>();

/** What the library and a model know together; put together once for the two. */
export function knownSequences(library: Library, model: AffinityModel = standardAffinity()): KnownSequences {
  let byLibrary = built.get(model);
  if (!byLibrary) built.set(model, (byLibrary = new WeakMap()));
  let known = byLibrary.get(library);
  if (!known) byLibrary.set(library, (known = new KnownSequences(lexiconOf(library), model.terms)));
  return known;
}
