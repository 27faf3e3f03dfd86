import { styleText } from "node:util";
import { shortTitle } from "../statement/short-title";
import { decisionLines } from "./pretty-decisions";
import type { FailedReport, Report } from "./report";

/** Whether to colour the output. */
export interface PrettyOptions {
  readonly color: boolean;
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const STATES = { full: "有对应", weak: "对应偏弱", none: "无对应" } as const;
const STATE_STYLES = { full: "green", weak: "yellow", none: "red" } as const;
const SEVERITIES = { error: "错误", warning: "提醒", info: "提示" } as const;
const SEVERITY_STYLES = { error: "red", warning: "yellow", info: "blue" } as const;
const REASONS: Record<string, string> = {
  empty: "没有文字",
  "work-summary": "像是工作总结或汇报",
  plan: "像是方案、通知或清单",
  news: "像是会议报道或简报",
};
/** It may well be a 对照检查材料 whose heading was not understood. */
const NO_ISSUES =
  "没有读出问题、原因、措施几个部分，未作检查。是对照检查材料的，请核对标题，例如“一、存在的主要问题”。";

/** One report as text for people. */
export function prettyReport(report: Report | FailedReport, { color }: PrettyOptions): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const name = paint("bold", report.file);
  if ("error" in report) return `${name}\n  ${paint("red", "未能检查")}：${report.error}\n`;
  if (report.kind === "other") {
    if (report.reason === "no-issues") return `${name}\n  ${NO_ISSUES}\n`;
    return `${name}\n  不是对照检查材料（${REASONS[report.reason ?? ""] ?? "其他文种"}），未作检查。\n`;
  }
  return [
    name,
    ...coverage(report),
    ...blanks(report),
    "",
    ...issues(report, paint),
    ...orphans(report),
    ...findings(report, paint),
    ...decisionLines(report.decisions),
    "",
  ].join("\n");
}

function coverage({ coverage, findings, trace }: Report): string[] {
  const { issues, withCause, withMeasure, complete } = coverage;
  if (issues === 0) return ["  没有列出问题。"];
  const line = `  共 ${issues} 条问题：${withCause} 条有原因，${withMeasure} 条有措施，${complete} 条两者都有。`;
  if (complete < issues) return [line];
  const allAnswered = trace.every(({ cause, measure }) => cause.state !== "none" && measure.state !== "none");
  const whole = `  每条问题都有对应的原因和措施${allAnswered ? "" : "，或已说明无需"}`;
  return [line, findings.length === 0 ? `${whole}，其他方面未发现差错。` : `${whole}。`];
}

function blanks({ blanks }: Report): string[] {
  return blanks === 0 ? [] : [`  还有 ${blanks} 处空白【】待填。`];
}

function issues({ items, trace }: Report, paint: Paint): string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const answer = (
    label: string,
    { state, links, waived, reason }: Report["trace"][number]["cause"],
  ): string => {
    if (waived !== null && state === "none") return `      ${label}：作者说明无需：${waived}`;
    const link = links[0];
    const target = link && byId.get(link.to);
    const shown = target
      ? ` ← 第 ${target.line} 段“${shortTitle(target.title)}”\n            ${reason}`
      : `，${reason}`;
    const verdict = link?.confirmed ? "已确认" : STATES[state];
    return `      ${label}：${paint(STATE_STYLES[state], verdict)}${shown}`;
  };
  return trace.flatMap(({ issue, cause, measure }) => {
    const item = byId.get(issue)!;
    return [
      `  第 ${item.line} 段  ${shortTitle(item.title)}`,
      answer("原因", cause),
      answer("措施", measure),
    ];
  });
}

function orphans({ items, orphans }: Report): string[] {
  const lines = [...orphans.causes, ...orphans.measures].map((id) => {
    const item = items.find((candidate) => candidate.id === id)!;
    return `  第 ${item.line} 段  ${item.role === "cause" ? "原因" : "措施"}“${shortTitle(item.title)}”没有对应的问题`;
  });
  return lines.length === 0 ? [] : ["", ...lines];
}

/** Holes and orphans are shown above, with their issue. */
const SHOWN_ABOVE = new Set(["missing-cause", "missing-measure", "orphan-cause", "orphan-measure"]);

function findings({ findings }: Report, paint: Paint): string[] {
  const others = findings.filter(({ rule }) => !SHOWN_ABOVE.has(rule));
  const lines = others.map(({ line, severity, message, rule }) => {
    const grade = paint(SEVERITY_STYLES[severity], SEVERITIES[severity]);
    return `  第 ${line} 段  ${grade}  ${message}  ${paint("dim", rule)}`;
  });
  return lines.length === 0 ? [] : ["", ...lines];
}
