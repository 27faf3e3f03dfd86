import { checkDocument } from "../../checks/check-document";
import { DocumentError } from "../../document/document-error";
import type { BlockInsertion, DocumentHost } from "../../document/document-host";
import type { Paragraph, TextPosition } from "../../document/paragraph";
import type { Library } from "../../library/library";
import type { PhraseSet } from "../../library/phrase-sets";
import { planSet, type SetPlan } from "../../skeleton/plan-set";
import { LONG_DOCUMENT } from "../check/checked";
import { DecisionsStore } from "../check/decisions/decisions-store";
import { firstBlank, insertVerified } from "../insert-verified";
import { rememberedTypeface } from "../skeleton/use-skeleton-choices";
import type { Translate } from "../strings/strings";
import type { Notice, ShowBusy } from "../use-action";
import { StaleSetError } from "./set-errors";

export interface SetWriting {
  readonly host: DocumentHost;
  readonly set: PhraseSet;
  /** With the word lists of the check. */
  readonly library: Library;
  /** What the paragraph said in which the last set left the cursor; null for none. */
  readonly left: string | null;
  readonly showBusy: ShowBusy;
  readonly t: Translate;
}

export interface SetWritten {
  readonly notice: Notice;
  /** What the paragraph says in which the cursor is left; null where nothing was selected. */
  readonly left: string | null;
}

/**
 * Writes an issue, its cause and its measure into their parts, in one call of the host, and selects the first
 * blank of the issue. Rejects with a StaleSetError when the document changes meanwhile; nothing is written
 * then, as with any DocumentError. Once the three are in, a failure to select is no failure of the writing.
 */
export async function writeSet(writing: SetWriting): Promise<SetWritten> {
  const { host, set, library, showBusy, t } = writing;
  const decisions = new DecisionsStore(host);
  await decisions.load();
  const { paragraphs, cursor } = await host.read();
  if (paragraphs.length > LONG_DOCUMENT) await showBusy();
  const recheck = (now: readonly Paragraph[]) =>
    checkDocument(now, library, { decisions: decisions.current });
  const plan = planSet({
    paragraphs,
    result: recheck(paragraphs),
    set,
    cursor: cursorOfAuthor(paragraphs, cursor, writing.left),
    library,
    recheck,
  });
  if (plan.kind === "refused") {
    return { notice: { intent: "info", text: t(`set.refused.${plan.reason}`) }, left: writing.left };
  }
  await insertOrRefuse(host, paragraphs, plan);
  const left = await selectFirstBlank(host, issueOf(plan)).catch(() => null);
  return { notice: { intent: "success", text: whatWasDone(plan, left !== null, t) }, left };
}

/** Where a set has left the cursor says nothing about where the author wants the next one. */
function cursorOfAuthor(
  paragraphs: readonly Paragraph[],
  cursor: TextPosition | null,
  left: string | null,
): TextPosition | null {
  return cursor && left !== null && paragraphs[cursor.paragraph]?.text === left ? null : cursor;
}

async function insertOrRefuse(
  host: DocumentHost,
  paragraphs: readonly Paragraph[],
  plan: SetPlan,
): Promise<void> {
  try {
    await insertVerified(host, paragraphs, plan.insertions, rememberedTypeface());
  } catch (error) {
    throw error instanceof DocumentError && error.kind === "text-changed" ? new StaleSetError() : error;
  }
}

/** The insertion that holds the issue, with nothing but the issue. */
function issueOf({ insertions, places }: SetPlan): BlockInsertion {
  const isIssue = ({ text }: { readonly text: string }): boolean => places.issue.texts.includes(text);
  const { after, blocks } = insertions.find((insertion) => insertion.blocks.some(isIssue))!;
  return { after, blocks: blocks.filter(isIssue) };
}

/** What the paragraph of the blank says; null where there is none. */
async function selectFirstBlank(host: DocumentHost, issue: BlockInsertion): Promise<string | null> {
  const { paragraphs } = await host.read();
  const blank = firstBlank(paragraphs, issue);
  if (!blank) return null;
  await host.select(blank);
  return blank.paragraphText;
}

function whatWasDone(plan: SetPlan, selected: boolean, t: Translate): string {
  const { issue, cause, measure } = plan.places;
  return [
    t("set.done", {
      issue: opening(issue.texts[0]),
      behind: opening(issue.behind),
      cause: opening(cause.texts[0]),
      measure: opening(measure.texts[0]),
    }),
    t(selected ? "set.done.selected" : "set.done.unselected"),
    plan.behindPrompts ? t("set.done.prompts") : "",
    plan.doublesNumber ? t("set.done.renumber") : "",
    plan.worsensOthers ? t("set.done.others") : "",
  ].join("");
}

const LONGEST_OPENING = 8;

/** Enough of a paragraph to find it again, to stand between quotation marks (GB/T 15834—2011 4.8.3.3). */
function opening(text = ""): string {
  const inside = text.trim().replace(/“/gu, "‘").replace(/”/gu, "’");
  return inside.length <= LONGEST_OPENING + 2
    ? inside
    : `${inside.slice(0, LONGEST_OPENING).replace(/[，。；：、]$/u, "")}……`;
}
