import { ROOT_COUNT } from "./leaf-arrays";
import type { Term } from "./lexicon";
import type { Prepared } from "./prepare";
import type { Profile } from "./profile";
import { SharedStretches } from "./shared-stretches";
import { weightOf } from "./term-columns";
import type { StatementView } from "./statement-view";

const MOST_WORDS = 3;

/** Finds the words that links rest on; `view` is that of the statement. */
export class EvidenceFinder {
  private readonly stretches: SharedStretches;

  constructor(private readonly view: StatementView) {
    this.stretches = new SharedStretches(view);
  }

  /**
   * The words a link rests on: what both texts say literally, the longest first; else the two
   * wordings of a matter that both name; else the words of the cause that name a fitting root.
   */
  evidenceOf({ profile: issue }: Prepared, { profile: answer }: Prepared): string[] {
    const shared = this.stretches.between(issue, answer, MOST_WORDS);
    if (shared.length > 0) return shared;
    const concept = this.strongestShared(issue, answer);
    if (concept !== null) return unique([this.wordFor(concept, issue), this.wordFor(concept, answer)]);
    const terms = this.termsOf(answer);
    const rootWords = terms.filter(({ roots }) => roots.some((root) => this.explains(issue, root)));
    if (rootWords.length > 0) return fewOf(rootWords);
    return fewOf(terms.filter(({ categories }) => categories.some((id) => issue.categories.includes(id))));
  }

  /** The most telling word with which an item names a matter. */
  private wordFor(concept: number, profile: Profile): string {
    const words = this.termsOf(profile).filter(({ concepts }) => concepts.includes(concept));
    return words.reduce((best, term) => (weightOf(term) > weightOf(best) ? term : best)).term;
  }

  private termsOf({ terms: { from, to } }: Profile): Term[] {
    const { arrays, lexicon } = this.view;
    return Array.from(arrays.terms.subarray(from, to), (term) => lexicon.terms[term]!);
  }

  private explains({ index }: Profile, root: number): boolean {
    return this.view.arrays.roots[index * ROOT_COUNT + root]! > 0;
  }

  /** The matter that both name most tellingly, by its index; null for none. */
  private strongestShared({ matters }: Profile, answer: Profile): number | null {
    const { arrays, rarity } = this.view;
    let found: number | null = null;
    let strongest = 0;
    for (let at = matters.from; at < matters.to; at++) {
      const concept = arrays.concepts[at]!;
      const there = this.placeOf(concept, answer);
      if (there < 0) continue;
      const weight = Math.min(arrays.conceptWeights[at]!, arrays.conceptWeights[there]!);
      const strength = weight * rarity.ofConcept[concept]!;
      if (strength > strongest) {
        found = concept;
        strongest = strength;
      }
    }
    return found;
  }

  /** Where the arrays tell of a matter that an item names; -1 where it does not. */
  private placeOf(concept: number, { matters }: Profile): number {
    for (let at = matters.from; at < matters.to; at++)
      if (this.view.arrays.concepts[at] === concept) return at;
    return -1;
  }
}

function fewOf(terms: readonly Term[]): string[] {
  return terms.slice(0, MOST_WORDS).map(({ term }) => term);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
