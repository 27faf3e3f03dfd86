import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { planStub, type StubSide } from "../../src/skeleton/plan-stub";
import { paragraphsOf } from "../support";
import { check, gapOf, phrasesFor, plan, planned } from "./mend-gaps";
import { STUB_LAYOUTS } from "./stub-layouts";

/** Where a stub goes and how it begins: “text before → stub”. */
function stubIn(paragraphs: readonly Paragraph[], title: string, side: StubSide): string[] {
  const { after, blocks } = planned(paragraphs, gapOf(check(paragraphs), title, side)).insertion;
  return [after?.text.slice(0, 12) ?? "", ...blocks.map(({ kind, text }) => `${kind} ${text}`)];
}

const layout = (name: string): readonly Paragraph[] => STUB_LAYOUTS[name]!;
const CAUSE = (topic: string): string => `产生“${topic}”问题，主要是【原因】。`;
const MEASURE = (topic: string): string =>
  `针对“${topic}”问题，【措施】，由【责任人】负责，【完成时限】前完成。`;

describe("the stub goes where it belongs and is numbered like its siblings", () => {
  test("at the end of a numbered part, before the closing", () => {
    const document = layout("run-in entries, （一）");
    expect(stubIn(document, "信访积案", "cause")).toEqual([
      "（二）拆违怕得罪人。河西",
      `body （三）${CAUSE("信访积案化解少")}`,
    ]);
    expect(stubIn(document, "信访积案", "measure")).toEqual([
      "（二）加快拆违。一季度拆",
      `body （三）${MEASURE("信访积案化解少")}`,
    ]);
  });

  test("behind the last of the series, not between two numbers of the author's", () => {
    const document = layout("run-in entries, （一）").filter(
      ({ text }) => !text.startsWith("（一）读原著的"),
    );
    const [before, stub] = stubIn(document, "读原著", "cause");
    expect(before).toBe("（二）拆违怕得罪人。河西");
    expect(stub).toMatch(/^body （三）/u);
  });

  test("as a heading with text below, where the siblings are", () => {
    expect(stubIn(layout("headings with text below"), "信访积案", "measure")).toEqual([
      "一季度拆完河西村违建，每",
      "heading2 （三）针对“信访积案化解少”问题",
      "body 【措施】，由【责任人】负责，【完成时限】前完成。",
    ]);
  });

  test.each([
    ["公务用车管得不严", "cause", "一是读原著的自觉性不强，", `body 二是${CAUSE("公务用车管得不严")}`],
    ["公务用车管得不严", "measure", "1、每月通读一本原著，写", `body 2、${MEASURE("公务用车管得不严")}`],
    ["信访积案", "measure", "1、一季度拆完河西村违建", `body 2、${MEASURE("信访积案化解少")}`],
  ] as const)("below the heading of its dimension: %s, %s", (title, side, before, stub) => {
    expect(stubIn(layout("the dimensions repeated in every part"), title, side)).toEqual([before, stub]);
  });

  test("into its dimension's own 措施, and with the heading where the dimension has none", () => {
    const document = layout("问题, 原因 and 措施 inside each dimension");
    expect(stubIn(document, "公务用车管得不严", "measure")).toEqual([
      "3.整改措施。一是每月通",
      `body 二是${MEASURE("公务用车管得不严")}`,
    ]);
    expect(stubIn(document, "拆违推进慢", "measure")).toEqual([
      "2.原因分析。一是拆违怕",
      `body 3.整改措施。一是${MEASURE("拆违推进慢")}`,
    ]);
  });

  test("right behind its issue, where 原因 and 措施 stand below each", () => {
    const document = layout("原因 and 措施 run in below each issue");
    expect(stubIn(document, "拆违推进慢", "measure")).toEqual([
      "原因：拆违怕得罪人，河西",
      `body 整改措施：${MEASURE("拆违推进慢")}`,
    ]);
    expect(stubIn(document, "信访积案", "cause")).toEqual([
      "（三）信访积案化解少。三",
      `body 原因：${CAUSE("信访积案化解少")}`,
    ]);
  });

  test("right behind its issue in a part for 问题及原因", () => {
    expect(stubIn(layout("问题及原因 in one part"), "遇到矛盾绕道走", "cause")).toEqual([
      "（二）担当作为方面。一是",
      `body 原因：${CAUSE("遇到矛盾绕道走")}`,
    ]);
  });

  test("as a paragraph of its own behind points that share one", () => {
    const document = layout("points in one paragraph");
    expect(stubIn(document, "信访积案", "cause")).toEqual([
      "上述问题，根子在自己。一",
      `body 三是${CAUSE("信访积案化解少")}`,
    ]);
    expect(stubIn(document, "信访积案", "measure")[1]).toMatch(/^body 第三，针对/u);
  });

  test("without a number where there are none", () => {
    expect(stubIn(layout("no numbers at all"), "信访积案", "measure")).toEqual([
      "一季度拆完河西村违建，每",
      `body ${MEASURE("信访积案化解少")}`,
    ]);
  });

  test("behind 最后 with 此外", () => {
    expect(stubIn(layout("首先, 其次, 最后"), "信访积案", "cause")[1]).toBe(
      `body 此外，${CAUSE("信访积案化解少")}`,
    );
  });

  test("with a written number where the siblings' are automatic", () => {
    expect(stubIn(layout("automatic numbers"), "信访积案", "measure")[1]).toBe(
      `body 3.${MEASURE("信访积案化解少")}`,
    );
  });

  test("with the heading of its part, where that is missing", () => {
    expect(stubIn(layout("no 原因 and no 措施 yet"), "拆违推进慢", "cause")).toEqual([
      "（二）拆违推进慢。河西村",
      "heading1 二、原因剖析",
      `body （一）${CAUSE("拆违推进慢")}`,
    ]);
  });

  test("a missing part between two others takes the next number, and the plan says that it stands twice", () => {
    const document = layout("run-in entries, （一）").filter((_, i) => i < 6 || i > 8);
    const made = planned(document, gapOf(check(document), "拆违推进慢", "cause"));
    expect(made.insertion.blocks[0]?.text).toBe("二、原因剖析");
    expect(made.doublesNumber).toBe(false);
    const next = document.map((paragraph) => ({
      ...paragraph,
      text: paragraph.text.replace("三、", "二、"),
    }));
    expect(planned(next, gapOf(check(next), "拆违推进慢", "cause")).doublesNumber).toBe(true);
  });
});

describe("what the stub says", () => {
  const document = paragraphsOf(`
    民主生活会个人对照检查材料
    按照民主生活会要求，现报告如下。
    一、存在的主要问题
    （一）履行“一岗双责”不够到位，谈话提醒少。全年只谈过一次。
    （二）宣传阵地管理不严的问题。公众号两个月没有更新。
    二、原因剖析
    （一）宗旨意识淡薄。下基层少。
    三、整改措施
    （一）多下基层。每月两次。`);

  test("quotation marks inside the quoted issue are single", () => {
    expect(stubIn(document, "履行", "measure")[1]).toBe(`body （二）${MEASURE("履行‘一岗双责’不够到位")}`);
  });

  test("“问题” is not said twice", () => {
    expect(stubIn(document, "宣传阵地", "cause")[1]).toBe(`body （二）${CAUSE("宣传阵地管理不严")}`);
  });

  test("with a phrase of the library, its blanks kept", () => {
    const gap = gapOf(check(document), "宣传阵地", "measure");
    const [phrase] = phrasesFor(check(document), gap);
    const text = planned(document, gap, phrase!).insertion.blocks[0]!.text;
    expect(text).toBe(`（二）针对“宣传阵地管理不严”问题，${phrase!.text}`);
    expect(text).toMatch(/【[^】]+】/u);
  });
});

describe("what cannot be planned is refused with the reason", () => {
  const document = layout("run-in entries, （一）");

  test("an issue that is answered already", () => {
    const issue = check(document).statement.items.find(({ title }) => title === "拆违推进慢")!;
    expect(plan(document, { issue, side: "measure" })).toEqual({ kind: "refused", reason: "not-a-gap" });
  });

  test("a part that cannot be told: the check would not see the stub", () => {
    const gap = gapOf(check(document), "信访积案", "cause");
    const blind = check(document);
    const unseen = { ...gap, paragraphs: document, result: blind, phrase: null, recheck: () => blind };
    expect(planStub(unseen)).toEqual({ kind: "refused", reason: "no-place" });
  });

  test("an issue of a document that has changed meanwhile", () => {
    const gap = gapOf(check(document), "信访积案", "cause");
    expect(plan([plainParagraph("另一份")], gap)).toEqual({ kind: "refused", reason: "not-a-gap" });
  });
});
