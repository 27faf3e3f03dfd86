import type { Line } from "./line";
import type { Item, OtherReason, Section } from "./statement";

const STATEMENT_TITLE = /对照检查|检视剖析|检视检查|发言提纲|剖析材料|党性分析|自查剖析|检查材料/u;
const STATEMENT_WORDS = /民主生活会|组织生活会|对照检查|查摆|批评指正|谈心谈话|谈心交心/u;
const OTHER_TITLES: readonly { readonly reason: OtherReason; readonly pattern: RegExp }[] = [
  { reason: "work-summary", pattern: /总结|工作报告|述职|工作情况(?:的)?(?:汇报|报告)|学习体会|学习心得/u },
  { reason: "plan", pattern: /方案|计划|要点|通知|安排|清单|台账|办法|意见$/u },
  { reason: "news", pattern: /召开|举行|开展|简报|通报|纪要|记者|讯$/u },
];
const LONGEST_TITLE = 60;

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
  if (lines.length === 0) return "empty";
  const has = (role: Section["role"]): boolean => sections.some((section) => section.role === role);
  const title = titleOf(lines);
  if (title !== null && STATEMENT_TITLE.test(title) && (has("issues") || items.length > 0)) return null;
  const other = title === null ? undefined : OTHER_TITLES.find(({ pattern }) => pattern.test(title));
  if (other) return other.reason;
  if (!has("issues")) return "no-issues";
  const answered = has("causes") || has("measures");
  const front = lines
    .slice(0, 6)
    .map(({ text }) => text)
    .join("\n");
  return answered && (STATEMENT_WORDS.test(front) || has("causes")) ? null : "no-issues";
}

function titleOf(lines: readonly Line[]): string | null {
  const short = lines
    .slice(0, 3)
    .filter(
      ({ text, ordinal }) =>
        ordinal === null && text.trim().length <= LONGEST_TITLE && !/[。；]$/u.test(text.trim()),
    );
  return short.length === 0 ? null : short.map(({ text }) => text.trim()).join("");
}
