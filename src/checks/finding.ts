import type { Paragraph, TextRange } from "../document/paragraph";
import type { Library, Scenario } from "../library/library";
import type { Item, Statement } from "../statement/statement";
import type { TraceReport } from "../trace/trace";
import type { NumberedSeries } from "./numbered-series";
import type { RuleId } from "./rule-ids.generated";

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A mechanical correction: replace [start, end) of the same paragraph by `text`. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly range: TextRange;
  /** In Chinese, one sentence: what is wrong here. */
  readonly message: string;
  readonly fix: Fix | null;
}

/** Everything a rule may look at. */
export interface CheckContext {
  readonly paragraphs: readonly Paragraph[];
  /** By id. */
  readonly items: ReadonlyMap<string, Item>;
  readonly series: readonly NumberedSeries[];
  readonly statement: Statement;
  readonly trace: TraceReport;
  readonly scenario: Scenario | null;
  readonly library: Library;
}

/** What a rule reports; id and severity are added by the registry. */
export type Report = Pick<Finding, "range" | "message"> & { readonly fix?: Fix };

/** A rule looks at the whole document and reports places. It keeps no state. */
export interface Rule {
  readonly id: RuleId;
  /** The rule's name for people. */
  readonly title: string;
  readonly severity: Severity;
  check(context: CheckContext): Report[];
}
