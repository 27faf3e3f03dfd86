import { asksForIssues, withIssuesAsked } from "./asked-issues";
import { withIssuesByPlace } from "./issues-by-place";
import { standsAlone, type Line } from "./line";
import { ordinalRank } from "./ordinal";
import { fallsShort, roleOfPlainHeading } from "./plain-heading";
import {
  alsoHolds,
  CORE_ROLES,
  coreRoleOf,
  roleOfHeading,
  type CoreRole,
  type HeadedRole,
  namesCase,
} from "./section-role";
import { spokenTurns } from "./spoken-turns";
import type { OrdinalStyle } from "./statement";

/** Where a part begins: `at` is the index of its line. */
export interface Start {
  readonly at: number;
  /** Null for a level-1 part of which the words do not tell what it is: “四、对其他同志的批评意见”. */
  readonly role: HeadedRole | null;
  /** Whether the line is the part's heading, and not its first entry. */
  readonly headed: boolean;
}

const LONGEST_HEADING = 48;
const LONGEST_PLAIN_HEADING = 20;
const LONGEST_SPOKEN_HEADING = 24;

/** The lines that open a part, in order, by whichever kind of heading the text uses. */
export function headingStarts(lines: readonly Line[]): readonly Start[] {
  const found = startsFound(lines);
  const asked = withIssuesAsked(lines, found);
  const starts = asked === found ? found : withSpoken(lines, asked);
  return withIssuesByPlace(
    lines,
    starts,
    (line) =>
      isSpokenHeading(line) && roleOfHeading(line.headline) === null && !OF_ITS_OWN.test(line.headline),
  );
}

function startsFound(lines: readonly Line[]): Start[] {
  const plainRoles = lines.map(plainRole);
  const plain = startsBy(lines, (_, at) => plainRoles[at]!);
  // Where unnumbered headings open the parts, 一、 counts the items inside them.
  const unnumbered = plain.filter(({ at }) => lines[at]!.ordinal === null && standsAlone(lines[at]!));
  if (coreRoles(unnumbered).size >= 2) return withSpoken(lines, plain);
  const numbered = withUnnamed(
    lines,
    startsBy(lines, (line, at) => numberedRole(line) ?? plainRoles[at]!),
  );
  const levelOne = numbered.filter(({ at }) => lines[at]!.ordinal?.style === "chinese");
  if (coreRoles(levelOne).size >= 2) return withSpoken(lines, numbered);
  const turns = takesTurns(plain) ? [] : spokenTurns(lines);
  if (turns.length > 0) return turns;
  const found = coreRoles(plain).size;
  for (const other of [withSpoken(lines, plain), ...LEVELS_BELOW.map((style) => headingsOf(lines, style))])
    if (coreRoles(other).size >= 2 && coreRoles(other).size > found) return other;
  return withSpoken(lines, numbered);
}

/** Whether the usual names (“原因：…”, “措施：…”) come again and again. */
function takesTurns(starts: readonly Start[]): boolean {
  const isAgain = (role: CoreRole): boolean => starts.filter((start) => start.role === role).length >= 2;
  return isAgain("causes") && isAgain("measures");
}

/** Levels that serve as the first one in texts without 一、. */
const LEVELS_BELOW: readonly OrdinalStyle[] = ["chinese-parens", "arabic"];

function coreRoles(starts: readonly Start[]): Set<HeadedRole | null> {
  return new Set(starts.map(({ role }) => role).filter((role) => CORE_ROLES.some((core) => core === role)));
}

function startsBy(lines: readonly Line[], roleOf: (line: Line, at: number) => HeadedRole | null): Start[] {
  const starts: Start[] = [];
  for (let at = 0; at < lines.length; at++) {
    const role = roleOf(lines[at]!, at);
    if (role) starts.push({ at, role, headed: true });
  }
  return starts;
}

/** “一、存在的主要问题”: any wording that tells the role. */
function numberedRole(line: Line): HeadedRole | null {
  if (line.ordinal?.style !== "chinese" || line.headline.length > LONGEST_HEADING) return null;
  return isDimension(line.headline) ? null : roleOfHeading(line.headline);
}

/** “四、整改落实方面”, “二、在反对形式主义问题上” are headings of a dimension. */
function isDimension(headline: string): boolean {
  return /(?:方面|上|层面)$/u.test(headline);
}

/** “存在问题”, “2.原因分析。…”: only the usual names, numbered below level 1 or not at all. 一是 only lists. */
function plainRole(line: Line): HeadedRole | null {
  if (line.ordinal?.style === "yishi") return null;
  return line.headline.length > LONGEST_PLAIN_HEADING ? null : roleOfPlainHeading(line.headline);
}

/**
 * Adds level-1 headings whose words tell nothing but whose number goes on: their lists are none of
 * the check's business.
 */
function withUnnamed(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const all: Start[] = [];
  let number = 0;
  const known = new Map(starts.map((start) => [start.at, start]));
  for (const [at, line] of lines.entries()) {
    const start = known.get(at);
    const isLevelOne = line.ordinal?.style === "chinese";
    if (start) all.push(start);
    else if (isLevelOne && number > 0 && line.ordinal?.value === number + 1 && isUnnamed(lines, at, known))
      all.push({ at, role: null, headed: true });
    else continue;
    if (isLevelOne) number = line.ordinal?.value ?? number;
  }
  return withPlaces(lines, all);
}

/** Headings of parts that are no causes or measures though their place would suggest it. */
const OF_ITS_OWN = /批评|意见|其他|说明|情况|建议|案|表态|总结|述职|要求|工作|同志|上级|评议/u;

/**
 * “二、把自己翻过来看”: where only the causes or only the measures have no heading that tells, the one
 * unnamed part that stands in their place holds them.
 */
function withPlaces(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const roles = coreRoles(starts);
  const missing = CORE_ROLES.filter((role) => !roles.has(role));
  const role = missing[0];
  if (missing.length !== 1 || role === undefined || role === "issues") return [...starts];
  const promised = starts.some(({ at }) => alsoHolds(lines[at]!.headline).some((also) => also === role));
  const before = role === "causes" ? "issues" : "causes";
  const fits = starts.flatMap((start, i) => {
    const { at } = start;
    const inPlace =
      starts[i - 1]?.role === before && (role === "measures" || starts[i + 1]?.role === "measures");
    return start.role === null && inPlace && !OF_ITS_OWN.test(lines[at]!.headline) ? [start] : [];
  });
  if (promised || fits.length !== 1) return [...starts];
  return starts.map((start) => (start === fits[0] ? { ...start, role } : start));
}

function isUnnamed(lines: readonly Line[], at: number, known: ReadonlyMap<number, Start>): boolean {
  const line = lines[at]!;
  const isHeading =
    standsAlone(line) && line.headline.length <= LONGEST_SPOKEN_HEADING && !endsSentence(line);
  return isHeading && !isDimension(line.headline) && known.get(at + 1)?.role !== "issues";
}

/** “（一）查摆的问题”, “1.思想根源”: the headings of a level that opens parts where there is no 一、. */
function headingsOf(lines: readonly Line[], style: OrdinalStyle): Start[] {
  return startsBy(lines, (line) => {
    const isHeading =
      line.ordinal?.style === style && standsAlone(line) && !endsSentence(line) && !hasBlank(line);
    if (!isHeading || line.headline.length > LONGEST_SPOKEN_HEADING || isDimension(line.headline))
      return plainRole(line);
    // Below level 1, “（二）对照案例查摆自身差距” belongs to the part about the case.
    const role = namesCase(line.headline) ? "cases" : roleOfHeading(line.headline);
    // “2.上次查摆的问题整改不到位” is an issue itself.
    return role !== "issues" && fallsShort(line.headline) ? null : role;
  });
}

/**
 * Adds headings in one's own words (“这些毛病从哪儿来”) for the parts that no other heading opens:
 * short lines without number or full stop, in the order 问题, 原因, 措施.
 */
function withSpoken(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const all = [...starts];
  for (const role of CORE_ROLES) {
    if (all.some((start) => start.role === role)) continue;
    const earlier = all.filter((start) => comesBefore(start.role, role)).map(({ at }) => at);
    const later = all
      .filter((start) => start.role !== null && comesBefore(role, start.role))
      .map(({ at }) => at);
    const from = Math.max(0, ...earlier);
    const to = Math.min(lines.length, ...later);
    // “毛病出在哪” above the issues; where nothing else opens the causes it asks for them.
    const isAsked = role === "issues" && all.some((start) => start.role === "causes");
    const at = spokenHeading(lines, role, from + 1, to, isAsked);
    if (at !== null) all.push({ at, role, headed: true });
  }
  return all.sort((a, b) => a.at - b.at);
}

function comesBefore(role: HeadedRole | null, other: HeadedRole): boolean {
  const rank = CORE_ROLES.findIndex((core) => core === role);
  return rank >= 0 && rank < CORE_ROLES.findIndex((core) => core === other);
}

function spokenHeading(
  lines: readonly Line[],
  role: CoreRole,
  from: number,
  to: number,
  isAsked: boolean,
): number | null {
  for (let at = from; at < to && at < lines.length - 1; at++) {
    const line = lines[at]!;
    if (!isSpokenHeading(line)) continue;
    if (coreRoleOf(line.headline) === role || (isAsked && asksForIssues(line.headline))) return at;
  }
  return null;
}

const DOCUMENT_TITLE =
  /(?:材料|提纲|报告|发言|发言稿|对照检查|检视剖析|剖析|总结|方案|清单)$|民主生活会|组织生活会/u;

function isSpokenHeading(line: Line): boolean {
  return (
    line.ordinal === null &&
    standsAlone(line) &&
    line.headline.length <= LONGEST_SPOKEN_HEADING &&
    !endsSentence(line) &&
    !hasBlank(line) &&
    !isDimension(line.headline) &&
    !DOCUMENT_TITLE.test(line.headline)
  );
}

/** A heading may end with a colon or a question mark, a sentence with a full stop. */
function endsSentence({ text, end }: Line): boolean {
  return /[。；;，,、！!.]/u.test(text.charAt(end - 1));
}

/** “（一）【用一句话写明原因】” asks for an entry. */
function hasBlank({ headline }: Line): boolean {
  return /【.*】/u.test(headline);
}

/** How deep the heading stands; unnumbered ones below all. */
export function headRank(line: Line): number {
  return line.ordinal ? ordinalRank(line.ordinal.style) : Infinity;
}
