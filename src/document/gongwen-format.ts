import type { BlockKind } from "./block";

/**
 * The format of 公文 by GB/T 9704—2012 (5.2 page and body text, 7.3 title and headings). A
 * 对照检查材料 is not one of the statutory kinds, so 版头 and 版记 do not apply; page, faces and
 * sizes are followed by custom. Line spacing is not in the standard: 28.95 pt is the largest fixed
 * value that keeps the 22 lines of 5.2.3 in a type area 225 mm high.
 */

/** Whether the unit writes with 仿宋/楷体 or with the older 仿宋_GB2312/楷体_GB2312 cuts. */
export const TYPEFACE_CHOICES = ["仿宋", "仿宋_GB2312"] as const;
export type TypefaceChoice = (typeof TYPEFACE_CHOICES)[number];

/** The face's part in the page; faceName turns it into a font name. */
export type FaceRole = "title" | "heading" | "subheading" | "body" | "pageNumber";

/** Paragraph format. Lengths in twentieths of a point (twips), font size in half-points. */
export interface ParagraphFormat {
  readonly face: FaceRole;
  readonly halfPoints: number;
  readonly alignment: "both" | "center";
  /** First-line indent in hundredths of a character, as w:firstLineChars counts it. */
  readonly firstLineChars: number;
  /** 0-based outline level for Word's navigation pane; null for body text. */
  readonly outlineLevel: number | null;
}

const SIZE_2 = 44; // 二号, 22 pt
const SIZE_3 = 32; // 三号, 16 pt
const TWO_CHARACTERS = 200;

export const FORMATS: Readonly<Record<BlockKind, ParagraphFormat>> = {
  title: { face: "title", halfPoints: SIZE_2, alignment: "center", firstLineChars: 0, outlineLevel: null },
  byline: {
    face: "subheading",
    halfPoints: SIZE_3,
    alignment: "center",
    firstLineChars: 0,
    outlineLevel: null,
  },
  heading1: {
    face: "heading",
    halfPoints: SIZE_3,
    alignment: "both",
    firstLineChars: TWO_CHARACTERS,
    outlineLevel: 0,
  },
  heading2: {
    face: "subheading",
    halfPoints: SIZE_3,
    alignment: "both",
    firstLineChars: TWO_CHARACTERS,
    outlineLevel: 1,
  },
  body: {
    face: "body",
    halfPoints: SIZE_3,
    alignment: "both",
    firstLineChars: TWO_CHARACTERS,
    outlineLevel: null,
  },
};

/** Fixed line spacing in twips: 28.95 pt for text, a little more for the 22-pt title. */
export function lineSpacing(format: ParagraphFormat): number {
  return format.halfPoints > SIZE_3 ? 700 : 579;
}

/** A4 with the margins of 5.2.1 (天头 37 mm, 订口 28 mm) and a type area of 156 mm × 225 mm, in twips. */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 2098,
  bottom: 1984,
  left: 1588,
  right: 1474,
} as const;

/** 页码 in 四号 半角宋体 (7.5). */
export const PAGE_NUMBER_HALF_POINTS = 28;

/** The font name that Word looks up for a face. */
export function faceName(face: FaceRole, choice: TypefaceChoice): string {
  switch (face) {
    case "title":
      return "方正小标宋简体";
    case "heading":
      return "黑体";
    case "subheading":
      return choice === "仿宋" ? "楷体" : "楷体_GB2312";
    case "body":
      return choice;
    case "pageNumber":
      return "宋体";
  }
}
