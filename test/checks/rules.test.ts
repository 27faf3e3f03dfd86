import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "../../src/checks/check-document";
import { RULE_IDS } from "../../src/checks/rule-ids.generated";
import { RULES } from "../../src/checks/rules.generated";
import { plainParagraph } from "../../src/document/paragraph";
import { standardLibrary } from "../../src/library/standard-library";

/**
 * Each rule has a document whose failing lines end with {rule-id}, once for every finding. The rule
 * must report those lines and no others.
 */
const MARKER = /\{([a-z-]+)\}/gu;

describe.each(RULE_IDS)("%s", (id) => {
  const file = join(__dirname, `${id}.txt`);
  const marked = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  const paragraphs = marked.map((line) => plainParagraph(line.replace(MARKER, "")));
  const expected = marked.flatMap((line, i) =>
    [...line.matchAll(MARKER)].map(([, rule]) => `${rule} ${i + 1}`),
  );

  test("has a marked document and a page", () => {
    expect(expected.length).toBeGreaterThan(0);
    expect(existsSync(join(__dirname, "../../docs/checks", `${id}.md`))).toBe(true);
  });

  test("reports the marked lines and no others", () => {
    const { findings } = checkDocument(paragraphs, standardLibrary);
    const found = findings
      .filter(({ rule }) => rule === id)
      .map(({ rule, range }) => `${rule} ${range.paragraph + 1}`);
    expect(found).toEqual(expected);
  });

  test("reports places inside their paragraph", () => {
    const { findings } = checkDocument(paragraphs, standardLibrary);
    for (const { range } of findings) {
      const { text } = paragraphs[range.paragraph]!;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.start).toBeLessThanOrEqual(range.end);
      expect(range.end).toBeLessThanOrEqual(text.length);
    }
  });
});

test("every rule stands in the registry under its own id", () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
});

test("a fix for heading punctuation takes away the mark alone", () => {
  const paragraphs = readFileSync(join(__dirname, "heading-punctuation.txt"), "utf8")
    .split("\n")
    .map((line) => plainParagraph(line.replace(MARKER, "")));
  const finding = checkDocument(paragraphs, standardLibrary).findings.find(
    ({ rule }) => rule === "heading-punctuation",
  )!;
  const { text } = paragraphs[finding.range.paragraph]!;
  const { start, end, text: replacement } = finding.fix!;
  expect(text.slice(0, start) + replacement + text.slice(end)).toBe("（二）工作作风方面");
});
