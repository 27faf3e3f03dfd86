import fc from "fast-check";
import { companyOf, type Pick } from "../../src/trace/company";

const USUAL = { content: 5, affinity: 0.5 };

function pick(answer: number, content = 5, dimension = "（一）政治方面"): Pick {
  return { answer, content, affinity: 0.5, dimension };
}

test("what is usual in a statement is the choice in the middle, however far off the others are", () => {
  const [first] = companyOf([pick(0, 1), pick(1, 6), pick(2, 7), pick(3, 8), pick(4, 100)], USUAL);
  expect(first).toMatchObject({ usualContent: 7 });
});

test("few issues tell little: choices of the usual strength are counted with them", () => {
  expect(companyOf([pick(0, 20)], USUAL)[0]).toMatchObject({ usualContent: 5 });
  expect(companyOf([pick(0, 20), pick(1, 20), pick(2, 20), pick(3, 20)], USUAL)[0]).toMatchObject({
    usualContent: 20,
  });
});

test("neighbours count as company of the same answer in the same dimension only", () => {
  const picks = [pick(0), pick(0), pick(1), pick(1, 5, "（二）作风方面")];
  expect(companyOf(picks, USUAL).map((company) => company!.withNeighbours)).toEqual([1, 0.5, 0, 0.3]);
});

test("an answer beside that of a neighbour is near, whatever the dimension", () => {
  const picks = [pick(0), pick(1), pick(5, 5, "（二）作风方面")];
  expect(companyOf(picks, USUAL).map((company) => company!.nearNeighbours)).toEqual([1, 0.5, 0]);
});

test("an issue alone, and one whose answers are all rejected, leave no gap in the reckoning", () => {
  expect(companyOf([null, pick(2), null], USUAL)).toEqual([
    null,
    { usualContent: 5, usualAffinity: 0.5, withNeighbours: 0.3, nearNeighbours: 0.5 },
    null,
  ]);
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
      for (const company of companyOf(all, USUAL)) {
        if (company === null) continue;
        expect(Object.values(company).every(Number.isFinite)).toBe(true);
        expect(company.withNeighbours).toBeLessThanOrEqual(1);
        expect(company.nearNeighbours).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
