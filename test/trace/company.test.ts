import fc from "fast-check";
import { Company } from "../../src/trace/company";

const USUAL = { content: 5, affinity: 0.5 };

interface Pick {
  readonly answer: number;
  readonly content: number;
  readonly affinity: number;
  readonly dimension: string;
}

function pick(answer: number, content = 5, dimension = "（一）政治方面"): Pick {
  return { answer, content, affinity: 0.5, dimension };
}

/** Null where there was nothing to choose from. */
function companyOf(picks: readonly (Pick | null)[]): Company {
  return new Company(
    {
      answers: picks.map((one) => one?.answer ?? -1),
      contents: picks.map((one) => one?.content ?? 0),
      affinities: picks.map((one) => one?.affinity ?? 0),
      dimensions: picks.map((one) => one?.dimension ?? ""),
    },
    USUAL,
  );
}

test("what is usual in a statement is the choice in the middle, however far off the others are", () => {
  const company = companyOf([pick(0, 1), pick(1, 6), pick(2, 7), pick(3, 8), pick(4, 100)]);
  expect(company.usualContent).toBe(7);
});

test("few issues tell little: choices of the usual strength are counted with them", () => {
  expect(companyOf([pick(0, 20)]).usualContent).toBe(5);
  expect(companyOf([pick(0, 20), pick(1, 20), pick(2, 20), pick(3, 20)]).usualContent).toBe(20);
});

test("neighbours count as company of the same answer in the same dimension only", () => {
  const company = companyOf([pick(0), pick(0), pick(1), pick(1, 5, "（二）作风方面")]);
  expect([0, 1, 2, 3].map((issue) => company.withNeighbours(issue))).toEqual([1, 0.5, 0, 0.3]);
});

test("an answer beside that of a neighbour is near, whatever the dimension", () => {
  const company = companyOf([pick(0), pick(1), pick(5, 5, "（二）作风方面")]);
  expect([0, 1, 2].map((issue) => company.nearNeighbours(issue))).toEqual([1, 0.5, 0]);
});

test("an issue alone, and one whose answers are all rejected, leave no gap in the reckoning", () => {
  const company = companyOf([null, pick(2), null]);
  expect(company).toMatchObject({ usualContent: 5, usualAffinity: 0.5 });
  expect([company.withNeighbours(1), company.nearNeighbours(1)]).toEqual([0.3, 0.5]);
});

test("all numbers are finite, and shares lie between 0 and 1", () => {
  const picks = fc.array(
    fc.option(
      fc.record({
        answer: fc.nat(9),
        content: fc.double({ min: -20, max: 60, noNaN: true }),
        affinity: fc.double({ min: -3, max: 5, noNaN: true }),
        dimension: fc.constantFrom("", "（一）", "（二）"),
      }),
    ),
  );
  fc.assert(
    fc.property(picks, (all) => {
      const company = companyOf(all);
      expect([company.usualContent, company.usualAffinity].every(Number.isFinite)).toBe(true);
      all.forEach((one, issue) => {
        if (one === null) return;
        expect(company.withNeighbours(issue)).toBeLessThanOrEqual(1);
        expect(company.nearNeighbours(issue)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});
