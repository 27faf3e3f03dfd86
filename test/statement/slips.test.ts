import { plainParagraph } from "../../src/document/paragraph";
import { parseStatement } from "../../src/statement/parse-statement";
import { roleOfHeading } from "../../src/statement/section-role";
import { isCleanRecord } from "../../src/statement/clean-record";

/** The titles of the leaves of one role, where the rest of the statement is as usual. */
function titles(role: "issue" | "cause" | "measure", issues: string[], causes: string[]): string[] {
  const text = ["个人对照检查材料", "一、存在的问题", ...issues, "二、原因分析", ...causes, "三、整改措施"];
  const { items } = parseStatement([...text, "1.改学风。每天一课。", "2.改作风。"].map(plainParagraph));
  return items.filter((item) => item.leaf && item.role === role).map(({ title }) => title);
}

describe("numbers in one paragraph that went wrong", () => {
  const issue = ["1.学习不深。只看标题。"];
  test("二是 stands where 四是 should", () => {
    const causes = ["一是不学。忙。二是不问。懒。三是不想。拖。二是不改。怕。五是不管。软。"];
    expect(titles("cause", issue, causes)).toEqual(["不学", "不问", "不想", "不改", "不管"]);
  });
  test("counting that starts again inside a point stays the point's own", () => {
    const causes = ["一是不学。忙。二是不问。有两样：一是懒。二是怕。三是不改。软。"];
    expect(titles("cause", issue, causes)).toEqual(["不学", "不问", "不改"]);
  });
  test("再其次 goes on", () => {
    const causes = ["首先，不学。忙。其次，不问。懒。再次，不想。拖。再其次，不改。怕。最后，不管。软。"];
    expect(titles("cause", issue, causes)).toEqual(["不学", "不问", "不想", "不改", "不管"]);
  });
  test("a date may stand right behind the number", () => {
    const causes = ["1）不学。忙。2）6月起不问。懒。3）8家企业不去。拖。"];
    expect(titles("cause", issue, causes)).toEqual(["不学", "6月起不问", "8家企业不去"]);
    const figures = ["1.不学。忙。2.3家企业不去。懒。3.9月才问。拖。4.5万元不报。怕。"];
    expect(titles("cause", issue, figures)).toEqual(["不学", "3家企业不去", "9月才问"]);
    const dotted = ["1.不学。忙。", "2.6月起不问。懒。", "3.12月才去。拖。"];
    expect(titles("cause", issue, dotted)).toEqual(["不学", "6月起不问", "12月才去"]);
  });
  test("2.24项任务 behind 1. is a second entry, 2.5万亩 behind 3. is a figure", () => {
    const causes = [
      "1.不学。忙。",
      "2.24项任务不分。懒。",
      "3.不去。拖。",
      "2.5万亩林子没有看。",
      "4.不管。软。",
    ];
    expect(titles("cause", issue, causes)).toEqual(["不学", "24项任务不分", "不去", "不管"]);
  });
  test("3、12345热线 is a third point, 3、4号楼 is not", () => {
    const issues = ["1、依法办事不够。输了两回。3、12345热线办理慢。3、4号楼报了五次。"];
    expect(titles("issue", issues, ["1.不学。忙。"])).toEqual(["依法办事不够", "12345热线办理慢"]);
  });
});

test("an issue right behind the heading of its dimension begins behind it", () => {
  const issues = [
    "（一）带头凝心铸魂方面。调研旧稿翻新。三篇用的是同一组数。",
    "（二）担当方面。一是怕事。二是拖沓。",
  ];
  expect(titles("issue", issues, ["1.不学。忙。"])).toEqual(["调研旧稿翻新", "怕事", "拖沓"]);
  const numbered = ["1、理论学习方面。笔记照抄。", "2、联系群众方面。走访少。"];
  expect(titles("issue", numbered, ["1.不学。忙。"])).toEqual(["笔记照抄", "走访少"]);
});

test.each([
  ["没有不良嗜好，家庭和睦。", true],
  ["本人为人正派，无赌博、酗酒等不良习惯，今后继续保持。", true],
  ["线索排查走过场。登记表上都是“未发现”，后来查出三个。", false],
  ["没有参加过一次集中培训。全年三次都请了假。", false],
  ["没有违纪问题，但社交圈不够干净。", false],
  ["招标监管有盲区。评审没有发现。", false],
  ["投标文件雷同，评审没有发现。", false],
  ["三家投标单位同一个联系电话，开标时未发现。", false],
  ["经自查，没有发现违规吃喝问题。", true],
  ["廉洁自律方面，未发现违纪违法行为。", true],
  ["违规兼职取酬问题未发现。", true],
])("clean record or not: %s", (text, expected) => {
  expect(isCleanRecord(text)).toBe(expected);
});

test.each([
  ["对照案例查摆的问题", "issues"],
  ["以案促改查摆出的问题", "issues"],
  ["案例暴露的问题", "cases"],
  ["典型案例原因剖析", "cases"],
  ["以案促改整改措施", "measures"],
  ["以案为鉴，警钟长鸣", "cases"],
  ["立行立改情况", "previous"],
  ["咋就成了这样", "causes"],
  ["往后咋干", "measures"],
])("the heading %s opens %s", (heading, role) => {
  expect(roleOfHeading(heading)).toBe(role);
});

describe("an issue that speaks of last year's 整改 opens no part", () => {
  const shortfalls = [
    "上年度民主生活会查摆问题整改落实不彻底",
    "去年整改落实情况不好",
    "上次查摆的问题整改不到位",
  ];
  test.each(["二是", "2.", "（二）", ""])("behind the number “%s”", (number) => {
    const first = number.replace("二", "一").replace("2", "1");
    for (const shortfall of shortfalls) {
      const issues = [`${first}学习不深。只看标题。`, `${number}${shortfall}。例如两项没有销号。`];
      expect(titles("issue", issues, ["1.不学。忙。"])).toEqual(["学习不深", shortfall]);
    }
  });

  test("“上年度整改落实情况” goes on opening its part", () => {
    const text = ["个人对照检查材料", "上年度整改落实情况", "两项都已销号。", "存在的问题", "1.学习不深。"];
    const { sections } = parseStatement([...text, "整改措施", "1.改学风。"].map(plainParagraph));
    expect(sections.map(({ role }) => role)).toEqual(["title", "previous", "issues", "measures"]);
  });
});

test("a numbered line above the first part is no title, a date there belongs to the byline", () => {
  const roles = (...front: string[]): string[] =>
    parseStatement([...front, "一、存在的问题", "1.学习不深。"].map(plainParagraph)).sections.map(
      ({ role, first, last }) => `${role} ${first}–${last}`,
    );
  expect(roles("（2026年1月20日）", "（一）案例原因剖析")).toEqual(["byline 0–1", "issues 2–3"]);
  expect(roles("（2026年1月20日）", "个人对照检查材料")).toEqual(["byline 0–0", "title 1–1", "issues 2–3"]);
});
