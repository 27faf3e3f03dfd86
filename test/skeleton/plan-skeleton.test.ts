import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { buildSkeleton } from "../../src/skeleton/build-skeleton";
import { planSkeleton } from "../../src/skeleton/plan-skeleton";
import { paragraphsOf } from "./apply-plan";
import { added, after, FOUR, headings } from "./plan-lines";
import { ANNUAL, everything, INSPECTION } from "./scenarios";

describe("an empty document", () => {
  test.each([
    ["one empty paragraph", ""],
    ["empty lines and spaces", "\n　　\n"],
  ])("%s gets all of it at the start", (_, text) => {
    expect(planSkeleton(paragraphsOf(text), FOUR)).toEqual([{ after: null, blocks: buildSkeleton(FOUR) }]);
  });

  test("nothing is missing afterwards", () => {
    expect(
      planSkeleton(
        buildSkeleton(FOUR).map(({ text }) => plainParagraph(text)),
        FOUR,
      ),
    ).toEqual([]);
  });
});

const BEGUN = `民主生活会个人对照检查材料
科长\u3000\u3000赵某
（2026年1月9日）
根据会议要求，我围绕主题进行了学习，征求了各方面意见，现对照检查如下。
一、存在的主要问题
（一）落实党的路线方针政策和党中央决策部署不到位
一是结合实际不够。去年三季度拟定的方案照抄上级文件，两个乡镇反映无法执行。
（二）落实全面从严治党战略部署有差距
一是谈话提醒偏少。全年只与分管科室谈话两次。
二、产生问题的原因剖析
（一）理论武装不够扎实。忙于事务，静下心来读原著少。
（二）责任意识不强。怕得罪人。
三、努力方向和整改措施
（一）坚持学用结合。每季度到乡镇调研一次，6月底前完善方案。
（二）落实一岗双责。每半年与分管科室谈话一次。
以上是我的对照检查，请批评指正。`;

describe("a document that has begun", () => {
  test("the missing dimensions go behind the last entry of 问题 and are numbered on", () => {
    expect(planSkeleton(paragraphsOf(BEGUN), FOUR)).toEqual([
      {
        after: { index: 8, text: "一是谈话提醒偏少。全年只与分管科室谈话两次。" },
        blocks: [
          { kind: "heading2", text: "（三）落实新时代党的组织路线方面" },
          { kind: "body", text: expect.stringMatching(/^一是【.+】。二是【/u) },
          { kind: "heading2", text: "（四）落实巡视、审计等监督发现问题和主题教育检视问题整改方面" },
          { kind: "body", text: expect.stringMatching(/^一是【.+】。二是【/u) },
        ],
      },
    ]);
  });

  test("parts not chosen are not inserted, chosen ones go to their place", () => {
    const lines = after(BEGUN, { ...FOUR, parts: ["disclosures"], dimensions: [] });
    expect(lines.slice(-3)).toEqual([
      "四、需要说明的事项",
      expect.stringMatching(/^【如实写明/u),
      "以上是我的对照检查，请批评指",
    ]);
    expect(lines).toHaveLength(BEGUN.split("\n").length + 2);
  });

  test("every part that is missing comes back in its place, with the number that was free", () => {
    const without = (from: RegExp, to: RegExp): string => {
      const lines = BEGUN.split("\n");
      return [
        ...lines.slice(
          0,
          lines.findIndex((line) => from.test(line)),
        ),
        ...lines.slice(lines.findIndex((line) => to.test(line))),
      ].join("\n");
    };
    const none = { ...FOUR, dimensions: [] };
    expect(added(without(/^二、/u, /^三、/u), none)[0]).toBe("二、产生问题的原因剖析");
    expect(added(without(/^三、/u, /^以上/u), none)[0]).toBe("三、努力方向和整改措施");
    expect(added(without(/^一、/u, /^二、/u), none)).toEqual(["一、存在的主要问题"]);
    expect(added(without(/^科长/u, /^根据/u), none)).toEqual([
      "【职务】\u3000\u3000【姓名】",
      "（【日期】）",
    ]);
    expect(added(without(/^民主/u, /^科长/u), none)).toEqual(["巡视整改专题民主生活会个人对照检查材料"]);
    expect(added(without(/^根据/u, /^一、/u), none)).toEqual([
      expect.stringMatching(/现将对照检查情况报告如下。$/u),
    ]);
    expect(added(BEGUN.split("\n").slice(0, -1).join("\n"), none)).toEqual([
      expect.stringMatching(/^以上是我的对照检查/u),
    ]);
  });

  test("where the next number is taken, the writer's own number stays and the new one runs on", () => {
    const lines = headings(after(BEGUN, { ...FOUR, parts: ["cases"], dimensions: [] }));
    expect(lines.filter((line) => /^[一二三四]、/u.test(line))).toEqual([
      "一、存在的主要问题",
      "二、反面典型案例剖析情况",
      "二、产生问题的原因剖析",
      "三、努力方向和整改措施",
    ]);
  });

  test("several parts in one place are counted on", () => {
    const begun = "一、存在的主要问题\n（一）选人用人方面\n一是程序不规范。去年两次民主推荐没有纪实材料。";
    const lines = added(begun, { ...everything(INSPECTION), parts: ["disclosures"], dimensions: [] });
    expect(lines.filter((line) => /^[一二三四]、/u.test(line))).toEqual([
      "二、产生问题的原因剖析",
      "三、努力方向和整改措施",
      "四、需要说明的事项",
    ]);
  });

  test("a title alone: the rest follows it", () => {
    const lines = after("2025年度民主生活会个人对照检查材料", everything(ANNUAL));
    expect(lines[0]).toBe("2025年度民主生活会个人对");
    expect(lines[1]).toBe("【职务】\u3000\u3000【姓名】");
    expect(lines[4]).toBe("一、上年度民主生活会整改措施");
  });

  test("an outline printed before the title is not counted", () => {
    const outline = "目录\n一、存在的主要问题\n二、产生问题的原因剖析\n三、努力方向和整改措施\n";
    const lines = added(outline + BEGUN, { ...FOUR, parts: ["previous"], dimensions: [] });
    expect(lines[0]).toBe("一、上年度民主生活会整改措施落实情况");
  });

  test("a part the scenario does not know is counted", () => {
    const begun =
      "一、学习体会\n通过学习，我对会议主题有了更深的认识，也看到了自己的差距。\n二、存在的主要问题\n（一）政治忠诚方面\n一是学习不够。只读了摘编。";
    expect(headings(added(begun, { ...everything(ANNUAL), parts: [], dimensions: [] })).slice(0, 1)).toEqual([
      "三、产生问题的原因剖析",
    ]);
  });

  test("a second paragraph of the last issue is not cut off from it", () => {
    const begun =
      "一、存在的主要问题\n（一）全面从严治党方面\n一是压力传导不够。会上布置多，会后检查少。\n去年全年只抽查过一个支部，发现的问题也没有跟踪。";
    const lines = after(begun, { ...FOUR, parts: [] });
    const at = lines.findIndex((line) => line.startsWith("去年全年"));
    expect(lines[at - 1]).toMatch(/^一是压力/u);
    expect(lines[at + 1]).toMatch(/^（二）/u);
  });
});

describe("headings without numbers", () => {
  test("a new part gets none either", () => {
    const document =
      "存在的主要问题\n理论学习不够。读原著少，多靠摘编。\n整改措施\n每月通读一本原著，写好笔记，年底前交流。";
    const texts = added(document, { ...FOUR, dimensions: [] });
    expect(texts).toContain("产生问题的原因剖析");
  });
});

describe("tables and empty lines", () => {
  const cell = (text: string): Paragraph => ({ text, listLabel: "", cell: { table: 0, row: 0, column: 0 } });

  test("behind a table, not into its last cell", () => {
    const document = [
      ...paragraphsOf(BEGUN).slice(0, -1),
      cell("序号"),
      cell("整改措施"),
      plainParagraph(""),
      plainParagraph(""),
    ];
    const plan = planSkeleton(document, { ...FOUR, parts: ["disclosures"], dimensions: [] });
    expect(plan.map(({ after: anchor }) => anchor?.index)).toEqual([document.length - 2]);
  });

  test("empty lines at the end stay at the end", () => {
    const document = paragraphsOf(`${BEGUN}\n\n`.replace("以上是我的对照检查，请批评指正。\n", ""));
    const plan = planSkeleton(document, { ...FOUR, dimensions: [] });
    expect(plan).toEqual([
      { after: { index: 14, text: document[14]?.text }, blocks: [expect.objectContaining({ kind: "body" })] },
    ]);
  });
});

test("a document of another kind: the skeleton goes behind its text, which stays", () => {
  const news =
    "县局召开年度工作会议\n1月9日，县局召开年度工作会议，总结去年工作，部署今年任务。会议由局长主持，各科室负责人参加。";
  const lines = after(news, FOUR);
  expect(lines.slice(0, 2)).toEqual(["县局召开年度工作会议", expect.stringMatching(/^1月9日/u)]);
  expect(lines.some((line) => line.startsWith("一、存在的主要问题"))).toBe(true);
});
