import type { Entry } from "../statement/entries";
import type { Rule } from "./finding";

const END_MARK = /[。；;：:，,.]\s*$/u;

/** “4.督办慢，3件拖到年底。” with nothing below it is an entry's text, and ends with its full stop. */
const HAS_CLAUSES = /[，；]/u;

/**
 * Headings of one series on lines of their own either all end with a mark or, as they should, none
 * does. Only the inconsistent ones are reported; the fix takes the mark away.
 */
export const rule: Rule = {
  id: "heading-punctuation",
  title: "标题末尾标点不一致",
  severity: "warning",
  check: ({ series, statement }) => {
    const bare = new Set(
      statement.items
        .filter(({ leaf, range, lastParagraph }) => leaf && lastParagraph === range.paragraph)
        .map(({ range }) => range.paragraph),
    );
    return series.flatMap(({ entries }) => {
      const headings = entries.filter(
        (entry) => entry.alone && !(bare.has(entry.line.paragraph) && HAS_CLAUSES.test(entry.text)),
      );
      const marked = headings.filter((entry) => END_MARK.test(textOf(entry)));
      if (marked.length === 0 || marked.length === headings.length) return [];
      return marked.map((entry) => {
        const at = entry.start + END_MARK.exec(textOf(entry))!.index;
        return {
          range: { paragraph: entry.line.paragraph, start: at, end: entry.end },
          message: `同级标题末尾有的有标点、有的没有；独占一行的标题末尾不用“${entry.line.text.charAt(at)}”。`,
          fix: { start: at, end: entry.end, text: "" },
        };
      });
    });
  },
};

function textOf({ line, start, end }: Entry): string {
  return line.text.slice(start, end);
}
