import type { CheckResult } from "../../checks/check-document";
import type { DocumentHost, TextTarget } from "../../document/document-host";
import type { Paragraph, TextRange } from "../../document/paragraph";
import { itemsById as itemsOf } from "../../statement/items-by-id";
import type { Item } from "../../statement/statement";
import { isSettled } from "../../trace/apply-rulings";
import type { IssueTrace } from "../../trace/trace";
import { carryKeys, type KeyedRow } from "./row-keys";

/** UTF-16 units of an excerpt: on either side of the text in question, and of that text. */
const EXCERPT_MARGIN = 8;
const EXCERPT_LONGEST = 20;

/** Paragraphs from which on a check may take longer than a glance: show that it runs before it blocks. */
export const LONG_DOCUMENT = 500;

/** A result with the text it was made from: jumps verify against that text. */
export interface Checked {
  readonly host: DocumentHost;
  readonly paragraphs: readonly Paragraph[];
  readonly result: CheckResult;
  /** By the id of each item the row that stands for it on the screen. */
  readonly rows: ReadonlyMap<string, KeyedRow>;
}

/** A result, of which the rows of the one before stay the same rows where they are of the same. */
export function checkedAfter(before: Checked | null, now: Omit<Checked, "rows">): Checked {
  const { items } = now.result.statement;
  const texts = items.map(({ role, title }) => `${role} ${title}`);
  const rows = carryKeys([...(before?.rows.values() ?? [])], texts);
  return { ...now, rows: new Map(items.map(({ id }, index) => [id, rows[index]!])) };
}

/** The key of an item's row; see row-keys.ts. */
export function rowKey({ rows }: Checked, item: Item): string {
  return rows.get(item.id)?.key ?? item.id;
}

/** Goes to a place in the document; given to every row. */
export type Jump = (range: TextRange) => void;

export interface IssueView {
  readonly item: Item;
  readonly trace: IssueTrace;
}

export interface IssueGroup {
  /** What the issues stand under: the dimension, or the entry whose points they are; "" for none. */
  readonly heading: string;
  readonly issues: readonly IssueView[];
}

/** The target of a jump; null for a range that is not in the text (a part that is missing). */
export function jumpTarget(paragraphs: readonly Paragraph[], range: TextRange): TextTarget | null {
  const text = paragraphs[range.paragraph]?.text;
  return text === undefined ? null : { range, paragraphText: text };
}

/** Enough of the paragraph to know the place again, the text in question in the middle. */
export function excerpt(paragraphs: readonly Paragraph[], { paragraph, start, end }: TextRange): string {
  const text = paragraphs[paragraph]?.text ?? "";
  if (end <= start) return "";
  const from = Math.max(0, start - EXCERPT_MARGIN);
  const to = Math.min(text.length, Math.min(end, start + EXCERPT_LONGEST) + EXCERPT_MARGIN);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

export function itemsById({ result }: Checked): ReadonlyMap<string, Item> {
  return itemsOf(result.statement);
}

/** Nothing answers the issue on one side at least, and nobody said that nothing must. */
export function hasGap({ cause, measure }: IssueTrace): boolean {
  return !isSettled(cause) || !isSettled(measure);
}

/** The leaf issues in document order, neighbours under one heading together. */
export function groupIssues(checked: Checked, onlyGaps: boolean): IssueGroup[] {
  const items = itemsById(checked);
  const groups: { heading: string; issues: IssueView[] }[] = [];
  for (const trace of checked.result.trace.issues) {
    const item = items.get(trace.issue);
    if (!item || (onlyGaps && !hasGap(trace))) continue;
    const heading = (item.parent && items.get(item.parent)?.title) || item.dimension;
    const last = groups.at(-1);
    if (last && last.heading === heading) last.issues.push({ item, trace });
    else groups.push({ heading, issues: [{ item, trace }] });
  }
  return groups;
}
