import { plainParagraph } from "../../src/document/paragraph";
import { standardLibrary } from "../../src/library/standard-library";
import { locate } from "../../src/trace/locate";

/** The categories of a blank under this heading: its own words say nothing yet. */
function categoriesUnder(heading: string): readonly string[] {
  const lines = ["一、存在的主要问题", `（一）${heading}方面`, "一是【用一句话写明问题】。"];
  const cursor = { paragraph: 2, offset: 2 };
  return locate(lines.map(plainParagraph), cursor, standardLibrary).categories;
}

const { scenarios } = standardLibrary;

test("every dimension of every meeting leads to its own categories", () => {
  for (const { heading } of scenarios.flatMap(({ dimensions }) => dimensions)) {
    const namesakes = scenarios.flatMap((one) => one.dimensions).filter((one) => one.heading === heading);
    expect(namesakes.map(({ categories }) => categories)).toContainEqual(categoriesUnder(heading));
  }
});

test("“履职尽责、担当作为” of 2020 is not “担当作为” of 2023", () => {
  const year2020 = scenarios.find(({ id }) => id === "annual-2020")!;
  const expected = year2020.dimensions.find(({ heading }) => heading === "履职尽责、担当作为")!.categories;
  expect(categoriesUnder("履职尽责、担当作为")).toEqual(expected);
});

test("带头 and other additions of the writer do not hide the heading", () => {
  expect(categoriesUnder("在带头固本培元、增强党性上做得还不够，")[0]).toBe("party-spirit");
});
