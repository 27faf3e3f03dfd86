import type { Dimension } from "../../src/library/library";
import { coreOf, headingLikeness } from "../../src/skeleton/heading-likeness";
import { matchDimensions } from "../../src/skeleton/match-dimensions";
import { ANNUAL, INSPECTION } from "./scenarios";

function dimensionMeant(dimensions: readonly Dimension[], heading: string): string | null {
  return [...matchDimensions(dimensions, [heading]).keys()][0] ?? null;
}

describe("one heading, one dimension of 巡视整改", () => {
  test.each([
    ["落实党的理论和路线方针政策以及党中央重大决策部署方面", "major-decisions"],
    ["落实党的路线方针政策和党中央决策部署不到位", "major-decisions"],
    ["落实党的路线方针政策和党中央重大决策部署情况", "major-decisions"],
    ["在贯彻落实党中央决策部署方面", "major-decisions"],
    ["落实全面从严治党战略部署有差距", "party-governance-strategy"],
    ["全面从严治党方面", "party-governance-strategy"],
    ["推进全面从严治党战略部署方面存在的问题", "party-governance-strategy"],
    ["落实新时代党的组织路线不扎实，党建工作存在薄弱环节", "organisational-line"],
    ["贯彻党的组织路线方面", "organisational-line"],
    ["巡视整改情况", "oversight-rectification"],
    ["落实巡视等监督发现问题整改方面", "oversight-rectification"],
    ["落实巡视、主题教育、审计整改方面", "oversight-rectification"],
    ["落实意识形态工作责任制情况反馈意见", "ideology-responsibility"],
    ["意识形态工作方面", "ideology-responsibility"],
    ["干部选拔任用和选人用人方面", "personnel-selection"],
    ["选人用人", "personnel-selection"],
  ])("%s → %s", (heading, id) => expect(dimensionMeant(INSPECTION.dimensions, heading)).toBe(id));

  test.each([
    "落实中央八项规定精神方面",
    "落实党建工作责任制不力",
    "落实安全生产责任制方面",
    "落实上级决策部署打折扣",
    "网络舆情处置方面",
    "担当作为方面",
    "理论学习不够深入",
    "存在的主要问题",
    "党性",
    "",
  ])("%s → none", (heading) => expect(dimensionMeant(INSPECTION.dimensions, heading)).toBeNull());
});

describe("one heading, one dimension of 2025年度", () => {
  test.each([
    ["在带头强化政治忠诚、提高政治能力方面", "political-loyalty"],
    ["带头强化政治忠诚，提高政治能力。", "political-loyalty"],
    ["强化政治忠诚方面", "political-loyalty"],
    ["固本培元、增强党性方面有差距", "party-spirit"],
    ["带头敬畏人民 敬畏组织 敬畏法纪方面", "reverence"],
    ["对照“带头干事创业、担当作为”", "responsibility"],
    ["担当作为不够", "responsibility"],
    ["扛起管党治党责任不够", "party-governance"],
  ])("%s → %s", (heading, id) => expect(dimensionMeant(ANNUAL.dimensions, heading)).toBe(id));

  test.each([
    "带头严守政治纪律和政治规矩，维护党的团结统一方面",
    "带头讲政治方面",
    "带头增强党性、严守纪律、砥砺作风方面",
    "作风建设方面",
    "带头落实意识形态工作责任制方面",
  ])("%s → none", (heading) => expect(dimensionMeant(ANNUAL.dimensions, heading)).toBeNull());
});

describe("several headings", () => {
  test("each dimension takes the heading that is most alike", () => {
    const headings = ["落实新时代党的组织路线方面", "落实党的路线方针政策方面", "巡视整改方面"];
    expect(Object.fromEntries(matchDimensions(INSPECTION.dimensions, headings))).toEqual({
      "organisational-line": 0,
      "major-decisions": 1,
      "oversight-rectification": 2,
    });
  });

  test("a heading that names two dimensions in full stands for both", () => {
    const found = matchDimensions(INSPECTION.dimensions, ["落实意识形态工作责任制和选人用人方面"]);
    expect([...found.keys()].sort()).toEqual(["ideology-responsibility", "personnel-selection"]);
  });

  test("a vague heading is not claimed twice", () => {
    expect(matchDimensions(INSPECTION.dimensions, ["落实决策部署、战略部署方面"]).size).toBeLessThanOrEqual(
      1,
    );
  });
});

test("no two dimensions of a scenario are alike, so that neither passes for the other", () => {
  for (const { dimensions } of [ANNUAL, INSPECTION]) {
    for (const a of dimensions) {
      for (const b of dimensions) {
        if (a !== b) expect(headingLikeness(a.heading, b.heading).overlap).toBeLessThan(0.45);
      }
    }
  }
});

test("what is left of a heading", () => {
  expect(coreOf("在落实党的路线方针政策和党中央重大决策部署方面还存在差距。")).toBe(
    "党路线方针政策党中央决策部署",
  );
});
