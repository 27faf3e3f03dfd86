import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "../../src/checks/check-document";
import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { standardLibrary } from "../../src/library/standard-library";
import type { TraceState } from "../../src/trace/trace";
import { fixture } from "../support";

/** Issue titles by state: "cause none", "measure none", … */
function titles(paragraphs: readonly Paragraph[], side: "cause" | "measure", state: TraceState): string[] {
  const { statement, trace } = checkDocument(paragraphs, standardLibrary);
  return trace.issues
    .filter((issue) => issue[side].state === state)
    .map(({ issue }) => statement.items.find(({ id }) => id === issue)!.title);
}

describe("a statement with holes", () => {
  const paragraphs = fixture("inspection-transport.txt");

  test("the issue that no measure names has none, and no cause is said to be about it", () => {
    expect(titles(paragraphs, "measure", "none")).toEqual(["专业技术干部断档"]);
    expect(titles(paragraphs, "cause", "full")).not.toContain("专业技术干部断档");
  });

  test("issues whose matter is named are answered by the right entry, with the words", () => {
    const { statement, trace } = checkDocument(paragraphs, standardLibrary);
    const measureOf = (title: string) => {
      const issue = statement.items.find((item) => item.title === title)!;
      const link = trace.issues.find((entry) => entry.issue === issue.id)!.measure.links[0]!;
      return { to: statement.items.find(({ id }) => id === link.to)!.title, evidence: link.evidence };
    };
    expect(measureOf("农村公路养护资金落实慢").to).toBe("加快养护资金拨付");
    expect(measureOf("工程招标监管有盲区")).toMatchObject({
      to: "堵住招标监管盲区",
      evidence: expect.arrayContaining([expect.stringContaining("招标")]),
    });
    expect(measureOf("上轮反馈的超限运输治理反弹").to).toBe("巩固超限运输治理成果");
  });

  test("a state other than none always has a link with evidence, none has no link", () => {
    const { trace } = checkDocument(paragraphs, standardLibrary);
    for (const { cause, measure } of trace.issues) {
      for (const { state, links } of [cause, measure]) {
        expect(links.length > 0).toBe(state !== "none");
        for (const { evidence, score } of links) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  test("coverage counts what the traces say", () => {
    const { trace } = checkDocument(paragraphs, standardLibrary);
    expect(trace.coverage).toMatchObject({ issues: 7, withMeasure: 6 });
    const complete = trace.issues.filter(
      (t) => t.cause.state !== "none" && t.measure.state !== "none",
    ).length;
    expect(trace.coverage.complete).toBe(complete);
  });
});

test("an issue without measure in a statement that answers all others", () => {
  expect(titles(fixture("annual-library.txt"), "measure", "none")).toEqual(["古籍修复项目推进缓慢"]);
});

test("the same paragraphs give the same result", () => {
  const paragraphs = fixture("annual-library.txt");
  const once = checkDocument(paragraphs, standardLibrary);
  expect(checkDocument(paragraphs, standardLibrary)).toEqual(once);
});

test("a statement with every issue answered is complete", () => {
  const text = [
    "组织生活会个人对照检查材料",
    "会前我参加了学习，现将情况报告如下。",
    "一、存在的问题",
    "一是读原著少。年初领的两本理论书籍只翻了前言。",
    "二是主题党日缺席多。全年请假五次。",
    "二、原因分析",
    "一是理论学习自觉性不强。读原著总想等有空再说，理论书籍放在柜里。",
    "二是党性锻炼有所放松。把主题党日看成可去可不去，请假随意。",
    "三、整改措施",
    "一是坚持读原著。十月底前读完两本理论书籍，心得交支部检查。",
    "二是按时参加主题党日。全年不请假，缺席的当月补课。",
    "以上是我的对照检查，请批评指正。",
  ].map(plainParagraph);
  const { trace, findings } = checkDocument(text, standardLibrary);
  expect(trace.coverage).toEqual({ issues: 2, withCause: 2, withMeasure: 2, complete: 2 });
  expect(findings).toEqual([]);
});

/** The statement the request for this product came with; it is not part of the project. */
const SAMPLE = join(__dirname, "../../../shared/sample/statement.txt");

(existsSync(SAMPLE) ? test : test.skip)("the sample statement", () => {
  const paragraphs = readFileSync(SAMPLE, "utf8").trimEnd().split("\n").map(plainParagraph);
  const { statement, trace, findings } = checkDocument(paragraphs, standardLibrary);
  const leaves = statement.items.filter(({ leaf }) => leaf);
  const count = (role: string): number => leaves.filter((item) => item.role === role).length;
  expect([count("issue"), count("cause"), count("measure")]).toEqual([11, 3, 3]);
  for (const words of ["网络意识形态", "反邪教", "干部队伍"]) {
    const issue = leaves.find(({ role, title }) => role === "issue" && title.includes(words))!;
    expect(trace.issues.find((entry) => entry.issue === issue.id)).toMatchObject({
      cause: { state: "none" },
      measure: { state: "none" },
    });
  }
  const orphans = trace.orphanCauses.map((id) => leaves.find((item) => item.id === id)!.text);
  expect(orphans).toContainEqual(expect.stringContaining("“四风”"));
  expect(findings.filter(({ rule }) => rule === "unfilled-placeholder")).toHaveLength(2);
});
