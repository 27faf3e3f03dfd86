import { CHINESE_NUMBER_CHARACTERS as N, parseChineseNumber } from "./chinese-number";
import { skipSpaces } from "./spaces";
import type { Ordinal, OrdinalStyle } from "./statement";

/** An arabic digit, half- or full-width, for use in a pattern. */
const D = "[\\d０-９]";

/**
 * Figures that may stand right behind “2.”: a date, or a number of things that are not counted in tenths
 * (2.8家企业, but 2.5个百分点).
 */
export const WHOLE_FIGURE =
  "20\\d{2}年|\\d{1,2}月|\\d{1,3}(?:[项家名条起件户所处位篇场批座辆]|个(?!百分点|多?月|小?时|学时|工作日|点))";

/** Words that list without counting: 首先 opens, the others go on. */
export const LISTING_WORDS =
  "首先|其次|再其次|再次|再者|再有|再就是|再一个|再一条|再说一条|再说一个|还得说|还要说|还有一条|还有一点|还有一个|此外|另外|还有|最后一条|最后一点|最后|末了|头一[个条点件桩样宗]";

interface OrdinalPattern {
  readonly style: OrdinalStyle;
  /** Every character an ordinal of this kind may begin with. */
  readonly begins: string;
  readonly pattern: RegExp;
}

const DIGITS = "0123456789０１２３４５６７８９";
/** ㈠ ⑴ ⒈ ①: runs of characters that are a number each. */
const IN_PARENS_CHINESE = runFrom(0x3220, 10);
const IN_PARENS = runFrom(0x2474, 20);
const WITH_DOT = runFrom(0x2488, 20);
const CIRCLED = runFrom(0x2460, 20);

function runFrom(first: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, i) => first + i));
}

/**
 * The ordinals of official writing and the slips that real drafts hold: half-width brackets and
 * marks, a bracket left out, a stray mark behind a bracket, a dot for the 、, numbers of one character
 * (㈠ ⑴ ⒈). GB/T 9704—2012 7.3.3 orders the first four levels 一、（一）1. （1）; 一是, 第一 and 首先
 * are the usual ways to list points in a text.
 */
export const ORDINAL_PATTERNS: readonly OrdinalPattern[] = [
  {
    style: "chinese-parens",
    begins: `（(${N}${IN_PARENS_CHINESE}`,
    pattern: new RegExp(
      `^(?:[（(]\\s*([${N}]{1,3})\\s*[）)]|([${N}]{1,3})\\s*[）)]|([㈠-㈩]))\\s*[、.．,，]?`,
      "u",
    ),
  },
  { style: "yishi", begins: N, pattern: new RegExp(`^([${N}]{1,3})(?:是|要(?!求))`, "u") },
  { style: "chinese", begins: "第", pattern: new RegExp(`^第([${N}]{1,3})(?:部分|章)[\\s、，：:.]*`, "u") },
  {
    style: "di",
    begins: "第",
    pattern: new RegExp(`^第([${N}]{1,3})[条点个件桩样宗]?(?:是|[，,、：:])`, "u"),
  },
  { style: "di", begins: "其", pattern: new RegExp(`^其([${N}])(?:是|[，,、：:])`, "u") },
  { style: "chinese", begins: N, pattern: new RegExp(`^([${N}]{1,3})\\s*[、.．，,：:]`, "u") },
  // “一 存在的问题”: the mark is missing; only before a short line, which then is a heading.
  {
    style: "chinese",
    begins: N,
    pattern: new RegExp(`^([${N}]{1,2})[ \\u3000\\t]+(?=[^。；，,]{2,30}$)`, "u"),
  },
  {
    style: "arabic-parens",
    begins: `（(${DIGITS}${IN_PARENS}`,
    pattern: new RegExp(
      `^(?:[（(]\\s*(${D}{1,2})\\s*[）)]|(${D}{1,2})\\s*[）)]|([⑴-⒇]))\\s*[、.．,，]?`,
      "u",
    ),
  },
  // “1.2 ”: Word's automatic numbers of a second level.
  {
    style: "arabic-parens",
    begins: DIGITS,
    pattern: new RegExp(`^${D}{1,2}[.．](${D}{1,2})(?:[、．.]|[ \\u3000\\t]+)(?!${D})`, "u"),
  },
  {
    style: "arabic",
    begins: DIGITS + WITH_DOT,
    pattern: new RegExp(
      `^(?:(${D}{1,2})\\s*(?:[、．]|[.,，：:](?!${D})|[.](?=${WHOLE_FIGURE}))|([⒈-⒛]))`,
      "u",
    ),
  },
  { style: "circled", begins: CIRCLED, pattern: /^([①-⑳])\s*[、.．]?/u },
  {
    style: "jieci",
    begins: "问原措整",
    pattern: new RegExp(`^(?:问题|原因|措施|整改措施)[（(]?([${N}]{1,3}|${D}{1,2})[）)]?\\s*[：:、.．]`, "u"),
  },
  {
    style: "shouxian",
    begins: "首其再还此另最末头",
    pattern: new RegExp(`^(${LISTING_WORDS})(?:是|[，,、：:])`, "u"),
  },
];

/** The patterns to try by the code of the first character: most lines begin with none of these. */
const BY_BEGINNING = new Map<number, OrdinalPattern[]>();
for (const pattern of ORDINAL_PATTERNS) {
  for (const character of new Set(pattern.begins)) {
    const code = character.charCodeAt(0);
    BY_BEGINNING.set(code, [...(BY_BEGINNING.get(code) ?? []), pattern]);
  }
}

/** Whether an ordinal may begin with this character. */
export function mayBeginOrdinal(code: number): boolean {
  return BY_BEGINNING.has(code);
}

/** The ordinal that `text` begins with; `end` counts from the start of `text`. */
export function readOrdinal(text: string): Ordinal | null {
  const patterns = text === "" ? undefined : BY_BEGINNING.get(text.charCodeAt(0));
  if (!patterns) return null;
  for (const { style, pattern } of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const written = match[1] ?? match[2] ?? match[3] ?? "";
    return { style, value: ordinalValue(written), end: match[0].length };
  }
  return null;
}

/** The ordinal a paragraph begins with, written or automatic; leading spaces count in `end`. */
export function paragraphOrdinal(text: string, listLabel: string): Ordinal | null {
  const indent = skipSpaces(text, 0, text.length);
  const automatic = listLabel === "" ? null : readOrdinal(asWritten(listLabel.trim()));
  if (automatic) return { ...automatic, end: indent };
  const written = readOrdinal(indent === 0 ? text : text.slice(indent));
  return written && { ...written, end: indent + written.end };
}

const FIGURE = new RegExp(`^(${D}{1,2})[.．](?=${D})`, "u");

/**
 * “2.24项任务全部销号” behind “1.…” is a second entry that begins with a figure, and no 2.24; `before` is
 * the number that stands last above.
 */
export function ordinalBeforeFigure(text: string, before: Ordinal | null): Ordinal | null {
  if (before?.style !== "arabic" || before.value === null) return null;
  const match = FIGURE.exec(text);
  const value = match && ordinalValue(match[1] ?? "");
  return match && value === before.value + 1 ? { style: "arabic", value, end: match[0].length } : null;
}

const BARE_LABEL = new RegExp(`^第?[${N}]{1,3}$`, "u");

/** An automatic number may come without its mark ("1", "一", "1.2", "第一"); give it the usual one. */
function asWritten(label: string): string {
  if (/^\d{1,2}$/u.test(label)) return `${label}.`;
  if (/^\d{1,2}[.．]\d{1,2}$/u.test(label)) return `${label}.`;
  return BARE_LABEL.test(label) ? `${label}、` : label;
}

/** Runs of characters that are a number each, with what their first one counts. */
const NUMBER_RUNS: readonly string[] = [CIRCLED, IN_PARENS, WITH_DOT, IN_PARENS_CHINESE];

const ALL_DIGITS = new RegExp(`^${D}+$`, "u");

function ordinalValue(written: string): number | null {
  const chinese = parseChineseNumber(written);
  if (chinese !== null) return chinese;
  if (/^(?:首先|头一)/u.test(written)) return 1;
  if (ALL_DIGITS.test(written)) return Number(written.normalize("NFKC"));
  const run = written === "" ? undefined : NUMBER_RUNS.find((characters) => characters.includes(written));
  return run === undefined ? null : run.indexOf(written) + 1;
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
