import type { Paragraph } from "../document/paragraph";
import type { CheckResult } from "../checks/check-document";
import type { Section } from "../statement/statement";
import type { Answer } from "../trace/trace";

/** The report of one file as `--format json` prints it; see docs/report.md. */
export type Report = ReturnType<typeof toReport>;

/** What stands in the report's place for a file that could not be read. */
export interface FailedReport {
  readonly file: string;
  readonly error: string;
}

/** Lines are 1-based paragraph numbers, empty paragraphs counted; offsets are UTF-16 units. */
export function toReport(file: string, paragraphs: readonly Paragraph[], result: CheckResult) {
  const { statement, trace, findings, scenario } = result;
  return {
    file,
    kind: statement.kind,
    reason: statement.reason,
    scenario: scenario?.id ?? null,
    sections: statement.sections.map((section) => ({
      role: section.role,
      line: section.first + 1,
      heading: headingAsWritten(section, paragraphs),
    })),
    items: statement.items.map(({ id, role, leaf, parent, range, title }) => ({
      id,
      role,
      leaf,
      parent,
      line: range.paragraph + 1,
      start: range.start,
      end: range.end,
      title,
      categories: trace.categories.get(id) ?? [],
    })),
    trace: trace.issues.map(({ issue, cause, measure }) => ({
      issue,
      cause: answerOf(cause),
      measure: answerOf(measure),
    })),
    orphans: { causes: trace.orphanCauses, measures: trace.orphanMeasures },
    coverage: trace.coverage,
    findings: findings.map(({ rule, severity, range, message, fix }) => ({
      rule,
      severity,
      line: range.paragraph + 1,
      start: range.start,
      end: range.end,
      message,
      fix,
    })),
  };
}

/** No link has been confirmed or rejected by hand yet. */
function answerOf({ state, links }: Answer) {
  return { state, links: links.map(({ to, score, evidence }) => ({ to, score, evidence, confirmed: null })) };
}

/** The heading with its number, typed or automatic; "" for a part without one. */
function headingAsWritten({ heading, first }: Section, paragraphs: readonly Paragraph[]): string {
  const { text, listLabel } = paragraphs[first]!;
  if (heading === "") return "";
  return listLabel + text.slice(0, text.indexOf(heading) + heading.length).trimStart();
}
