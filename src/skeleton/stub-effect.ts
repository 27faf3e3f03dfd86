import type { CheckResult } from "../checks/check-document";
import type { BlockInsertion } from "../document/document-host";
import { plainParagraph, type Paragraph } from "../document/paragraph";
import type { RuleId } from "../checks/rule-ids.generated";
import type { Answer, IssueTrace, TraceState } from "../trace/trace";
import type { StubSide } from "./stub-text";

/** The paragraphs as they will stand when a host has inserted the blocks. */
export function withInsertion(
  paragraphs: readonly Paragraph[],
  { after, blocks }: BlockInsertion,
): Paragraph[] {
  let at = (after?.index ?? -1) + 1;
  // Behind the last paragraph of a table the blocks go behind the table.
  if (after && paragraphs[after.index]?.inTable) while (paragraphs[at]?.inTable) at += 1;
  return [
    ...paragraphs.slice(0, at),
    ...blocks.map(({ text }) => plainParagraph(text)),
    ...paragraphs.slice(at),
  ];
}

export interface Effect {
  /** The issue is answered on the side in question. */
  readonly mends: boolean;
  /** Some issue is answered less than before: the words of the stub weigh on other matches. */
  readonly worsens: boolean;
  /** Rules that find more than before, beyond what a stub is made of and what the trace tells itself. */
  readonly newFaults: readonly RuleId[];
}

/** What a stub changes in the result of the check. */
export function effectOf(before: CheckResult, after: CheckResult, issue: string, side: StubSide): Effect {
  const then = before.trace.issues;
  const now = after.trace.issues;
  const newFaults = rulesWithMore(before, after);
  if (textsOf(before) !== textsOf(after)) return { mends: false, worsens: true, newFaults };
  const answered = now[then.findIndex((trace) => trace.issue === issue)]?.[side];
  const isWorse = (trace: IssueTrace, i: number): boolean =>
    isLess(now[i]!.cause, trace.cause) || isLess(now[i]!.measure, trace.measure);
  return {
    mends: answered !== undefined && answered.state !== "none",
    worsens: then.some(isWorse),
    newFaults,
  };
}

const RANKS: Readonly<Record<TraceState, number>> = { none: 0, weak: 1, full: 2 };

function isLess(answer: Answer, than: Answer): boolean {
  return RANKS[answer.state] < RANKS[than.state];
}

/** What the issues say, to make sure that the stub is not read as one of them or as a part of one. */
function textsOf({ statement, trace }: CheckResult): string {
  const texts = new Map(statement.items.map(({ id, text }) => [id, text]));
  return trace.issues.map(({ issue }) => texts.get(issue)).join("\n");
}

const EXPECTED: readonly RuleId[] = [
  "unfilled-placeholder",
  "missing-cause",
  "missing-measure",
  "orphan-cause",
  "orphan-measure",
];

function rulesWithMore(before: CheckResult, after: CheckResult): RuleId[] {
  const count = ({ findings }: CheckResult, rule: RuleId): number =>
    findings.filter((finding) => finding.rule === rule).length;
  const rules = new Set(after.findings.map(({ rule }) => rule));
  return [...rules].filter((rule) => !EXPECTED.includes(rule) && count(after, rule) > count(before, rule));
}
