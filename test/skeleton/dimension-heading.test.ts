import { standardLibrary } from "../../src/library/standard-library";
import { dimensionHeading } from "../../src/skeleton/dimension-heading";
import { ANNUAL } from "./scenarios";

test("the usual form is …方面", () => {
  expect(ANNUAL.dimensions.map((one) => dimensionHeading(one, ANNUAL))[1]).toBe("带头固本培元、增强党性方面");
});

test("在…方面 for all of a meeting where one heading would end in a single character", () => {
  const year2024 = standardLibrary.scenarios.find(({ id }) => id === "annual-2024")!;
  const headings = year2024.dimensions.map((one) => dimensionHeading(one, year2024));
  expect(headings[0]).toBe("在带头严守政治纪律和政治规矩，维护党的团结统一方面");
  expect(headings.every((one) => one.startsWith("在带头"))).toBe(true);
});

test("no heading of the library leaves one character alone on its second line", () => {
  for (const scenario of standardLibrary.scenarios) {
    for (const dimension of scenario.dimensions) {
      const written = 2 + [..."（一）", ...dimensionHeading(dimension, scenario)].length;
      expect([dimension.heading, written % 28]).not.toEqual([dimension.heading, 1]);
    }
  }
});
