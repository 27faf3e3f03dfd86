import type { Entry } from "../statement/entries";
import type { Rule } from "./finding";

/** Numbers of one level run on from 1 without gap or repetition (GB/T 9704—2012 7.3.3 and practice). */
export const rule: Rule = {
  id: "numbering-gap",
  title: "序号不连续",
  severity: "warning",
  check: ({ series }) =>
    series.flatMap(({ entries }) => {
      let expected = 1;
      return entries.flatMap((entry) => {
        const value = entry.ordinal?.value ?? null;
        const wanted = expected;
        expected = (value ?? expected) + 1;
        if (value === null || value === wanted) return [];
        const message =
          value < wanted
            ? `序号“${written(entry)}”与前面重复或倒退。`
            : `序号“${written(entry)}”与前面不连续。`;
        return [
          {
            range: { paragraph: entry.line.paragraph, start: entry.start, end: entry.ordinal!.end },
            message,
          },
        ];
      });
    }),
};

/** The ordinal as it stands in the text; an automatic number is not in it. */
function written(entry: Entry): string {
  return entry.line.text.slice(entry.start, entry.ordinal!.end).trim() || String(entry.ordinal!.value);
}
