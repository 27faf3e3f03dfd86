import type { Start } from "./heading-roles";
import type { Line } from "./line";
import { CORE_ROLES } from "./section-role";

/** “毛病出在哪里”: where it comes first it asks what is amiss, behind the issues where that comes from. */
const ASKS_WHERE =
  /(?:毛病|问题|短板|差距|不足|欠缺|弱项)(?:究竟|到底|都|主要|还)*(?:出|犯|藏|差|表现)?在(?:哪|何处|什么地方|啥地方|什么上)/u;

/** Whether a heading asks where the issues are, in words that may as well ask for their causes. */
export function asksForIssues(headline: string): boolean {
  return headline.includes("在") && ASKS_WHERE.test(headline) && !/根|原因|为[啥何什]/u.test(headline);
}

/** What may stand before the issues: title, byline and a paragraph or two of opening. */
const MOST_PARAGRAPHS = 2;
const LONGEST_SHORT = 60;

/**
 * Lets “一、毛病出在哪里” open the issues where it is taken for the causes, but no issues stand before
 * it, and none have a heading of their own.
 */
export function withIssuesAsked(lines: readonly Line[], starts: readonly Start[]): readonly Start[] {
  if (starts.some(({ role }) => role === "issues")) return starts;
  const first = starts.find(({ role }) => CORE_ROLES.some((core) => core === role));
  if (first?.role !== "causes" || !first.headed || !asksForIssues(lines[first.at]!.headline)) return starts;
  const front = lines.slice(0, Math.min(first.at, starts[0]?.at ?? first.at));
  const paragraphs = front.filter(({ text }) => text.trim().length > LONGEST_SHORT);
  if (paragraphs.length > MOST_PARAGRAPHS || front.some(({ ordinal }) => ordinal?.value === 1)) return starts;
  return starts.map((start) => (start === first ? { ...start, role: "issues" } : start));
}
