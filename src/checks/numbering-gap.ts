import type { Entry } from "../statement/entries";
import type { Rule } from "./finding";

/**
 * Numbers of one level run on from 1 without gap or repetition (GB/T 9704—2012 7.3.3 and practice); or below
 * the next heading of the same part from where they ended below the last: measures are often counted through.
 */
export const rule: Rule = {
  id: "numbering-gap",
  title: "序号不连续",
  severity: "warning",
  check: ({ series, statement }) => {
    const lastOf = new Map<string, number>();
    return series.flatMap(({ style, above, entries }) => {
      const part = statement.sections.findLastIndex(
        ({ first }) => first <= (entries[0]?.line.paragraph ?? 0),
      );
      const level = `${part} ${above} ${style}`;
      const next = (lastOf.get(level) ?? 0) + 1;
      let expected = entries[0]?.ordinal?.value === next ? next : 1;
      const found = entries.flatMap((entry, index) => {
        const value = entry.ordinal?.value ?? null;
        const wanted = expected;
        expected = (value ?? expected) + 1;
        if (value === null || value === wanted) return [];
        const message =
          value < wanted ? `序号“${written(entry)}”与前面重复或倒退。` : gapText(entry, entries[index - 1]);
        return [
          {
            range: { paragraph: entry.line.paragraph, start: entry.start, end: entry.ordinal!.end },
            message,
          },
        ];
      });
      lastOf.set(level, expected - 1);
      return found;
    });
  },
};

/** Which two numbers do not follow one another; the first of a list has none before it. */
function gapText(entry: Entry, before: Entry | undefined): string {
  return before?.ordinal
    ? `序号“${written(entry)}”与前面的“${written(before)}”不连续。`
    : `序号“${written(entry)}”前面缺序号，没有从头编起。`;
}

/** The ordinal as it stands in the text; an automatic number is not in it. */
function written(entry: Entry): string {
  return entry.line.text.slice(entry.start, entry.ordinal!.end).trim() || String(entry.ordinal!.value);
}
