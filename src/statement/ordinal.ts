import { CHINESE_NUMBER_CHARACTERS as N, parseChineseNumber } from "./chinese-number";
import type { Ordinal, OrdinalStyle } from "./statement";

/** An arabic digit, half- or full-width, for use in a pattern. */
const D = "[\\d０-９]";

/** Words that list without counting: 首先 opens, the others go on. */
export const LISTING_WORDS =
  "首先|其次|再其次|再次|再者|再有|再就是|再一个|再一条|再说一条|再说一个|还得说|还要说|还有一条|还有一点|还有一个|此外|另外|还有|最后一条|最后一点|最后|末了|头一个|头一条";

/**
 * The ordinals of official writing and the slips that real drafts hold: half-width brackets and
 * marks, a bracket left out, a stray mark behind a bracket, a dot for the 、, numbers of one character
 * (㈠ ⑴ ⒈). GB/T 9704—2012 7.3.3 orders the first four levels 一、（一）1. （1）; 一是, 第一 and 首先
 * are the usual ways to list points in a text.
 */
const PATTERNS: readonly { readonly style: OrdinalStyle; readonly pattern: RegExp }[] = [
  {
    style: "chinese-parens",
    pattern: new RegExp(
      `^(?:[（(]\\s*([${N}]{1,3})\\s*[）)]|([${N}]{1,3})\\s*[）)]|([㈠-㈩]))\\s*[、.．,，]?`,
      "u",
    ),
  },
  { style: "yishi", pattern: new RegExp(`^([${N}]{1,3})(?:是|要(?!求))`, "u") },
  { style: "chinese", pattern: new RegExp(`^第([${N}]{1,3})(?:部分|章)[\\s、，：:.]*`, "u") },
  { style: "di", pattern: new RegExp(`^第([${N}]{1,3})[条点个]?(?:是|[，,、：:])`, "u") },
  { style: "di", pattern: new RegExp(`^其([${N}])(?:是|[，,、：:])`, "u") },
  { style: "chinese", pattern: new RegExp(`^([${N}]{1,3})\\s*[、.．，,：:]`, "u") },
  // “一 存在的问题”: the mark is missing; only before a short line, which then is a heading.
  { style: "chinese", pattern: new RegExp(`^([${N}]{1,2})[ \\u3000\\t]+(?=[^。；，,]{2,30}$)`, "u") },
  {
    style: "arabic-parens",
    pattern: new RegExp(
      `^(?:[（(]\\s*(${D}{1,2})\\s*[）)]|(${D}{1,2})\\s*[）)]|([⑴-⒇]))\\s*[、.．,，]?`,
      "u",
    ),
  },
  // “1.2 ”: Word's automatic numbers of a second level.
  {
    style: "arabic-parens",
    pattern: new RegExp(`^${D}{1,2}[.．](${D}{1,2})(?:[、．.]|[ \\u3000\\t]+)(?!${D})`, "u"),
  },
  { style: "arabic", pattern: new RegExp(`^(?:(${D}{1,2})\\s*(?:[、．]|[.,，：:](?!${D}))|([⒈-⒛]))`, "u") },
  { style: "circled", pattern: /^([①-⑳])\s*[、.．]?/u },
  {
    style: "jieci",
    pattern: new RegExp(`^(?:问题|原因|措施|整改措施)[（(]?([${N}]{1,3}|${D}{1,2})[）)]?\\s*[：:、.．]`, "u"),
  },
  { style: "shouxian", pattern: new RegExp(`^(${LISTING_WORDS})(?:是|[，,、：:])`, "u") },
];

/** The ordinal that `text` begins with; `end` counts from the start of `text`. */
export function readOrdinal(text: string): Ordinal | null {
  for (const { style, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const written = match.slice(1).find((group) => group !== undefined) ?? "";
    return { style, value: ordinalValue(written), end: match[0].length };
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

/** An automatic number may come without its mark ("1", "一", "1.2", "第一"); give it the usual one. */
function asWritten(label: string): string {
  if (/^\d{1,2}$/u.test(label)) return `${label}.`;
  if (/^\d{1,2}[.．]\d{1,2}$/u.test(label)) return `${label}.`;
  return new RegExp(`^第?[${N}]{1,3}$`, "u").test(label) ? `${label}、` : label;
}

/** Runs of characters that are a number each, with what their first one counts. */
const NUMBER_RUNS: readonly { readonly first: number; readonly length: number }[] = [
  { first: 0x2460, length: 20 }, // ①
  { first: 0x2474, length: 20 }, // ⑴
  { first: 0x2488, length: 20 }, // ⒈
  { first: 0x3220, length: 10 }, // ㈠
];

function ordinalValue(written: string): number | null {
  if (/^(?:首先|头一)/u.test(written)) return 1;
  if (new RegExp(`^${D}+$`, "u").test(written)) return Number(written.normalize("NFKC"));
  const code = written.codePointAt(0) ?? 0;
  const run = NUMBER_RUNS.find(({ first, length }) => code >= first && code < first + length);
  return run ? code - run.first + 1 : parseChineseNumber(written);
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
