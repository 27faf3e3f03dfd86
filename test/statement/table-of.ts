import type { Paragraph } from "../../src/document/paragraph";

/**
 * A table as a host reads it: one string for each row, its cells between “|”, paragraphs of a cell by ⏎. “^” is
 * covered by the cell above, “<” by the cell to the left: neither has a paragraph there.
 */
export function tableOf(text: string, table = 0): Paragraph[] {
  const rows = text
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()));
  return rows.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      if (content === "^" || content === "<") return [];
      const cell = { table, row, column };
      return content.split("⏎").map((line): Paragraph => ({ text: line, listLabel: "", cell }));
    }),
  );
}
