import { SEVERITIES, type Finding, type Severity } from "../../checks/finding";
import { blanksIn } from "../../document/blanks";
import type { Paragraph } from "../../document/paragraph";
import type { TraceReport } from "../../trace/trace";
import type { Translate } from "../strings/strings";
import { hasGap, type Checked } from "./checked";

/** Rules whose findings the issue rows and orphan lists already show. */
const SHOWN_AS_ROWS: readonly string[] = [
  "missing-cause",
  "missing-measure",
  "orphan-cause",
  "orphan-measure",
];

export function otherFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => !SHOWN_AS_ROWS.includes(finding.rule));
}

/** The result in one sentence. */
export function headline({ coverage, issues }: TraceReport, t: Translate): string {
  if (coverage.issues === 0) return t("check.unwritten");
  if (!isComplete(coverage)) return t("check.headline", { ...coverage });
  const allAnswered = issues.every(
    ({ cause, measure }) => cause.state !== "none" && measure.state !== "none",
  );
  return t(allAnswered ? "check.complete" : "check.complete.waived");
}

/** What the headline and the line of blanks leave open, each in one sentence. */
export function remarks({ result, paragraphs }: Checked, t: Translate): string[] {
  const { trace, decisions } = result;
  const { lost, problem } = decisions;
  const findings = result.findings.filter((finding) => !isOfBlank(finding, paragraphs));
  const weak = trace.issues
    .flatMap(({ cause, measure }) => [cause, measure])
    .filter(({ state }) => state === "weak").length;
  const gaps = trace.issues.filter(hasGap).length;
  const others = otherFindings(findings).length + trace.orphanCauses.length + trace.orphanMeasures.length;
  return [
    ...(isComplete(trace.coverage) ? [t("check.complete.count", { n: trace.coverage.issues })] : []),
    ...(gaps > 0 ? [t("check.gaps", { n: gaps })] : []),
    ...(weak > 0 ? [t("check.weak", { n: weak })] : []),
    ...(lost.length > 0 ? [t("decide.lost.count", { n: lost.length })] : []),
    ...(problem === null ? [] : [t(`decide.problem.${problem}`)]),
    others > 0
      ? t("check.others", { n: others })
      : t(findings.length < result.findings.length ? "check.clean.blanks" : "check.clean"),
  ];
}

/** Whether there is a verdict in the result that the author may have to put right. */
export function hasDoubtful({ trace }: Checked["result"]): boolean {
  return trace.issues.some(
    (issue) => hasGap(issue) || issue.cause.state === "weak" || issue.measure.state === "weak",
  );
}

/** Blanks have a line of their own, which counts them: what else is to be seen to is counted without them. */
function isOfBlank({ rule, range }: Finding, paragraphs: readonly Paragraph[]): boolean {
  if (rule !== "unfilled-placeholder") return false;
  const text = paragraphs[range.paragraph]?.text ?? "";
  return blanksIn(text).some(({ start, end }) => start === range.start && end === range.end);
}

export function isComplete({ issues, complete }: TraceReport["coverage"]): boolean {
  return issues > 0 && complete === issues;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly rule: Finding["rule"];
  readonly findings: readonly Finding[];
}

/** The gravest first; within a severity by rule in order of appearance, then by place. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const graded = findings.filter((finding) => finding.severity === severity);
    const rules = [...new Set(graded.map((finding) => finding.rule))];
    return rules.map((rule) => ({
      severity,
      rule,
      findings: graded.filter((finding) => finding.rule === rule),
    }));
  });
}
