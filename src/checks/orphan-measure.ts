import { quoted } from "../statement/quoted";
import { shortTitle } from "../statement/short-title";
import type { Rule } from "./finding";

/** A measure that no issue calls for: an issue was left out, or the measure is boilerplate. */
export const rule: Rule = {
  id: "orphan-measure",
  title: "措施悬空",
  severity: "warning",
  check: ({ items, trace }) =>
    trace.orphanMeasures.map((orphan) => {
      const item = items.get(orphan)!;
      return { range: item.range, message: `没有哪条问题与措施${quoted(shortTitle(item.title))}对应。` };
    }),
};
