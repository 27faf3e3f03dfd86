import type { Block } from "../document/block";
import { toChineseNumber } from "../statement/chinese-number";
import type { OrdinalStyle } from "../statement/statement";
import type { SkeletonEntry, SkeletonPart } from "./skeleton-parts";

/** The styles a heading can go on in. null: the document's headings have no numbers. */
export type HeadingStyle = Extract<
  OrdinalStyle,
  "chinese" | "chinese-parens" | "arabic" | "arabic-parens"
> | null;

export function isHeadingStyle(style: OrdinalStyle): style is NonNullable<HeadingStyle> {
  return ["chinese", "chinese-parens", "arabic", "arabic-parens"].includes(style);
}

/** “二、”, “（二）”, “2.” or “（2）” (GB/T 9704—2012 7.3.3); "" for unnumbered headings and past 99. */
export function writeOrdinal(style: HeadingStyle, value: number): string {
  if (value > 99) return "";
  switch (style) {
    case null:
      return "";
    case "chinese":
      return `${toChineseNumber(value)}、`;
    case "chinese-parens":
      return `（${toChineseNumber(value)}）`;
    case "arabic":
      return `${value}.`;
    case "arabic-parens":
      return `（${value}）`;
  }
}

/** The blocks of one part; `ordinal` is written before its heading, the entries count from （一）. */
export function partBlocks(part: SkeletonPart, ordinal: string): Block[] {
  const heading: Block[] = part.heading === "" ? [] : [{ kind: "heading1", text: ordinal + part.heading }];
  const entries = part.entries.flatMap((entry, i) =>
    entryBlocks(entry, writeOrdinal("chinese-parens", i + 1)),
  );
  return [...heading, ...part.lead, ...entries];
}

export function entryBlocks(entry: SkeletonEntry, ordinal: string): Block[] {
  return [
    { kind: "heading2", text: ordinal + entry.heading },
    { kind: "body", text: entry.body },
  ];
}
