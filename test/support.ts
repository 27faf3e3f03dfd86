import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainParagraph, type Paragraph } from "../src/document/paragraph";

/** A text's lines as paragraphs; the indentation of a template literal is taken off. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = text.replace(/^\n|\n\s*$/gu, "").split("\n");
  const indent = Math.min(...lines.filter((l) => l.trim() !== "").map((l) => /^ */u.exec(l)![0].length));
  return lines.map((line) => plainParagraph(line.slice(indent)));
}

/** A text file under test/fixtures, one paragraph a line. */
export function fixture(name: string): Paragraph[] {
  const text = readFileSync(join(__dirname, "fixtures", name), "utf8").trimEnd();
  return text.split("\n").map(plainParagraph);
}
