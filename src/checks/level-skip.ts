import { ordinalRank } from "../statement/ordinal";
import type { OrdinalStyle } from "../statement/statement";
import type { Rule } from "./finding";

/** The four levels of 公文, in order. Points such as 一是 may stand below any of them. */
const LEVELS: Partial<Record<OrdinalStyle, string>> = {
  chinese: "一、",
  "chinese-parens": "（一）",
  arabic: "1.",
  "arabic-parens": "（1）",
};

/**
 * A text of two levels may count the second with 1. as well as with （一）: so the guide to the application of
 * GB/T 9704—2012 reads 7.3.3.
 */
function hasTwoLevels(styles: readonly OrdinalStyle[]): boolean {
  return styles.every((style) => style === "chinese" || style === "arabic" || !LEVELS[style]);
}

/** Levels follow one another: 一、（一）1.（1） (GB/T 9704—2012 7.3.3). Reported once a series. */
export const rule: Rule = {
  id: "level-skip",
  title: "层次序号跳级",
  severity: "warning",
  check: ({ series }) => {
    if (hasTwoLevels(series.map(({ style }) => style))) return [];
    return series.flatMap(({ style, above, entries }) => {
      const from = above && LEVELS[above];
      const to = LEVELS[style];
      const first = entries[0];
      // “主要是：1.…；2.…” counts in the running text, as 一是 does.
      if (first && first.start > first.line.start) return [];
      if (!from || !to || !above || !first || ordinalRank(style) - ordinalRank(above) < 2) return [];
      return [
        {
          range: { paragraph: first.line.paragraph, start: first.start, end: first.ordinal!.end },
          message: `“${from}”之下直接用了“${to}”，中间跳过了层次。`,
        },
      ];
    });
  },
};
