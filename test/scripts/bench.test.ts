import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { allFiles, startFiles } from "../../scripts/bench/bundle.mjs";
import { median } from "../../scripts/bench/median.mjs";
import { statementText } from "../../scripts/bench/statement-text.mjs";
import { formatTable } from "../../scripts/bench/table.mjs";
import { plainParagraph } from "../../src/document/paragraph";
import { parseStatement } from "../../src/statement/parse-statement";

describe("the bench's statement", () => {
  test.each([100, 1000, 10_000])("of %i paragraphs has that many, the same each time", (length) => {
    const texts = statementText(length);
    expect(texts).toHaveLength(length);
    expect(statementText(length)).toEqual(texts);
  });

  test.each([100, 1000, 10_000])(
    "of %i paragraphs is read as one, with most of its text in leaves",
    (length) => {
      const statement = parseStatement(statementText(length).map(plainParagraph));
      expect(statement.kind).toBe("statement");
      const leaves = (role: string) =>
        statement.items.filter((item) => item.leaf && item.role === role).length;
      expect(leaves("issue")).toBeGreaterThan(length * 0.3);
      expect(leaves("cause")).toBeGreaterThan(length * 0.1);
      expect(leaves("measure")).toBeGreaterThan(length * 0.2);
    },
  );
});

test("the files of a page's start are the scripts and style sheets it names; all files, every one", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-test-"));
  try {
    const head =
      "<script src=https://cdn.example/office.js></script><script defer src=a.1.js></script>" +
      '<link href="a.1.css" rel="stylesheet"><link rel="icon" href="icon-32.png"><a href="help.html">?</a>';
    writeFileSync(path.join(folder, "page.html"), head);
    writeFileSync(path.join(folder, "empty.html"), "<p>nothing</p>");
    const page = { name: "pane", folder, content: "button" };
    expect(await startFiles({ ...page, html: "page.html" })).toEqual(["a.1.js", "a.1.css"]);
    for (const file of ["a.1.js", "a.1.js.LICENSE.txt", "later.2.js"])
      writeFileSync(path.join(folder, file), "");
    expect((await allFiles({ ...page, html: "page.html" })).sort()).toEqual(["a.1.js", "later.2.js"]);
    await expect(startFiles({ ...page, html: "empty.html" })).rejects.toThrow("loads no script");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the median is the middle value, whatever the order", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(() => median([])).toThrow();
});

test("a figure that the table has no row for is shown all the same", () => {
  const table = formatTable({ "check.100": 1.234, "word.read": 42 });
  expect(table).toMatch(/100 paragraphs +1\.23 ms/u);
  expect(table).toMatch(/word\.read +42/u);
  expect(table).toMatch(/10,000 paragraphs +–/u);
});
