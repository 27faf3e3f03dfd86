import type { Block } from "../document/block";
import type { Paragraph } from "../document/paragraph";
import type { PhraseRole } from "../library/library";
import { SET_ROLES, type PhraseSet } from "../library/phrase-sets";
import { standsAlone, type Line } from "../statement/line";
import { LISTED_IN, PART_OF } from "../statement/section-role";
import { anchorBehind } from "./anchor";
import type { LocatedPart } from "./locate-parts";
import { draftOf, withBlocks, type Draft } from "./set-draft";
import { stepOf, type Step, type StepContext } from "./set-step";
import { firstOrdinal, lastLine } from "./stub-place";
import { isSubheaded, turnAt } from "./stub-stretch";

/** A place for a whole turn: three paragraphs that begin with labels, as those of the other turns do. */
export interface TurnPlace {
  /** The paragraph to go behind (0-based). */
  readonly behind: number;
  /** “问题：”, “原因：①” */
  readonly labels: Readonly<Record<PhraseRole, string>>;
}

/**
 * Behind the turn of a dimension, where its parts are paragraphs that begin with a label: numbered as they
 * are, and without a number. [] where a part has a heading of its own or is missing.
 */
export function turnPlaces(
  part: LocatedPart,
  lines: readonly Line[],
  located: readonly LocatedPart[],
): TurnPlace[] {
  const turn = turnAt(located, part.first);
  const heads = SET_ROLES.flatMap((role) => {
    const like = turn.find((one) => one.role === PART_OF[role]);
    return (like && labelledHead(like, lines)) ?? [];
  });
  const [issue, cause, measure] = heads;
  if (!issue || !cause || !measure) return [];
  const behind = endOfTurn(lines, located, part);
  const numbered = {
    issue: labelOf(issue, true),
    cause: labelOf(cause, true),
    measure: labelOf(measure, true),
  };
  const plain = {
    issue: labelOf(issue, false),
    cause: labelOf(cause, false),
    measure: labelOf(measure, false),
  };
  return [numbered, plain].map((labels) => ({ behind, labels }));
}

/** The last paragraph of the turn that the part begins. */
export function endOfTurn(
  lines: readonly Line[],
  located: readonly LocatedPart[],
  part: LocatedPart,
): number {
  const turn = turnAt(located, part.first);
  const end = turn.findIndex(({ role }) => !(role in LISTED_IN));
  return Math.max(...turn.slice(0, end < 0 ? undefined : end).map((one) => lastLine(lines, one)));
}

function labelledHead(part: LocatedPart, lines: readonly Line[]): Line | null {
  const head = lines.find(({ paragraph }) => paragraph === part.first);
  if (!head || head.ordinal || standsAlone(head) || !isSubheaded(lines, part)) return null;
  return /[：:】\]]$/u.test(labelOf(head, false)) ? head : null;
}

function labelOf(head: Line, numbered: boolean): string {
  return head.text.slice(head.bodyStart, head.headlineEnd) + (numbered ? firstOrdinal(head) : "");
}

/** The set with all three in; null where the check does not read it so. */
export function addTurn(
  { behind, labels }: TurnPlace,
  set: PhraseSet,
  paragraphs: readonly Paragraph[],
  context: StepContext,
): { readonly issue: Draft; readonly cause: Draft; readonly done: Step } | null {
  const block = (role: PhraseRole): Block => ({ kind: "body", text: labels[role] + set[role].text });
  const after = anchorBehind(paragraphs, behind);
  const draftWith = (roles: readonly PhraseRole[]): Draft =>
    withBlocks(draftOf(paragraphs), { after, blocks: roles.map(block) });
  const done = stepOf(draftWith(SET_ROLES), ["cause", "measure"], false, context);
  return done && { issue: draftWith(["issue"]), cause: draftWith(["issue", "cause"]), done };
}
