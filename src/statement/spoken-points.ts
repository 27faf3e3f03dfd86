import type { InlinePoint } from "./inline-points";
import { skipSpaces } from "./spaces";
import type { Ordinal } from "./statement";

/** What is counted, “一个”, “一条”, and the word that says what it is: “一个，是”, “再一条原因就是”. */
const PIECE = "(?:个|条|点|桩|件|样|宗)(?:原因|根子|毛病|问题|缘故|道理)?";
const IS = "[，,]?(?:就|还|也)?是(?!不是)";
/** The words that open such a list, and those that go on with it. */
const FIRST = new RegExp(`(?:头|第)?一${PIECE}${IS}|头一${PIECE}[，,：:]|一[来则][，,是]`, "uy");
const NEXT = new RegExp(
  `(?:再|又|另|还有|第?[二三四五六七八九]|最后|末了?|剩下)(?:有|就是|的)?一${PIECE}(?:${IS}|[，,：:])|一${PIECE}${IS}` +
    `|第?[二三四五六七八九](?:[来则][，,是]|${PIECE}(?:${IS}|[，,：:]))` +
    "|(?:还有|再有?|另外|此外|最后|末了)就是|还有是",
  "uy",
);
/** One of these stands in every word that opens the list: looking for them first costs little. */
const OPENERS = ["一个", "一条", "一点", "一桩", "一件", "一样", "一宗", "一来", "一则"];

/** How much may stand before the list: a sentence or two that lead over to it. */
const LONGEST_LEAD = 60;
/** “想来想去”, “说起原因来” */
const LONGEST_WORDS = 12;
/** “有两户：一个是我侄子；一个是会计。” names two, and says nothing of either. */
const SHORTEST_POINT = 10;

/** Most paragraphs list no points. */
const NONE: InlinePoint[] = [];

/**
 * The points of a paragraph that counts them as people speak: “一个是认死理。…再一个是脑筋旧。…还有就是…”.
 * Two at least, of which the paragraph may itself begin with the first (“头一个，是…”).
 */
export function spokenPoints(text: string, from: number, first: Ordinal | null, to: number): InlinePoint[] {
  const isOpen = first !== null && first.style === "shouxian" && first.value === 1;
  if (first !== null && !isOpen) return NONE;
  const lead = text.slice(from, from + LONGEST_LEAD);
  if (!isOpen && !(lead.includes("一") && OPENERS.some((opener) => lead.includes(opener)))) return NONE;
  const found: InlinePoint[] = [];
  for (let at = isOpen ? behindStop(text, from, to) : from; at < to; at = behindStop(text, at, to)) {
    const start = skipSpaces(text, at, to);
    const opens = !isOpen && found.length === 0;
    if (opens && start - from > LONGEST_LEAD) return NONE;
    // Behind a colon the list must be what the paragraph is about: “原因有两条：一个是…”.
    if (opens && !isFullStop(text.charAt(at - 1)) && behindStop(text, from, to) < at) continue;
    const begin = opens ? firstFrom(text, start) : start;
    const end = endOf(opens ? FIRST : NEXT, text, begin);
    if (end > 0 && end <= to)
      found.push({ start: begin, ordinal: { style: "shouxian", value: opens ? 1 : null, end } });
  }
  const ends = found.map((_, i) => found[i + 1]?.start ?? to);
  const saysMore = found.every(({ start }, i) => (ends[i] ?? to) - start >= SHORTEST_POINT);
  return saysMore && found.length >= (isOpen ? 1 : 2) ? found : NONE;
}

/** The opening word may also stand behind the first words of a sentence: “想来想去，一条是…”. */
function firstFrom(text: string, from: number): number {
  const comma = text.slice(from, from + LONGEST_WORDS).indexOf("，");
  return comma > 0 && endOf(FIRST, text, from + comma + 1) > 0 ? from + comma + 1 : from;
}

/** Where the words end that `pattern` finds at `at`; 0 where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** The offset behind the next mark that ends a clause. */
function behindStop(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isStop(text.charAt(at))) return at + 1;
  return to;
}

function isFullStop(mark: string): boolean {
  return "。！？!?".includes(mark);
}

function isStop(mark: string): boolean {
  return isFullStop(mark) || "；：;:".includes(mark);
}

const LAST = /(?<=[。；！？;!?]\s{0,4})(?:还有|再有|再就)(?:就?是|一[个条点件桩样][，,]?(?:就?是)?|[，,])/u;

/**
 * The points of “首先，…其次，…再次，…” with the last one, which people begin with 还有.
 * @param first the ordinal of the paragraph itself: it may be the first of them.
 */
export function withSpokenLast(
  text: string,
  first: Ordinal | null,
  points: readonly InlinePoint[],
  to: number,
): readonly InlinePoint[] {
  const last = points[points.length - 1];
  const listed = points.length + (first?.style === "shouxian" ? 1 : 0);
  if (!last || listed < 2 || last.ordinal.style !== "shouxian" || text.startsWith("最后", last.start))
    return points;
  const match = LAST.exec(text.slice(last.ordinal.end, to));
  if (!match) return points;
  const start = last.ordinal.end + match.index;
  return [...points, { start, ordinal: { style: "shouxian", value: null, end: start + match[0].length } }];
}
