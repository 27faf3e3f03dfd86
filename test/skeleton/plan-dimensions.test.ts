import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import type { SkeletonOptions } from "../../src/skeleton/build-skeleton";
import { added, after, FOUR, headings } from "./plan-lines";

describe("dimensions", () => {
  const issues = (...lines: string[]): string =>
    [
      "一、存在的主要问题",
      ...lines,
      "二、原因剖析",
      "（一）思想上放松要求。学习少。",
      "三、整改措施",
      "（一）加强学习。每月一次。",
    ].join("\n");
  const inIssues = (document: string, options: SkeletonOptions): string[] => {
    const lines = after(document, options);
    return lines.slice(lines.indexOf("一、存在的主要问题") + 1, lines.indexOf("二、原因剖析"));
  };

  test("a gap in the numbers is filled in place", () => {
    const document = issues(
      "（一）落实党的路线方针政策方面",
      "一是落实慢。",
      "（三）组织路线方面",
      "一是会议少。",
      "（四）巡视整改情况",
      "一是回头看少。",
    );
    expect(headings(inIssues(document, FOUR))).toEqual([
      "（一）落实党的路线方针政策方",
      "（二）落实全面从严治党战略部",
      "（三）组织路线方面",
      "（四）巡视整改情况",
    ]);
  });

  test("where the numbers leave no room, it goes behind the last entry", () => {
    const document = issues(
      "（一）落实党的路线方针政策方面",
      "一是落实慢。",
      "（二）组织路线方面",
      "一是会议少。",
      "（三）其他方面",
      "一是调研少。",
    );
    expect(headings(inIssues(document, FOUR))).toEqual([
      "（一）落实党的路线方针政策方",
      "（二）组织路线方面",
      "（三）其他方面",
      "（四）落实全面从严治党战略部",
      "（五）落实巡视、审计等监督发",
    ]);
  });

  test("run-in headings count, with half-width brackets too", () => {
    const document = issues(
      "(一)落实党中央决策部署方面。一是落实慢。会后一个月才布置。",
      "(二)全面从严治党方面。一是谈话少。",
      "(三)组织路线方面。一是会议少。",
    );
    expect(headings(added(document, FOUR))).toEqual([
      "（四）落实巡视、审计等监督发现问题和主题教育检视问题整改方面",
    ]);
  });

  test("headings without numbers stay without numbers, and the order is kept", () => {
    const document = issues(
      "落实党的路线方针政策方面",
      "一是落实慢。会后一个月才布置。",
      "巡视整改方面",
      "一是回头看少。",
    );
    expect(headings(inIssues(document, FOUR))).toEqual([
      "落实党的路线方针政策方面",
      "落实全面从严治党战略部署方面",
      "落实新时代党的组织路线方面",
      "巡视整改方面",
    ]);
  });

  test("entries numbered 1. go on as 4.", () => {
    const document = issues(
      "1.落实党的路线方针政策方面",
      "落实慢，会后一个月才布置。",
      "2.全面从严治党方面",
      "谈话少，全年两次。",
      "3.组织路线方面",
      "会议少，支部三个月没有开会。",
    );
    expect(headings(inIssues(document, FOUR)).at(-1)).toBe("4.落实巡视、审计等监督发现");
  });

  test("an empty 问题 part gets them all", () => {
    expect(headings(inIssues(issues(), FOUR)).map((line) => line.slice(0, 3))).toEqual([
      "（一）",
      "（二）",
      "（三）",
      "（四）",
    ]);
  });

  test("automatic numbers count like written ones, at both levels", () => {
    const auto = (listLabel: string, text: string): Paragraph => ({ text, listLabel, cell: null });
    const document = [
      auto("一、", "存在的主要问题"),
      auto("（一）", "落实党的路线方针政策方面"),
      plainParagraph("一是落实慢。会后一个月才布置。"),
      auto("（二）", "全面从严治党方面"),
      plainParagraph("一是谈话少。全年两次。"),
    ];
    const texts = headings(added(document, FOUR));
    expect(texts.slice(0, 3)).toEqual([
      "（三）落实新时代党的组织路线方面",
      "（四）落实巡视、审计等监督发现问题和主题教育检视问题整改方面",
      "二、产生问题的原因剖析",
    ]);
    expect(texts).toContain("三、努力方向和整改措施");
  });

  test("问题, 原因 and 措施 inside each dimension: the new one goes behind them all, and no part is doubled", () => {
    const dimension = (number: string, heading: string): string[] => [
      `（${number}）${heading}`,
      "1.存在问题。一是落实慢，会后一个月才布置。",
      "2.原因分析。责任心不强，怕担风险。",
      "3.整改措施。会后三日内布置，每月督查一次。",
    ];
    const document = [
      ...dimension("一", "落实党的路线方针政策方面"),
      ...dimension("二", "全面从严治党方面"),
      ...dimension("三", "组织路线方面"),
      "以上是我的对照检查，请批评指正。",
    ].join("\n");
    const lines = after(document, FOUR);
    const heads = headings(lines);
    expect(heads.filter((line) => /^[一二三四]、/u.test(line))).toEqual([]);
    expect(lines[lines.findIndex((line) => line.startsWith("（四）")) - 1]).toMatch(/^3\.整改措施/u);
  });

  test("a heading for 问题 and 原因 together: no 原因 part is added", () => {
    const document =
      "一、存在的问题及原因分析\n（一）组织路线方面\n一是会议少。原因是责任心不强。\n二、整改措施\n（一）加强学习。每月一次。";
    expect(headings(added(document, FOUR)).some((line) => line.includes("原因"))).toBe(false);
  });
});
