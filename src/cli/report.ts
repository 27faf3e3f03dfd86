import { countBlanks } from "../document/blanks";
import type { Paragraph } from "../document/paragraph";
import type { CheckResult } from "../checks/check-document";
import type { Item, Section } from "../statement/statement";
import type { Decision } from "../trace/decisions/decision";
import { explainerOf, type Explainer } from "../trace/explain";
import { reasonText } from "../trace/explanation-text";
import type { Side } from "../trace/rulings";
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
  const { statement, trace, findings, scenario, decisions } = result;
  const explainer = explainerOf(statement, paragraphs);
  const byId = new Map(statement.items.map((item) => [item.id, item]));
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
      cause: answerOf(cause, byId.get(issue)!, "cause", explainer),
      measure: answerOf(measure, byId.get(issue)!, "measure", explainer),
    })),
    orphans: { causes: trace.orphanCauses, measures: trace.orphanMeasures },
    coverage: trace.coverage,
    blanks: countBlanks(paragraphs),
    findings: findings.map(({ rule, severity, range, message, fix }) => ({
      rule,
      severity,
      line: range.paragraph + 1,
      start: range.start,
      end: range.end,
      message,
      fix,
    })),
    decisions: { lost: decisions.lost.map(lostDecision), problem: decisions.problem },
  };
}

/** `links` are those that hold; what the author ruled out or called needless stands beside them. */
function answerOf(answer: Answer, issue: Item, side: Side, explainer: Explainer) {
  const { state, links, waived, rejected } = answer;
  return {
    state,
    reason: reasonText(explainer.explain(issue, side, answer)),
    links: links.map(({ to, score, evidence, confirmed }) => ({
      to,
      score,
      evidence,
      confirmed: confirmed || null,
    })),
    rejected,
    waived,
  };
}

/** Of texts that are gone only the titles that the file keeps can be told. */
function lostDecision(decision: Decision) {
  const { kind, side, issue, date } = decision;
  return {
    kind,
    side,
    issue: issue.title,
    answer: decision.kind === "waive" ? null : decision.answer.title,
    reason: decision.kind === "waive" ? decision.reason : null,
    date,
  };
}

/** The heading with its number, typed or automatic; "" for a part without one. */
function headingAsWritten({ heading, first }: Section, paragraphs: readonly Paragraph[]): string {
  const { text, listLabel } = paragraphs[first]!;
  if (heading === "") return "";
  return listLabel + text.slice(0, text.indexOf(heading) + heading.length).trimStart();
}
