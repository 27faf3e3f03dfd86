import type { CheckResult } from "../checks/check-document";
import type { BlockInsertion, ParagraphAnchor } from "../document/document-host";
import { plainParagraph, type Paragraph } from "../document/paragraph";
import type { RuleId } from "../checks/rule-ids.generated";
import type { SectionRole } from "../statement/statement";
import type { Answer, IssueTrace, TraceState } from "../trace/trace";
import type { StubSide } from "./stub-text";

/** The paragraphs as they will stand when a host has inserted the blocks. */
export function withInsertion(
  paragraphs: readonly Paragraph[],
  { after, blocks }: BlockInsertion,
): Paragraph[] {
  const at = insertionIndex(paragraphs, after);
  return [
    ...paragraphs.slice(0, at),
    ...blocks.map(({ text }) => plainParagraph(text)),
    ...paragraphs.slice(at),
  ];
}

/** The index that the first of the inserted paragraphs will have. */
export function insertionIndex(paragraphs: readonly Paragraph[], after: ParagraphAnchor | null): number {
  let at = (after?.index ?? -1) + 1;
  // Behind the last paragraph of a table the blocks go behind the table.
  if (after && paragraphs[after.index]?.cell) while (paragraphs[at]?.cell) at += 1;
  return at;
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
  const { same, worsens, newFaults } = effectOnOthers(before, after, []);
  const index = before.trace.issues.findIndex((trace) => trace.issue === issue);
  const answered = after.trace.issues[index]?.[side];
  return { mends: same && answered !== undefined && answered.state !== "none", worsens, newFaults };
}

/** What an insertion does to the issues that stood before. */
export interface EffectOnOthers extends Pick<Effect, "worsens" | "newFaults"> {
  /**
   * They all still say what they said: nothing inserted is read as one of them or as a part of one. Nor does
   * it stand behind the closing, which would then be read as a part of something else.
   */
  readonly same: boolean;
}

/** @param added the ids, in `after`, of the issues that came with the insertion */
export function effectOnOthers(
  before: CheckResult,
  after: CheckResult,
  added: readonly string[],
): EffectOnOthers {
  const then = before.trace.issues;
  const now = after.trace.issues.filter(({ issue }) => !added.includes(issue));
  const same =
    textsOf(before, then) === textsOf(after, now) && countOf("closing", before) <= countOf("closing", after);
  const isWorse = (trace: IssueTrace, i: number): boolean =>
    isLess(now[i]!.cause, trace.cause) || isLess(now[i]!.measure, trace.measure);
  return { same, worsens: !same || then.some(isWorse), newFaults: rulesWithMore(before, after) };
}

const RANKS: Readonly<Record<TraceState, number>> = { none: 0, weak: 1, full: 2 };

function isLess(answer: Answer, than: Answer): boolean {
  return RANKS[answer.state] < RANKS[than.state];
}

function countOf(role: SectionRole, { statement }: CheckResult): number {
  return statement.sections.filter((section) => section.role === role).length;
}

/** What the issues say. */
function textsOf({ statement }: CheckResult, issues: readonly IssueTrace[]): string {
  const texts = new Map(statement.items.map(({ id, text }) => [id, text]));
  return issues.map(({ issue }) => texts.get(issue)).join("\n");
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
