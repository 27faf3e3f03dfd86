import type { Report } from "./report";

const SIDES = { cause: "原因", measure: "措施" } as const;
const PROBLEMS = {
  unreadable: "文件里的人工认定无法读取，检查时没有采用；文件没有改动。",
  "newer-version": "文件里的人工认定由更新版本的对照检查助手写成，检查时没有采用；请更新后再检查。",
} as const;

/** What the author decided and could not be applied; what was applied stands with its issue. */
export function decisionLines({ lost, problem }: Report["decisions"]): string[] {
  if (problem !== null) return ["", `  ${PROBLEMS[problem]}`];
  if (lost.length === 0) return [];
  return ["", `  人工认定中有 ${lost.length} 项的原文已不在，没有采用：`, ...lost.map(lostLine)];
}

function lostLine({ kind, side, issue, answer, reason }: Report["decisions"]["lost"][number]): string {
  const name = SIDES[side];
  if (kind === "waive") return `    “${issue}”无需${name}：${reason ?? ""}`;
  return `    “${issue}”${kind === "confirm" ? "对应" : "不对应"}${name}“${answer ?? ""}”`;
}
