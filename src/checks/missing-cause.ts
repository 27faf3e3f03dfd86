import { quoted } from "../statement/quoted";
import { shortTitle } from "../statement/short-title";
import { isSettled } from "../trace/apply-rulings";
import type { Rule } from "./finding";

/** Every issue needs a cause (审核把关: 问题与原因、措施要对应). */
export const rule: Rule = {
  id: "missing-cause",
  title: "问题无对应原因",
  severity: "error",
  check: ({ items, statement, trace }) =>
    trace.issues
      // A list of nothing but a table is not asked for a column that it does not have.
      .filter(({ cause }) => !isSettled(cause) && (!statement.ledger || statement.ledger.includes("cause")))
      .map(({ issue }) => {
        const item = items.get(issue)!;
        return { range: item.range, message: `未见与${quoted(shortTitle(item.title))}对应的原因。` };
      }),
};
