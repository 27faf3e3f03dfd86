import { standardLibrary } from "../../src/library/standard-library";
import { parseStatement } from "../../src/statement/parse-statement";
import { issuesNamed } from "../../src/trace/reference";
import { traceStatement } from "../../src/trace/trace-statement";
import { paragraphsOf } from "../support";

describe("the issues a cause or a measure names", () => {
  test.each([
    ["针对“读原著不够系统”问题，每月通读一本。", "读原著不够系统"],
    ["针对读原著不够系统的问题，每月通读一本。", "读原著不够系统"],
    ["针对批评辣味不足的问题，会前逐人谈。", "批评辣味不足"],
    ["产生“读书少”问题，主要是【原因】。", "读书少"],
    ["关于“拆违推进慢”问题的原因", "拆违推进慢"],
    ["造成“拆违推进慢”的原因，主要是怕得罪人。", "拆违推进慢"],
    ["之所以出现“拆违推进慢”这一问题，是怕得罪人。", "拆违推进慢"],
    ["存在“信访积案化解少”的现象，根子在怕麻烦。", "信访积案化解少"],
    ["“三件积案都交给信访办”一事，说明责任心不强。", "三件积案都交给信访办"],
    ["产生“‘第一议题’学得不深”问题，主要是【原因】。", "‘第一议题’学得不深"],
    ["针对“拆违推进慢，补偿久拖不决”等问题，每周调度。", "拆违推进慢，补偿久拖不决"],
    ["针对“拆违推进慢”和“信访积案化解少”问题，每周调度。", "拆违推进慢", "信访积案化解少"],
  ])("%s", (text, ...named) => expect(issuesNamed(text)).toEqual(named));

  test.each([
    "坚决纠治“四风”问题，防止“两张皮”现象。",
    "每月通读“必读书目”中的一本。",
    "把学习放在首位，主要是【原因】。",
  ])("none: %s", (text) => expect(issuesNamed(text)).toEqual([]));
});

/** The measure, by its title, of every issue in order; "" for none. */
function measuresOf(issues: readonly string[], measures: readonly string[]): string[] {
  const number = (text: string, i: number): string => `${i + 1}. ${text}`;
  const statement = parseStatement(
    paragraphsOf(
      ["对照检查材料", "一、存在的问题", ...issues.map(number), "二、整改措施", ...measures.map(number)].join(
        "\n",
      ),
    ),
  );
  const titles = new Map(statement.items.map(({ id, title }) => [id, title]));
  const { issues: traces } = traceStatement(statement, standardLibrary);
  return traces.map(({ measure }) => titles.get(measure.links[0]?.to ?? "") ?? "");
}

const ISSUES = [
  "读原著不够系统。全年只通读了一本《选读》。",
  "拆违推进慢。河西村违建拖了半年没有拆。",
  "信访积案化解少。三件积案都交给信访办。",
];

describe("an answer that names its issue", () => {
  test("comes before those with more words in common, wherever it stands", () => {
    const measures = [
      "针对“信访积案化解少”问题，领导干部带头接访。",
      "《选读》学习每月一次。河西村违建的经验也要学习，读原著、写心得。",
      "针对“拆违推进慢”问题，由我牵头。",
      "针对“读原著不够系统”问题，由我负责。",
    ];
    expect(measuresOf(ISSUES, measures)).toEqual([
      expect.stringContaining("“读原著不够系统”"),
      expect.stringContaining("“拆违推进慢”"),
      expect.stringContaining("“信访积案化解少”"),
    ]);
  });

  test("is not taken for another issue because of its place", () => {
    const measures = [
      "针对“读原著不够系统”问题，每月通读一本。",
      "针对“读原著不够系统”问题，每季度交流一次。",
      "针对“信访积案化解少”问题，每月接访。",
    ];
    expect(measuresOf(ISSUES, measures)[1]).toBe("");
  });

  test("names the issue that says most of it, not every one with some of its words", () => {
    const issues = ["理论学习不够深入。只读了摘要。", "理论学习不够系统。东学一篇、西学一篇。"];
    const measures = ["针对“理论学习不够系统”问题，列出书单。", "深入学。读原文，不再只读摘要。"];
    expect(measuresOf(issues, measures)).toEqual([
      expect.stringContaining("深入学"),
      expect.stringContaining("不够系统"),
    ]);
  });

  test("“三个以上问题” is a number of problems, not the issues above", () => {
    expect(measuresOf(ISSUES.slice(0, 1), ["每次检查要查出三个以上问题。"])).toEqual([""]);
  });
});
