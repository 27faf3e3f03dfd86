import { shortTitle } from "../statement/short-title";
import type { Rule } from "./finding";

/** A measure that no issue calls for: an issue was left out, or the measure is boilerplate. */
export const rule: Rule = {
  id: "orphan-measure",
  title: "措施悬空",
  severity: "warning",
  check: ({ statement, trace }) =>
    trace.orphanMeasures.map((orphan) => {
      const item = statement.items.find(({ id }) => id === orphan)!;
      return { range: item.range, message: `没有哪条问题与措施“${shortTitle(item.title)}”对应。` };
    }),
};
