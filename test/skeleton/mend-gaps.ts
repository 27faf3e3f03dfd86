import { checkDocument, type CheckResult } from "../../src/checks/check-document";
import type { Paragraph } from "../../src/document/paragraph";
import type { Phrase } from "../../src/library/library";
import { standardLibrary } from "../../src/library/standard-library";
import { standardPhrases } from "../../src/library/standard-phrases";
import {
  isGap,
  planStub,
  type StubPlan,
  type StubRefusal,
  type StubSide,
} from "../../src/skeleton/plan-stub";
import { phrasesForStub } from "../../src/skeleton/stub-phrases";
import type { Item } from "../../src/statement/statement";

export const check = (paragraphs: readonly Paragraph[]): CheckResult =>
  checkDocument(paragraphs, standardLibrary);

export interface Gap {
  readonly issue: Item;
  readonly side: StubSide;
}

/** Every side of every issue that nothing answers. */
export function gapsOf({ statement, trace }: CheckResult): Gap[] {
  return trace.issues.flatMap((one) => {
    const issue = statement.items.find(({ id }) => id === one.issue)!;
    return (["cause", "measure"] as const)
      .filter((side) => isGap(one[side]))
      .map((side) => ({ issue, side }));
  });
}

/** The gap of the issue whose title begins so. */
export function gapOf(result: CheckResult, title: string, side: StubSide): Gap {
  const gap = gapsOf(result).find((one) => one.side === side && one.issue.title.startsWith(title));
  if (!gap) throw new Error(`${title} lacks no ${side}`);
  return gap;
}

export function phrasesFor(result: CheckResult, { issue, side }: Gap): readonly Phrase[] {
  const categories = result.trace.categories.get(issue.id) ?? [];
  return phrasesForStub(standardPhrases, standardLibrary, categories, issue, side);
}

export function plan(
  paragraphs: readonly Paragraph[],
  { issue, side }: Gap,
  phrase: Phrase | null = null,
): StubPlan | StubRefusal {
  return planStub({ paragraphs, result: check(paragraphs), issue, side, phrase, recheck: check });
}

/** The plan, where there must be one. */
export function planned(...request: Parameters<typeof plan>): StubPlan {
  const made = plan(...request);
  if (made.kind === "refused") {
    const text = request[0].map((paragraph) => paragraph.listLabel + paragraph.text).join("\n");
    throw new Error(`${made.reason}: ${request[1].side} of ${request[1].issue.title} in\n${text}`);
  }
  return made;
}
