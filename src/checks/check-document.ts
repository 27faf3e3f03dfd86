import type { Paragraph } from "../document/paragraph";
import type { Library, Scenario } from "../library/library";
import { parseStatement } from "../statement/parse-statement";
import type { Statement } from "../statement/statement";
import { traceStatement } from "../trace/trace-statement";
import type { TraceReport } from "../trace/trace";
import { detectScenario } from "../library/detect-scenario";
import type { Finding } from "./finding";
import { RULES } from "./rules.generated";

/** Everything one reading of a document yields. */
export interface CheckResult {
  readonly statement: Statement;
  readonly trace: TraceReport;
  /** In document order. Empty for a document that is no 对照检查材料. */
  readonly findings: readonly Finding[];
  readonly scenario: Scenario | null;
}

/** Parses, traces and checks a document. Pure: the same paragraphs give the same result everywhere. */
export function checkDocument(
  paragraphs: readonly Paragraph[],
  library: Library,
  options: { readonly scenario?: Scenario } = {},
): CheckResult {
  const statement = parseStatement(paragraphs);
  const trace = traceStatement(statement, library);
  const isStatement = statement.kind === "statement";
  const scenario = options.scenario ?? (isStatement ? detectScenario(paragraphs, library) : null);
  const context = { paragraphs, statement, trace, scenario, library };
  const findings = isStatement
    ? RULES.flatMap((rule) =>
        rule.check(context).map(({ range, message, fix }): Finding => ({
          rule: rule.id,
          severity: rule.severity,
          range,
          message,
          fix: fix ?? null,
        })),
      )
    : [];
  return { statement, trace, findings: findings.sort(byPlace), scenario };
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.paragraph - b.range.paragraph || a.range.start - b.range.start;
}
