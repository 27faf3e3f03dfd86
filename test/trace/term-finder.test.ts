import fc from "fast-check";
import { standardLibrary } from "../../src/library/standard-library";
import type { Library } from "../../src/library/library";
import { BigramNumbers } from "../../src/trace/bigram-numbers";
import { knownSequences } from "../../src/trace/known-sequences";
import { lexiconOf, type Term } from "../../src/trace/lexicon";
import { NAMES_CATEGORIES, NAMES_CONCEPTS, NAMES_ROOTS } from "../../src/trace/term-columns";
import { TermFinder } from "../../src/trace/term-finder";
import { Vocabulary } from "../../src/trace/vocabulary";

test("sequences are numbered in the order they come, however many there are", () => {
  const bigram = fc.integer({ min: 0, max: 446_054_399 });
  fc.assert(
    fc.property(fc.array(bigram, { maxLength: 400 }), fc.nat(60), (bigrams, expected) => {
      const numbers = new BigramNumbers(expected);
      const known = [...new Set(bigrams)];
      expect(bigrams.map((one) => numbers.numberOf(one))).toEqual(bigrams.map((one) => known.indexOf(one)));
      expect(numbers.size).toBe(known.length);
      for (const one of known) expect(numbers.find(one)).toBe(known.indexOf(one));
      fc.pre(!known.includes(7));
      expect(numbers.find(7)).toBe(-1);
    }),
  );
});

/** Terms that overlap, begin alike, hold marks behind their first two characters and name several things. */
const library: Library = {
  ...standardLibrary,
  categories: [{ ...standardLibrary.categories[0]!, terms: ["学习", "学习自觉", "自觉", "党风"] }],
  roots: [{ id: "theory", name: "", terms: ["学习自觉", "党风廉", "习自"] }],
  concepts: [
    { id: "a", roots: [], terms: ["自觉行动", "学习", "学习“风”", "党风廉政"] },
    { id: "b", roots: [], terms: ["学习", "觉行"] },
  ],
};
const lexicon = lexiconOf(library);

interface Hit {
  readonly term: string;
  readonly start: number;
}

/** At each place the longest term of one kind that fits, none overlapping. */
function findSlowly(text: string, from: number, to: number, isNamed: (term: Term) => boolean): Hit[] {
  const hits: Hit[] = [];
  let free = from;
  for (let start = from; start < to; start++) {
    const here = lexicon.terms.filter(
      (term) => isNamed(term) && start + term.term.length <= to && text.startsWith(term.term, start),
    );
    const longest = here.reduce<Term | null>((a, b) => (a && a.term.length > b.term.length ? a : b), null);
    if (!longest || start < free) continue;
    hits.push({ term: longest.term, start });
    free = start + longest.term.length;
  }
  return hits;
}

test("of each kind the longest term is found, none overlapping", () => {
  const text = fc.string({ unit: fc.constantFrom(..."学习自觉行动党风廉政“”，"), maxLength: 24 });
  fc.assert(
    fc.property(text, fc.nat(24), (all, cut) => {
      const vocabulary = new Vocabulary(knownSequences(library), all.length);
      const finder = new TermFinder(lexicon, vocabulary);
      const run = vocabulary.runOf(all);
      const middle = Math.min(cut, all.length);
      for (const [from, to] of [[0, middle] as const, [middle, all.length] as const]) {
        const count = finder.find(all, from, to, run, 0);
        const hits = (kind: number): Hit[] =>
          Array.from({ length: count }, (_, i) => i)
            .filter((i) => (finder.kinds[i]! & kind) !== 0)
            .map((i) => ({ term: lexicon.terms[finder.terms[i]!]!.term, start: finder.starts[i]! }));
        expect(hits(NAMES_CATEGORIES)).toEqual(
          findSlowly(all, from, to, (term) => term.categories.length > 0),
        );
        expect(hits(NAMES_ROOTS)).toEqual(findSlowly(all, from, to, (term) => term.roots.length > 0));
        expect(hits(NAMES_CONCEPTS)).toEqual(findSlowly(all, from, to, (term) => term.concepts.length > 0));
      }
    }),
    { numRuns: 1000 },
  );
});
