import type { Paragraph } from "../document/paragraph";
import type { Library, Scenario } from "../library/library";
import { itemsById } from "../statement/items-by-id";
import { documentLines } from "../statement/line";
import { parseLines } from "../statement/parse-statement";
import type { Statement } from "../statement/statement";
import {
  NO_DECISIONS,
  type Decision,
  type DecisionsProblem,
  type StoredDecisions,
} from "../trace/decisions/decision";
import { settleDecisions, type SettledDecision } from "../trace/decisions/settle-decisions";
import { traceStatement } from "../trace/trace-statement";
import type { TraceReport } from "../trace/trace";
import { detectScenario } from "../library/detect-scenario";
import type { Finding } from "./finding";
import { ledgerSeries, numberedSeries } from "./numbered-series";
import { RULES } from "./rules.generated";

/** Everything one reading of a document yields. */
export interface CheckResult {
  readonly statement: Statement;
  readonly trace: TraceReport;
  /** In document order. Empty for a document that is no 对照检查材料. */
  readonly findings: readonly Finding[];
  readonly scenario: Scenario | null;
  readonly decisions: DecisionsResult;
}

/** What became of the author's decisions in this reading. */
export interface DecisionsResult {
  /** In force, in the order they were made. */
  readonly settled: readonly SettledDecision[];
  /** Not in force: a text they are about is gone. */
  readonly lost: readonly Decision[];
  /** Why none could be read; null when they could, or when there are none. */
  readonly problem: DecisionsProblem | null;
}

export interface CheckOptions {
  /** Instead of the one the text looks like. */
  readonly scenario?: Scenario;
  /** What the document holds of the author's decisions; they win over the judgement. */
  readonly decisions?: StoredDecisions;
}

/** Parses, traces and checks a document. Pure: the same paragraphs give the same result everywhere. */
export function checkDocument(
  paragraphs: readonly Paragraph[],
  library: Library,
  options: CheckOptions = {},
): CheckResult {
  const read = documentLines(paragraphs);
  const statement = parseLines(read);
  const { decisions, problem } = options.decisions ?? NO_DECISIONS;
  const { rulings, settled, lost } = settleDecisions(decisions, statement);
  const trace = traceStatement(statement, library, rulings);
  const isStatement = statement.kind === "statement";
  const scenario = options.scenario ?? (isStatement ? detectScenario(paragraphs, library) : null);
  const items = itemsById(statement);
  const series = [...numberedSeries(read.lines, statement), ...ledgerSeries(read.ledgers)];
  const context = { paragraphs, items, series, statement, trace, scenario, library };
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
  return {
    statement,
    trace,
    findings: findings.sort(byPlace),
    scenario,
    decisions: { settled, lost, problem },
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.paragraph - b.range.paragraph || a.range.start - b.range.start;
}
