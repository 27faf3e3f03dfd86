import type { SectionRole } from "../statement/statement";
import type { Rule } from "./finding";

/** What no statement can do without; the order is that of the text. */
const REQUIRED: readonly { readonly role: SectionRole; readonly name: string }[] = [
  { role: "opening", name: "引言" },
  { role: "issues", name: "存在的问题" },
  { role: "causes", name: "原因剖析" },
  { role: "measures", name: "整改措施" },
];

/** 引言, 问题, 原因 and 措施 must be there. Reported at the last paragraph before the gap. */
export const rule: Rule = {
  id: "missing-section",
  title: "缺少部分",
  severity: "error",
  check: ({ statement, paragraphs }) =>
    REQUIRED.filter(({ role }) => !statement.sections.some((section) => section.role === role)).map(
      ({ role, name }) => {
        const before = REQUIRED.slice(
          0,
          REQUIRED.findIndex((part) => part.role === role),
        ).map((part) => part.role);
        const paragraph = statement.sections.findLast((section) => before.includes(section.role))?.last ?? 0;
        return {
          range: { paragraph, start: 0, end: paragraphs[paragraph]?.text.length ?? 0 },
          message: `缺少“${name}”部分。`,
        };
      },
    ),
};
