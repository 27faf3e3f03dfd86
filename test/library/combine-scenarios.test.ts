import { plainParagraph } from "../../src/document/paragraph";
import { canCombine, combineScenarios } from "../../src/library/combine-scenarios";
import { findScenario } from "../../src/library/find-scenario";
import type { Scenario } from "../../src/library/library";
import { mergeOpenings } from "../../src/library/merge-openings";
import { standardLibrary } from "../../src/library/standard-library";
import { validateScenario } from "../../src/library/validate-scenario";
import { buildSkeleton } from "../../src/skeleton/build-skeleton";
import { planSkeleton } from "../../src/skeleton/plan-skeleton";
import { ANNUAL, everything, INSPECTION } from "../skeleton/scenarios";

const both = combineScenarios(ANNUAL, INSPECTION);

describe("2025年度暨巡视整改", () => {
  test("title and opening name both; the opening asks for what each of the two asks for, once", () => {
    const blocks = buildSkeleton(everything(both));
    const title = blocks.filter(({ kind }) => kind === "title").map(({ text }) => text);
    const opening = blocks.find(({ kind }) => kind === "body")?.text;
    expect(title).toEqual(["2025年度民主生活会暨", "巡视整改专题民主生活会个人对照检查材料"]);
    expect(opening).toBe(
      `按照2025年度民主生活会暨巡视整改专题民主生活会有关要求，围绕“${ANNUAL.theme}”主题，` +
        "会前我参加集中学习【学习次数】次，学习了【学习内容】，征求意见【意见条数】条，" +
        "开展谈心谈话【谈话人次】人次，对照【巡视组名称】反馈意见，认领与本人有关的问题，" +
        "联系思想和工作实际进行查摆，剖析产生问题的原因，明确努力方向和整改措施。现将对照检查情况报告如下。",
    );
  });

  test("the five 带头, then the four 落实, the two 专项 still offered and not demanded", () => {
    expect(both.dimensions.map(({ heading }) => heading)).toEqual(
      [...ANNUAL.dimensions, ...INSPECTION.dimensions].map(({ heading }) => heading),
    );
    expect(both.dimensions.filter(({ optional }) => optional).map(({ heading }) => heading)).toEqual([
      "落实意识形态工作责任制",
      "选人用人",
    ]);
  });

  test("headings and parts are the annual meeting's; theme and year too", () => {
    expect(both).toMatchObject({
      headings: ANNUAL.headings,
      defaultParts: ["previous", "cases"],
      theme: ANNUAL.theme,
      year: 2025,
      status: "observed",
    });
  });

  test("the annual meeting is named first, whichever is given first", () => {
    expect(combineScenarios(INSPECTION, ANNUAL)).toEqual(both);
  });

  test("the skeleton of both is read back whole", () => {
    const paragraphs = buildSkeleton(everything(both)).map(({ text }) => plainParagraph(text));
    expect(planSkeleton(paragraphs, everything(both))).toEqual([]);
  });
});

describe("any two", () => {
  const { scenarios } = standardLibrary;
  const pairs = scenarios.flatMap((a, i) => scenarios.slice(i + 1).map((b) => [a, b] as const));

  test("make a valid scenario with every dimension and signal of both, or are refused", () => {
    for (const [a, b] of pairs) {
      if (!canCombine(a, b)) {
        expect(() => combineScenarios(a, b)).toThrow(`“${a.name}”与“${b.name}”不能合并`);
        continue;
      }
      const combined = combineScenarios(a, b);
      expect(validateScenario({ ...combined, id: "combined" })).toEqual([]);
      const headings = combined.dimensions.map(({ heading }) => heading);
      expect(headings).toEqual(
        expect.arrayContaining([...a.dimensions, ...b.dimensions].map((d) => d.heading)),
      );
      expect(new Set(headings).size).toBe(headings.length);
      expect(combined.signals).toEqual(expect.arrayContaining([...a.signals, ...b.signals]));
    }
  });

  test("never ask for the same count twice in one opening", () => {
    for (const [a, b] of pairs.filter(([one, other]) => canCombine(one, other))) {
      for (const opening of Object.values(combineScenarios(a, b).opening)) {
        for (const blank of ["【学习次数】", "【意见条数】", "【谈话人次】", "{meeting}"])
          expect(opening.split(blank)).toHaveLength(2);
      }
    }
  });

  const find = (id: string): Scenario => scenarios.find((one) => one.id === id)!;

  test("a heading both demand stands once, with the categories of both; an id both use is kept apart", () => {
    const other: Scenario = {
      ...INSPECTION,
      id: "other",
      meeting: "另一个会",
      dimensions: [
        { id: "x", heading: "选人用人", categories: ["grassroots-party"] },
        { id: "major-decisions", heading: "另一个方面", categories: ["ideology"] },
      ],
    };
    const { dimensions } = combineScenarios(INSPECTION, other);
    expect(dimensions).toHaveLength(INSPECTION.dimensions.length + 1);
    expect(dimensions[5]).toEqual({
      id: "personnel-selection",
      heading: "选人用人",
      categories: ["personnel", "grassroots-party"],
    });
    expect(dimensions[6]?.id).toBe("other-major-decisions");
  });

  test("以案促改 brings its own words for the case part to a meeting that has none", () => {
    const combined = combineScenarios(find("annual-2022"), find("lessons-from-cases"));
    expect(combined.headings.cases).toBe("对案件的认识和反思");
    expect(combined.defaultParts).toEqual(["previous", "cases"]);
    expect(combined.status).toBe("uncertain");
  });

  test("支部班子 and 党员 have no author in common; a meeting is not combined with itself", () => {
    expect(canCombine(find("organisational-life-branch"), find("organisational-life-member"))).toBe(false);
    expect(canCombine(ANNUAL, ANNUAL)).toBe(false);
    expect(canCombine(find("inspection-local"), find("inspection-local-focus"))).toBe(false);
    expect(canCombine(find("annual-2025"), find("annual-2024"))).toBe(false);
    expect(canCombine(find("annual-2025"), find("organisational-life-member"))).toBe(false);
  });
});

describe("two openings", () => {
  test("built alike are woven together in their order", () => {
    expect(mergeOpenings("甲，乙，丙。丁。", "甲，子，丙。丑，寅。")).toBe("甲，乙，子，丙。丑，丁。");
  });

  test("what asks for the same is not asked twice, and one last sentence is enough", () => {
    expect(
      mergeOpenings("会前我学习【次数】次，乙。报告如下。", "会前学习【次数】次，子，乙。现作检视。"),
    ).toBe("会前我学习【次数】次，子，乙。报告如下。");
  });

  test("built too differently: the first stands", () => {
    expect(mergeOpenings("甲，乙，丙，丁。", "子，丑，寅，丁。")).toBe("甲，乙，丙，丁。");
  });

  test("a comma inside quotation marks or a blank ends no clause", () => {
    expect(mergeOpenings("围绕“甲，乙”，丙。", "围绕“甲，丁”，丙。")).toBe(
      "围绕“甲，乙”，围绕“甲，丁”，丙。",
    );
  });
});

describe("found by id", () => {
  const { scenarios } = standardLibrary;

  test.each([
    ["inspection", "巡视整改专题民主生活会"],
    ["annual-2025+inspection", "2025年度民主生活会暨巡视整改专题民主生活会"],
    ["inspection+annual-2025", "2025年度民主生活会暨巡视整改专题民主生活会"],
    ["organisational-life-branch+organisational-life-member", undefined],
    ["annual-2025+annual-2025", undefined],
    ["annual-2025+", undefined],
    ["+inspection", undefined],
    ["annual-2025+inspection+annual-2024", undefined],
    ["none", undefined],
    ["", undefined],
  ])("%s → %s", (id, name) => {
    expect(findScenario(scenarios, id)?.name).toBe(name);
  });
});
