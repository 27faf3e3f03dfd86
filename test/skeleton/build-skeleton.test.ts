import type { Block } from "../../src/document/block";
import { blanksIn } from "../../src/document/blanks";
import { standardLibrary } from "../../src/library/standard-library";
import type { Scenario } from "../../src/library/library";
import { buildSkeleton, NO_FIELDS, type SkeletonFields } from "../../src/skeleton/build-skeleton";
import { ANNUAL, everything, INSPECTION } from "./scenarios";

const FIELDS: SkeletonFields = {
  unit: "某某县水务局",
  post: "副局长",
  name: "李某",
  date: "2026年1月20日",
  meeting: "",
};

function ofKind(blocks: readonly Block[], ...kinds: Block["kind"][]): string[] {
  return blocks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
}

describe("the parts", () => {
  test("a person's annual statement, with every part", () => {
    expect(ofKind(buildSkeleton(everything(ANNUAL)), "heading1")).toEqual([
      "一、上年度民主生活会整改措施落实情况",
      "二、存在的主要问题",
      "三、反面典型案例剖析情况",
      "四、产生问题的原因剖析",
      "五、下一步努力方向和整改措施",
      "六、需要说明的事项",
    ]);
  });

  test("without the optional parts the numbers close up", () => {
    const blocks = buildSkeleton({ ...everything(INSPECTION), parts: [] });
    expect(ofKind(blocks, "heading1")).toEqual([
      "一、存在的主要问题",
      "二、产生问题的原因剖析",
      "三、努力方向和整改措施",
    ]);
  });

  test("the order of the parts does not depend on the order of the choice", () => {
    const chosen = { ...everything(ANNUAL), parts: ["disclosures", "previous"] as const };
    const headings = ofKind(buildSkeleton(chosen), "heading1");
    expect(headings[0]).toContain("上年度");
    expect(headings.at(-1)).toBe("五、需要说明的事项");
  });

  test("the dimensions stand under 问题 in the chosen order; an unknown or doubled id is passed over", () => {
    const dimensions = ["personnel-selection", "organisational-line", "no-such", "personnel-selection"];
    const headings = ofKind(buildSkeleton({ ...everything(INSPECTION), parts: [], dimensions }), "heading2");
    expect(headings.slice(0, 3)).toEqual([
      "（一）选人用人方面",
      "（二）落实新时代党的组织路线方面",
      "（一）【用一句话写明原因】",
    ]);
  });

  test("案例 has its two headings", () => {
    const headings = ofKind(buildSkeleton(everything(ANNUAL)), "heading2");
    expect(headings).toEqual(expect.arrayContaining(["（一）案例原因剖析", "（二）对照案例查摆自身差距"]));
  });

  test("each part begins its entries at （一）, and each heading has text below it", () => {
    const blocks = buildSkeleton(everything(ANNUAL));
    blocks.forEach(({ kind }, i) => {
      if (kind === "heading2") expect(blocks[i + 1]?.kind).toBe("body");
      if (kind === "heading1" && blocks[i + 1]?.kind === "heading2")
        expect(blocks[i + 1]?.text).toMatch(/^（一）/u);
    });
  });
});

describe("the title block", () => {
  test("a person: title, post and name two wide spaces apart, date in brackets", () => {
    const blocks = buildSkeleton({ ...everything(ANNUAL), fields: FIELDS });
    expect(ofKind(blocks, "title", "byline")).toEqual([
      "2025年度民主生活会个人对照检查材料",
      "某某县水务局副局长　　李某",
      "（2026年1月20日）",
    ]);
  });

  test.each([
    ["某某县水务局", "某某县水务局局长", "某某县水务局局长"],
    ["中共某某县水务局党组", "党组书记、局长", "党组书记、局长"],
    ["", "局长", "局长"],
    ["某某县水务局", "", "某某县水务局【职务】"],
  ])("unit “%s” and post “%s” make “%s”", (unit, post, expected) => {
    const blocks = buildSkeleton({ ...everything(ANNUAL), fields: { ...FIELDS, unit, post } });
    expect(ofKind(blocks, "byline")[0]).toBe(`${expected}\u3000\u3000李某`);
  });

  test.each([
    ["某某县水务局", "某某县水务局领导班子"],
    ["中共某某县水务局党组", "中共某某县水务局党组班子"],
    ["中共某某县委常委会班子", "中共某某县委常委会班子"],
  ])("a 班子: the unit “%s” gives the first title line “%s”, and no name is asked for", (unit, line) => {
    const blocks = buildSkeleton({ ...everything(ANNUAL, "team"), fields: { ...FIELDS, unit } });
    expect(ofKind(blocks, "title", "byline")).toEqual([
      line,
      "2025年度民主生活会对照检查材料",
      "（2026年1月20日）",
    ]);
  });

  test("what is not given is a blank; a 班子 of unknown name too", () => {
    expect(ofKind(buildSkeleton(everything(INSPECTION)), "byline")).toEqual([
      "【职务】　　【姓名】",
      "（【日期】）",
    ]);
    expect(ofKind(buildSkeleton(everything(INSPECTION, "team")), "title", "byline")).toEqual([
      "【单位】领导班子",
      "巡视整改专题民主生活会对照检查材料",
      "（【日期】）",
    ]);
  });

  test("a 支部 has no 领导班子", () => {
    const branch = standardLibrary.scenarios.find(({ id }) => id === "organisational-life-branch")!;
    expect(ofKind(buildSkeleton(everything(branch, "team")), "title")[0]).toBe("【党支部名称】班子");
  });

  test("the meeting given takes the place of the scenario's; stray breaks, spaces and brackets are dropped", () => {
    const fields = {
      ...NO_FIELDS,
      meeting: " 省委巡视反馈意见整改落实\n专题民主生活会 ",
      date: "（2026年1月20日）",
    };
    const blocks = buildSkeleton({ ...everything(INSPECTION), fields });
    expect(ofKind(blocks, "title")).toEqual(["省委巡视反馈意见整改落实专题民主生活会", "个人对照检查材料"]);
    expect(ofKind(blocks, "byline")[1]).toBe("（2026年1月20日）");
    expect(
      blocks.some(({ text }) => text.includes("按照省委巡视反馈意见整改落实专题民主生活会有关要求")),
    ).toBe(true);
  });
});

describe("blanks", () => {
  const variants = [ANNUAL, INSPECTION].flatMap((scenario) =>
    (["person", "team"] as const).map((authorship) => ({
      name: `${scenario.name} ${authorship}`,
      scenario,
      authorship,
    })),
  );

  test.each(variants)("$name: 引言 asks for the three counts and gives none", ({ scenario, authorship }) => {
    const opening = ofKind(buildSkeleton(everything(scenario, authorship)), "body")[0] ?? "";
    for (const count of ["学习【学习次数】次", "征求意见【意见条数】条", "谈心谈话【谈话人次】人次"]) {
      expect(opening).toContain(count);
    }
  });

  test.each(variants)(
    "$name: every paragraph of issues, causes and measures is nothing but blanks",
    ({ scenario, authorship }) => {
      const blocks = buildSkeleton({ ...everything(scenario, authorship), parts: [] });
      const bodies = ofKind(blocks, "body").slice(1, -1);
      for (const text of bodies) {
        expect(blanksIn(text).length).toBeGreaterThanOrEqual(2);
        expect(text.replace(/【[^【】]*】|一是|二是|[，。]/gu, "")).toBe("");
      }
    },
  );

  test.each(variants)(
    "$name: no line break, no unfilled field, no half-width mark, no nested blank",
    ({ scenario, authorship }) => {
      for (const { text } of buildSkeleton(everything(scenario, authorship))) {
        expect(text).not.toMatch(/[\n{},;:()!?*]|【[^】]*【/u);
        expect(text).toBe(text.trim());
      }
    },
  );

  test("a measure asks for the issue, the step, who, by when and how it is verified", () => {
    const measure =
      ofKind(buildSkeleton(everything(INSPECTION)), "body").find((text) => text.includes("举措")) ?? "";
    for (const word of ["问题", "举措", "责任人", "完成时限", "检验方式"]) expect(measure).toContain(word);
  });

  test("a person says 我, a 班子 does not", () => {
    const said = (authorship: "person" | "team"): string =>
      ofKind(buildSkeleton(everything(ANNUAL, authorship)), "body").join("");
    expect(said("person")).toContain("我");
    expect(said("team")).not.toContain("我");
  });
});

test("a theme with quotation marks gets single ones inside the quotation", () => {
  const scenario: Scenario = { ...ANNUAL, theme: "践行“两个维护”" };
  const opening = ofKind(buildSkeleton(everything(scenario)), "body")[0];
  expect(opening).toContain("围绕“践行‘两个维护’”主题");
});

test("a third scenario needs no code: data alone makes its skeleton", () => {
  const six = ["理论学习", "政治素质", "能力本领", "担当作为", "工作作风", "廉洁自律"];
  const scenario: Scenario = {
    ...ANNUAL,
    id: "theme-education-2023",
    name: "主题教育专题民主生活会",
    year: 2023,
    theme: null,
    meeting: "主题教育专题民主生活会",
    title: { person: "{name}在{meeting}上的发言提纲", team: "{unit}{meeting}对照检查材料" },
    headings: { ...ANNUAL.headings, issues: "查摆出的突出问题", causes: "原因分析" },
    caseHeadings: [],
    defaultParts: ["cases"],
    dimensions: six.map((heading, i) => ({ id: `d${i}`, heading, categories: ["theory-study"] })),
    signals: ["主题教育"],
  };
  const blocks = buildSkeleton({ ...everything(scenario), parts: scenario.defaultParts });
  expect(ofKind(blocks, "title")).toEqual(["【姓名】在主题教育专题民主生活会上的", "发言提纲"]);
  expect(ofKind(blocks, "body")[0]).toContain("围绕“【会议主题】”主题");
  expect(ofKind(blocks, "heading1", "heading2").slice(0, 9)).toEqual([
    "一、查摆出的突出问题",
    "（一）理论学习方面",
    "（二）政治素质方面",
    "（三）能力本领方面",
    "（四）担当作为方面",
    "（五）工作作风方面",
    "（六）廉洁自律方面",
    "二、反面典型案例剖析情况",
    "三、原因分析",
  ]);
});
