import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { parseStatement } from "../../src/statement/parse-statement";

/** The leaves as "issue 4 学习不深", sections as "[issues 3]": what a reader would tick off. */
export function outlineOfText(paragraphs: readonly Paragraph[]): string[] {
  const { sections, items } = parseStatement(paragraphs);
  const marks = [
    ...sections.map(({ role, first }) => ({ at: first, start: -1, mark: `[${role} ${first + 1}]` })),
    ...items
      .filter(({ leaf }) => leaf)
      .map(({ role, range, title }) => ({
        at: range.paragraph,
        start: range.start,
        mark: `${role} ${range.paragraph + 1} ${title}`,
      })),
  ];
  return marks.sort((a, b) => a.at - b.at || a.start - b.start).map(({ mark }) => mark);
}

/** A file of test/fixtures/layouts, one paragraph a line; ⏎ stands for a soft line break. */
export function layoutFixture(name: string): Paragraph[] {
  const text = readFileSync(join(__dirname, "..", "fixtures", "layouts", `${name}.txt`), "utf8").trimEnd();
  return text.split("\n").map((line) => plainParagraph(line.replace(/⏎/gu, "\n")));
}
