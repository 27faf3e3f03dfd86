import { quoted } from "../statement/quoted";
import { shortTitle } from "../statement/short-title";
import type { Rule } from "./finding";

/** A cause that no issue calls for: either an issue was left out, or the cause is boilerplate. */
export const rule: Rule = {
  id: "orphan-cause",
  title: "原因悬空",
  severity: "warning",
  check: ({ items, trace }) =>
    trace.orphanCauses.map((orphan) => {
      const item = items.get(orphan)!;
      return { range: item.range, message: `没有哪条问题与原因${quoted(shortTitle(item.title))}对应。` };
    }),
};
