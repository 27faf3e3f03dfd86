import { alsoHolds } from "../statement/section-role";
import type { ItemRole, SectionRole, Statement } from "../statement/statement";
import type { Rule } from "./finding";

interface RequiredPart {
  readonly role: SectionRole;
  readonly name: string;
  /** What the part lists; where some is listed elsewhere (“问题及原因” in one part) nothing is missing. */
  readonly lists?: ItemRole;
}

/** What no statement can do without; the order is that of the text. */
const REQUIRED: readonly RequiredPart[] = [
  { role: "opening", name: "引言" },
  { role: "issues", name: "存在的问题", lists: "issue" },
  { role: "causes", name: "原因剖析", lists: "cause" },
  { role: "measures", name: "整改措施", lists: "measure" },
];

/** 引言, 问题, 原因 and 措施 must be there. Reported at the last paragraph before the gap. */
export const rule: Rule = {
  id: "missing-section",
  title: "缺少部分",
  severity: "error",
  check: ({ statement, paragraphs }) =>
    // An 整改清单 has columns instead.
    (statement.ledger ? [] : REQUIRED)
      .filter((part) => !isThere(statement, part))
      .map(({ role, name }) => {
        const before = REQUIRED.slice(
          0,
          REQUIRED.findIndex((part) => part.role === role),
        ).map((part) => part.role);
        const paragraph = statement.sections.findLast((section) => before.includes(section.role))?.last ?? 0;
        return {
          range: { paragraph, start: 0, end: paragraphs[paragraph]?.text.length ?? 0 },
          message: `缺少“${name}”部分。`,
        };
      }),
};

/** A part of its own, entries in another part, or a heading that promises it (“存在的问题及原因”). */
function isThere({ sections, items }: Statement, { role, lists }: RequiredPart): boolean {
  return (
    sections.some((section) => section.role === role) ||
    items.some((item) => item.role === lists) ||
    sections.some(
      (section) => section.role === "issues" && alsoHolds(section.heading).some((also) => also === role),
    )
  );
}
