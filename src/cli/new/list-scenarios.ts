import { authorshipsOf } from "../../library/authored-text";
import type { Scenario, ScenarioStatus } from "../../library/library";

const STATUS: Readonly<Record<ScenarioStatus, string>> = {
  confirmed: "依据正式通知",
  observed: "依据公开材料，以正式通知为准",
  uncertain: "维度名称未见原文，务必核对，以正式通知为准",
};
const AUTHORS = { person: "个人", team: "班子" } as const;

/** A line for each scenario: id, year, who writes, name, and how far its wording can be relied on. */
export function scenarioList(scenarios: readonly Scenario[]): string {
  const rows = scenarios.map((scenario) => [
    scenario.id,
    scenario.year === null ? "不分年度" : `${scenario.year}年`,
    authorshipsOf(scenario)
      .map((who) => AUTHORS[who])
      .join("、"),
    scenario.name,
    STATUS[scenario.status],
  ]);
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => widthOf(row[at]!))));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n\n两个会议合并召开的，用 + 连起来，例如 --scenario annual-2025+inspection。\n`;
}

/** In columns of a terminal: Han characters and full-width marks take two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/u.test(character) ? 1 : 2), 0);
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
