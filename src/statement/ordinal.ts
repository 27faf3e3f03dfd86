import { CHINESE_NUMBER_CHARACTERS as N, parseChineseNumber } from "./chinese-number";
import type { Ordinal, OrdinalStyle } from "./statement";

/**
 * The ordinals of official writing and the slips that real drafts hold: half-width brackets and
 * marks, a stray mark behind a bracket, a dot for the 、. GB/T 9704—2012 7.3.3 orders the first
 * four levels 一、（一）1. （1）; 一是, 第一 and 首先 are the usual ways to list points in a text.
 */
const PATTERNS: readonly { readonly style: OrdinalStyle; readonly pattern: RegExp }[] = [
  { style: "chinese-parens", pattern: new RegExp(`^[（(]\\s*([${N}]{1,3})\\s*[）)]\\s*[、.．,，]?`, "u") },
  { style: "yishi", pattern: new RegExp(`^([${N}]{1,3})(?:是|要(?!求))`, "u") },
  { style: "di", pattern: new RegExp(`^第([${N}]{1,3})(?:是|[，,、：:])`, "u") },
  { style: "chinese", pattern: new RegExp(`^([${N}]{1,3})\\s*[、.．，,：:]`, "u") },
  { style: "arabic-parens", pattern: /^[（(]\s*(\d{1,2})\s*[）)]\s*[、.．,，]?/u },
  { style: "arabic", pattern: /^(\d{1,2})\s*(?:[、．]|[.,，](?!\d))/u },
  { style: "circled", pattern: /^([①-⑳])\s*[、.．]?/u },
  { style: "jieci", pattern: new RegExp(`^问题([${N}]{1,3}|\\d{1,2})\\s*[：:、]`, "u") },
  { style: "shouxian", pattern: /^(首先|其次|再次|再者|此外|另外|还有|最后)(?:是|[，,、：:])/u },
];

/** The ordinal that `text` begins with; `end` counts from the start of `text`. */
export function readOrdinal(text: string): Ordinal | null {
  for (const { style, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { style, value: ordinalValue(match[1] ?? ""), end: match[0].length };
  }
  return null;
}

/** The ordinal a paragraph begins with, written or automatic; leading spaces count in `end`. */
export function paragraphOrdinal(text: string, listLabel: string): Ordinal | null {
  const indent = text.length - text.trimStart().length;
  const automatic = readOrdinal(asWritten(listLabel.trim()));
  if (automatic) return { ...automatic, end: indent };
  const written = readOrdinal(text.slice(indent));
  return written && { ...written, end: indent + written.end };
}

/** An automatic number may come without its mark ("1", "一"); give it the usual one. */
function asWritten(label: string): string {
  if (/^\d{1,2}$/u.test(label)) return `${label}.`;
  return new RegExp(`^[${N}]{1,3}$`, "u").test(label) ? `${label}、` : label;
}

function ordinalValue(written: string): number | null {
  if (written === "首先") return 1;
  if (/^\d+$/u.test(written)) return Number(written);
  const circled = written.codePointAt(0)! - 0x2460;
  if (circled >= 0 && circled < 20) return circled + 1;
  return parseChineseNumber(written);
}

/** From the highest level to the lowest; the three ways to list points in a text rank alike. */
const RANKS: Readonly<Record<OrdinalStyle, number>> = {
  chinese: 1,
  "chinese-parens": 2,
  jieci: 3,
  arabic: 3,
  "arabic-parens": 4,
  circled: 5,
  yishi: 6,
  di: 6,
  shouxian: 6,
};

/** How deep an ordinal stands: 1 (一、) to 6 (一是). */
export function ordinalRank(style: OrdinalStyle): number {
  return RANKS[style];
}
