import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "jsonc-parser";
import { CATEGORY_IDS } from "../../src/library/library";
import { standardLibrary } from "../../src/library/standard-library";

const page = readFileSync(join(__dirname, "../../docs/add-a-scenario.md"), "utf8");

test("the example is the file of 2025, word for word, but for the remarks", () => {
  const example = /```jsonc\n([\s\S]*?)```/u.exec(page)?.[1] ?? "";
  expect(parse(example)).toEqual(standardLibrary.scenarios.find(({ id }) => id === "annual-2025"));
});

test("the table names every category as the library does", () => {
  for (const { id, name } of standardLibrary.categories)
    expect(page).toMatch(new RegExp(`\`${id}\` +\\| ${name} `, "u"));
  expect(standardLibrary.categories).toHaveLength(CATEGORY_IDS.length);
});
