import type { TextRange } from "../document/paragraph";

/** The parts of a 对照检查材料, in the order they usually stand. */
export const SECTION_ROLES = [
  "title",
  "byline",
  "opening",
  "previous",
  "issues",
  "cases",
  "causes",
  "measures",
  "disclosures",
  "closing",
] as const;
export type SectionRole = (typeof SECTION_ROLES)[number];

/** A part: from its first paragraph to the last one before the next part (0-based, inclusive). */
export interface Section {
  readonly role: SectionRole;
  readonly first: number;
  readonly last: number;
  /** The heading's text without its number; "" for parts that have no heading. */
  readonly heading: string;
}

export type ItemRole = "issue" | "cause" | "measure";

/** How an ordinal is written, from the highest level of 公文 numbering to the lowest. */
export const ORDINAL_STYLES = [
  "chinese", // 一、
  "chinese-parens", // （一）
  "arabic", // 1.
  "arabic-parens", // （1）
  "circled", // ①
  "yishi", // 一是
  "di", // 第一，
  "shouxian", // 首先，其次，最后，
  "jieci", // 问题1：
] as const;
export type OrdinalStyle = (typeof ORDINAL_STYLES)[number];

export interface Ordinal {
  readonly style: OrdinalStyle;
  /** 1-based; null where the word names no number (其次, 再次, 最后). */
  readonly value: number | null;
  /** Offset behind the ordinal and its mark; 0 for an automatic number, which is not in the text. */
  readonly end: number;
}

/**
 * The rows of an 整改清单 that an item stands in: those of one row belong together, and an issue goes on over
 * the rows below it that name no other, as does an answer whose cell is merged over them.
 */
export interface LedgerRows {
  readonly table: number;
  /** 0-based, inclusive. */
  readonly first: number;
  readonly last: number;
  /** What the columns of the table list: where one lists the measures, those in other rows are not this row's. */
  readonly lists: readonly ItemRole[];
}

/**
 * A 条 or a 点: an entry of the issues, causes or measures. An item without points is its own
 * leaf; the trace is about leaves.
 */
export interface Item {
  /** I1, I1.2, C3, M4.1: role, entry, point. Stable within one reading of the document. */
  readonly id: string;
  readonly role: ItemRole;
  readonly parent: string | null;
  readonly leaf: boolean;
  /** Where the item stands in its first paragraph, its ordinal included. */
  readonly range: TextRange;
  /** The last paragraph that still belongs to it. */
  readonly lastParagraph: number;
  readonly ordinal: Ordinal | null;
  /** The topic sentence, without ordinal and end mark. */
  readonly title: string;
  /** Everything the item says, paragraphs joined by "\n", without the ordinal. */
  readonly text: string;
  /** The heading of the dimension or group it stands under ("" for none). */
  readonly dimension: string;
  /** Null in running text. */
  readonly rows: LedgerRows | null;
}

export type StatementKind = "statement" | "other";

/** Why a document is not taken for a 对照检查材料. */
export type OtherReason = "empty" | "no-issues" | "work-summary" | "plan" | "news";

export interface Statement {
  readonly kind: StatementKind;
  readonly reason: OtherReason | null;
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  /** What the columns list where the document is nothing but an 整改清单 or 整改台账; null for any other. */
  readonly ledger: readonly ItemRole[] | null;
}
