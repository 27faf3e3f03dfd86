import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { authorshipsOf } from "../../src/library/authored-text";
import { detectScenario } from "../../src/library/detect-scenario";
import type { Scenario } from "../../src/library/library";
import { standardLibrary } from "../../src/library/standard-library";
import { buildSkeleton } from "../../src/skeleton/build-skeleton";
import { matchDimensions } from "../../src/skeleton/match-dimensions";
import { planSkeleton } from "../../src/skeleton/plan-skeleton";
import { parseStatement } from "../../src/statement/parse-statement";
import { everything } from "../skeleton/scenarios";

const { scenarios } = standardLibrary;
const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));

function scenario(id: string): Scenario {
  const found = byId.get(id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
}

function paragraphsOf(blocks: readonly { readonly text: string }[]): Paragraph[] {
  return blocks.map(({ text }) => plainParagraph(text));
}

const detected = (lines: readonly string[]): string | undefined =>
  detectScenario(lines.map(plainParagraph), standardLibrary)?.id;

test.each([
  ["annual-2018", 3, ["思想政治", "精神状态", "工作作风"]],
  ["annual-2019", 4, ["知敬畏、存戒惧、守底线"]],
  ["annual-2020", 5, ["学习贯彻党的十九届五中全会精神"]],
  ["annual-2021", 5, ["带头深刻汲取党史中正反两方面经验"]],
  ["annual-2022", 6, ["带头发扬斗争精神"]],
  ["theme-education-2023-first", 6, ["理论学习", "政治素质", "能力本领", "担当作为", "工作作风", "廉洁自律"]],
  ["theme-education-2023-second", 6, ["践行宗旨、服务人民"]],
  ["annual-2024", 4, ["带头严守政治纪律和政治规矩，维护党的团结统一"]],
  ["annual-2025", 5, ["带头敬畏人民、敬畏组织、敬畏法纪"]],
  ["inspection", 4, ["落实全面从严治党战略部署"]],
  ["inspection-local", 4, ["落实全面从严治党战略部署"]],
  ["inspection-local-focus", 4, ["聚焦群众身边不正之风和腐败问题"]],
  ["lessons-from-cases", 3, ["对党绝对忠诚"]],
  ["organisational-life-branch", 6, ["定期开展党的组织生活"]],
  ["organisational-life-member", 6, ["先锋模范作用"]],
  ["organisational-life-six-disciplines", 6, ["遵守政治纪律", "遵守生活纪律"]],
])("%s demands %i dimensions", (id, count, headings) => {
  const demanded = scenario(id).dimensions.filter(({ optional }) => !optional);
  expect(demanded).toHaveLength(count);
  expect(demanded.map(({ heading }) => heading)).toEqual(expect.arrayContaining(headings));
});

test("each has a name of its own; 支部班子 is written by the 班子 alone, 党员 by a person alone", () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  const single = scenarios.filter((one) => authorshipsOf(one).length === 1);
  expect(single.map((one) => [one.id, ...authorshipsOf(one)])).toEqual([
    ["organisational-life-branch", "team"],
    ["organisational-life-member", "person"],
  ]);
});

test("the pane starts with 巡视整改, and then come the years, the newest first", () => {
  const years = scenarios.flatMap(({ year }) => year ?? []);
  expect(scenarios[0]?.id).toBe("inspection");
  expect(years).toEqual([...years].sort((a, b) => b - a));
});

test("each says what its wording rests on and what goes before it; an uncertain one says what is unproven", () => {
  for (const { source, status } of scenarios) {
    if (status !== "confirmed") expect(source).toMatch(/以.*(?:通知|意见).*为准/u);
    if (status === "uncertain") expect(source).toMatch(/未见原文|公开可见的部分/u);
  }
});

describe.each(
  scenarios.flatMap((one) => authorshipsOf(one).map((authorship) => [one.id, authorship] as const)),
)("the skeleton of %s, %s", (id, authorship) => {
  const options = everything(scenario(id), authorship);
  const paragraphs = paragraphsOf(buildSkeleton(options));

  test("is recognised as this meeting's", () => {
    expect(detectScenario(paragraphs, standardLibrary)?.id).toBe(id);
  });

  test("is read back whole: every part is found, and nothing is left to insert", () => {
    const roles = parseStatement(paragraphs).sections.map(({ role }) => role);
    expect(roles).toEqual(
      expect.arrayContaining(["title", "opening", "previous", "issues", "cases", "causes", "measures"]),
    );
    expect(planSkeleton(paragraphs, options)).toEqual([]);
  });

  test("every dimension is found again under its own heading", () => {
    const headings = options.scenario.dimensions.map(({ heading }) => `${heading}方面`);
    const found = matchDimensions(options.scenario.dimensions, headings);
    expect([...found.values()].sort((a, b) => a - b)).toEqual(headings.map((_, i) => i));
  });
});

describe("years are told apart", () => {
  test("a statement that reports last year's rectification is this year's", () => {
    for (const [year, last] of [
      [2025, 2024],
      [2022, 2021],
    ]) {
      expect(
        detected([
          `${year}年度民主生活会个人对照检查材料`,
          `${last}年度民主生活会查摆的5个问题均已整改，${last}年民主生活会征求的意见逐条作了答复。`,
          "一、存在的主要问题",
        ]),
      ).toBe(`annual-${year}`);
    }
  });

  test.each([
    ["annual-2025", "（一）带头强化政治忠诚、提高政治能力方面", "（三）带头敬畏人民、敬畏组织、敬畏法纪方面"],
    ["annual-2024", "（二）带头增强党性、严守纪律、砥砺作风方面", "（四）带头履行全面从严治党政治责任方面"],
    ["annual-2022", "（五）带头发扬斗争精神方面", "（六）带头落实全面从严治党政治责任方面"],
    ["annual-2021", "（三）带头践行以人民为中心的发展思想方面", "（五）带头深刻汲取党史中正反两方面经验方面"],
    ["theme-education-2023-first", "（一）理论学习方面", "（二）政治素质方面"],
    ["theme-education-2023-second", "（三）践行宗旨、服务人民方面", "（四）求真务实、狠抓落实方面"],
    ["annual-2018", "（一）思想政治方面", "（二）精神状态方面"],
  ])("%s by its dimensions, where the title names no year", (id, ...headings) => {
    expect(detected(["个人对照检查材料", "一、存在的主要问题", ...headings])).toBe(id);
  });

  test("巡察 is not 巡视, and a mention of 组织生活会 does not make one", () => {
    const common = ["一、存在的主要问题", "（二）落实全面从严治党战略部署方面", "组织生活会质量不高。"];
    expect(detected(["巡视整改专题民主生活会对照检查材料", ...common])).toBe("inspection");
    expect(detected(["县委巡察整改专题民主生活会对照检查材料", ...common])).toBe("inspection-local");
    expect(detected(["县委巡察整改专题民主生活会对照检查材料", "按照“四个聚焦”查摆如下。"])).toBe(
      "inspection-local-focus",
    );
    expect(detected(["2025年度民主生活会对照检查材料", "支委会、支部班子参加双重组织生活。"])).toBe(
      "annual-2025",
    );
  });

  test("组织生活会 of a person who says no more than that is 党员, not 支部班子", () => {
    expect(detected(["个人对照检查材料", "2024年度组织生活会前，我征求了意见。", "支部委员会、支委会"])).toBe(
      "organisational-life-member",
    );
    expect(detected(["2024年度组织生活会支部班子对照检查材料"])).toBe("organisational-life-branch");
  });

  test("no meeting named, none detected", () => {
    expect(detected(["对照检查材料", "一、存在的主要问题", "学习贯彻不够。"])).toBeUndefined();
  });
});
