import { causeCueLength } from "./cause-cue";
import type { Start } from "./heading-roles";
import { standsAlone, type Line } from "./line";
import { ordinalRank } from "./ordinal";
import { bareSentence } from "./sentence";
import type { OrdinalStyle } from "./statement";
import { alsoHolds } from "./section-role";
import { spokenCueLength } from "./spoken-cause-cue";

/**
 * Paragraphs of an issues part that turn to the causes (“究其原因，…”), where the heading promises
 * causes too or none of the text's headings opens them.
 */
export function withCauseCues(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const found = combinedLines(lines, starts)
    .filter((at) => opensCauses(lines[at]!))
    .map((at): Start => ({ at, role: "causes", headed: true }));
  const known = new Set(starts.map(({ at }) => at));
  return [...starts, ...found.filter(({ at }) => !known.has(at))].sort((a, b) => a.at - b.at);
}

function opensCauses(line: Line): boolean {
  if (line.ordinal !== null) return false;
  return causeCueLength(bodyOf(line)) > 0 || isSpokenCue(line);
}

/** Whether `withSpokenCues` has taken the line's first words for such a cue. */
function isSpokenCue(line: Line): boolean {
  const cue = spokenCueLength(bodyOf(line));
  return cue > 0 && line.headlineEnd === line.bodyStart + cue;
}

/**
 * The lines, those among `combined` that go over to the causes in spoken words (“说到底是…”) with these
 * words for their headline. Only behind numbered issues: without numbers nothing tells where the next begin.
 */
export function withSpokenCues(lines: readonly Line[], combined: readonly number[]): readonly Line[] {
  const numbered = combined.find((at) => lines[at]!.ordinal !== null);
  if (numbered === undefined) return lines;
  const spoken = new Map<Line, number>();
  for (const at of combined) {
    const line = lines[at]!;
    const cue = at > numbered && line.ordinal === null ? spokenCueLength(bodyOf(line)) : 0;
    if (cue > 0) spoken.set(line, cue);
  }
  return spoken.size === 0 ? lines : lines.map((line) => withHeadline(line, spoken.get(line) ?? 0));
}

function withHeadline(line: Line, length: number): Line {
  if (length === 0) return line;
  const headlineEnd = line.bodyStart + length;
  return { ...line, headlineEnd, headline: bareSentence(line.text, line.bodyStart, headlineEnd) };
}

/** The indices of lines in parts that hold issues together with causes or measures. */
export function combinedLines(lines: readonly Line[], starts: readonly Start[]): number[] {
  const opensPart = ({ at }: Start): boolean => standsAlone(lines[at]!) || lines[at]!.ordinal !== null;
  const noCauses = !starts.some((start) => start.role === "causes" && opensPart(start));
  const promises = ({ at, headed }: Start): boolean => headed && alsoHolds(lines[at]!.headline).length > 0;
  const heads = new Map(starts.map((start) => [start.at, start]));
  const found: number[] = [];
  let isCombined = false;
  for (let at = 0; at < lines.length; at++) {
    const start = heads.get(at);
    if (start?.role === "issues")
      isCombined = noCauses || promises(start) || (isCombined && !opensPart(start));
    else if (start && opensPart(start)) isCombined = false;
    if (isCombined && (!start || (start.role === "issues" && !start.headed))) found.push(at);
  }
  return found;
}

function bodyOf({ text, bodyStart, end }: Line): string {
  return text.slice(bodyStart, end);
}

/**
 * The issues of a text that gives them no heading: from the first number on, up to the causes or
 * measures. Only where the layout says so, because a draft may have lost its heading.
 */
export function withImpliedIssues(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const answer = starts.find(({ role }) => role === "causes" || role === "measures");
  // Behind 上年度整改 or 案例 everything up to the next heading is theirs.
  if (!answer || answer !== starts[0] || starts.some(({ role }) => role === "issues")) return [...starts];
  const at = impliedIssues(lines, starts, answer);
  return at === null ? [...starts] : [{ at, role: "issues", headed: false }, ...starts];
}

function impliedIssues(lines: readonly Line[], starts: readonly Start[], answer: Start): number | null {
  const front = lines.slice(0, answer.at);
  const firsts = front.flatMap(({ ordinal }, at) =>
    ordinal?.value === 1 && at > 0 ? [{ at, style: ordinal.style }] : [],
  );
  const top = firsts.reduce<(typeof firsts)[number] | null>(
    (best, first) => (best && ordinalRank(best.style) <= ordinalRank(first.style) ? best : first),
    null,
  );
  const isRunIn = !standsAlone(lines[answer.at]!) && lines[answer.at]!.ordinal?.style !== "chinese";
  const comesAgain = starts.some(({ at, role }) => at > answer.at && role === answer.role);
  if (top && isRunIn && comesAgain)
    return top.at === answer.at - 1 && standsAlone(lines[top.at]!) ? null : top.at;
  if (top && (countsOn(lines, top.style, answer) || LEADS_TO_ISSUES.test(textOf(lines[top.at - 1]!))))
    return top.at;
  return !top && isRunIn && comesAgain && lines[answer.at]!.ordinal === null && answer.at >= 2
    ? answer.at - 1
    : null;
}

/** “主要存在以下问题：” */
const LEADS_TO_ISSUES =
  /(?:问题|不足|差距|短板|表现)[^。]{0,12}[：:]$|(?:问题|不足|差距)[^，。]{0,8}(?:如下|以下)[^，。]{0,8}[。：:]$/u;

function textOf({ text, start, end }: Line): string {
  return text.slice(start, end);
}

/** “一、政治方面 … 五、生活方面 … 六、原因分析”: the number of the next heading goes on from the issues. */
function countsOn(lines: readonly Line[], style: OrdinalStyle, { at }: Start): boolean {
  const { ordinal } = lines[at]!;
  if (style !== "chinese" || ordinal?.style !== "chinese") return false;
  const last = lines.slice(0, at).findLast((line) => line.ordinal?.style === "chinese");
  return ordinal.value !== null && last?.ordinal?.value === ordinal.value - 1;
}

const THESE = "(?:上述|以上|这些|前面)";
const BRIDGES: readonly { readonly role: "causes" | "measures"; readonly pattern: RegExp }[] = [
  {
    role: "causes",
    pattern: new RegExp(
      `^(?:说到|说起|究其|分析|剖析|反思|深挖|之所以)?.{0,12}(?:产生|造成|出现|存在|有|)?${THESE}.{0,16}(?:原因|根源|根子|症结|病根)`,
      "u",
    ),
  },
  {
    role: "measures",
    pattern: new RegExp(
      `^(?:针对|对照|对于|围绕|为(?:了)?(?:解决|改正|整改))(?:${THESE}|存在|查摆|自身|自己).{0,20}(?:问题|不足|毛病|差距|原因).{0,40}(?:我|今后|下一?步|将|要|从|改|措施)`,
      "u",
    ),
  },
  {
    role: "measures",
    pattern:
      /^(?:今后|下一?步|往后)(?:工作中|，|,)?(?:我|本人|我们|班子)?(?:将|要|打算|准备|决心).{0,24}(?:以下|几个|几点|几方面|如下|从.{0,6}方面)/u,
  },
];
const LONGEST_BRIDGE = 80;

/** Opens parts that no heading opens with the sentence that leads over to them: “产生以上问题的原因主要有：”. */
export function withBridges(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const all = [...starts];
  for (const { role, pattern } of BRIDGES) {
    if (all.some((start) => start.role === role)) continue;
    const from = Math.max(-1, ...all.filter((start) => start.role !== "measures").map(({ at }) => at));
    const issues = all.find((start) => start.role === "issues");
    if (!issues) continue;
    const to = all.find((start) => start.role === "measures" && start.at > issues.at)?.at ?? lines.length;
    const at = lines.findIndex(
      (line, n) =>
        n > from &&
        n < to &&
        line.ordinal === null &&
        line.headline.length <= LONGEST_BRIDGE &&
        pattern.test(line.headline),
    );
    if (at >= 0) all.push({ at, role, headed: true });
  }
  return all.sort((a, b) => a.at - b.at);
}
