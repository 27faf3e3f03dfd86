import type { Line } from "./line";
import type { Item, OtherReason, Section } from "./statement";

const STATEMENT_TITLE = /对照检查|检视剖析|检视检查|发言提纲|剖析材料|党性分析|自查剖析|检查材料/u;
const STATEMENT_WORDS = /民主生活会|组织生活会|对照检查|查摆|批评指正|谈心谈话|谈心交心/u;
/** How the title of another kind of document ends, whatever it speaks of: “…对照检查问题整改方案”. */
const OTHER_ENDINGS: readonly { readonly reason: OtherReason; readonly pattern: RegExp }[] = [
  {
    reason: "work-summary",
    pattern:
      /(?:总结|整改(?:工作)?(?:落实|进展)?(?:工作)?情况(?:的)?(?:报告|汇报|通报)|召开情况(?:的)?(?:报告|汇报))$/u,
  },
  { reason: "plan", pattern: /(?:方案|计划|通知|台账|清单|安排|任务书|分工|主持词|流程)$/u },
  { reason: "news", pattern: /(?:简报|纪要|侧记|综述|讲话|点评)$/u },
];
const OTHER_TITLES: readonly { readonly reason: OtherReason; readonly pattern: RegExp }[] = [
  {
    reason: "work-summary",
    pattern: /总结|工作报告|述职|工作情况(?:的)?(?:汇报|报告)|学习体会|学习心得|心得体会|调研报告/u,
  },
  { reason: "plan", pattern: /方案|计划|要点|通知|安排|清单|台账|办法|意见$/u },
  { reason: "news", pattern: /召开|举行|开展|简报|通报|纪要|记者|讯$/u },
];
/** What a table of issues with their measures is called: whoever writes one wants it checked as well. */
const LEDGER_ENDING = /(?:清单|台账|一览表|明细表|整改表)$/u;
/** Headings that praise or report: a summary has them, a statement has not. */
const ACHIEVEMENTS = /成效|成绩|主要(?:工作|做法)|工作(?:回顾|进展|完成情况)|亮点/u;
/** How news tell of a meeting. */
const REPORTED = /会议(?:指出|强调|认为|要求|通报)|会上，|(?:上午|下午|近日|日前)，.{0,40}(?:召开|举行)/u;
const LONGEST_TITLE = 60;
const FRONT = 6;

/**
 * Why the text is not a 对照检查材料, or null when it is one. A statement lists issues and deals with
 * their causes, or says in title or opening what meeting it is for; a summary or a plan that also
 * lists 存在问题 does neither.
 */
export function reasonForOther(
  lines: readonly Line[],
  sections: readonly Section[],
  items: readonly Item[],
): OtherReason | null {
  const listsIssues = items.some(({ role, rows }) => role === "issue" && rows !== null);
  if (lines.length === 0) return listsIssues ? null : "empty";
  const has = (role: Section["role"]): boolean => sections.some((section) => section.role === role);
  const titles = titleLines(lines);
  const ending = OTHER_ENDINGS.find(({ pattern }) => titles.some((title) => pattern.test(title)));
  if (ending && !(listsIssues && titles.some((title) => LEDGER_ENDING.test(title)))) return ending.reason;
  const title = titles.length === 0 ? null : titles.join("");
  if (title !== null && STATEMENT_TITLE.test(title) && (has("issues") || items.length > 0)) return null;
  if (title !== null && listsIssues && LEDGER_ENDING.test(title)) return null;
  const other = title === null ? undefined : OTHER_TITLES.find(({ pattern }) => pattern.test(title));
  if (other) return other.reason;
  const front = lines
    .slice(0, FRONT)
    .map(({ text }) => text)
    .join("\n");
  if (listsIssues && !has("issues")) return null;
  if (!has("issues")) return REPORTED.test(front) ? "news" : "no-issues";
  const isForMeeting = STATEMENT_WORDS.test(front);
  if (!isForMeeting && lines.some(isAchievement)) return "work-summary";
  return (has("causes") || has("measures")) && (isForMeeting || has("causes")) ? null : "no-issues";
}

function isAchievement({ ordinal, headline }: Line): boolean {
  return ordinal?.style === "chinese" && headline.length <= 24 && ACHIEVEMENTS.test(headline);
}

function titleLines(lines: readonly Line[]): string[] {
  return lines
    .slice(0, 3)
    .filter(({ text, ordinal }) => {
      const trimmed = text.trim();
      return ordinal === null && trimmed.length <= LONGEST_TITLE && !/[。；]$/u.test(trimmed);
    })
    .map(({ text }) => text.trim());
}
