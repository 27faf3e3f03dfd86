import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { parseStatement } from "../../src/statement/parse-statement";
import { explainerOf } from "../../src/trace/explain";
import { explanationText, reasonText } from "../../src/trace/explanation-text";
import type { Side } from "../../src/trace/rulings";
import type { Answer } from "../../src/trace/trace";
import { ENGLISH_EXPLANATIONS } from "../../src/taskpane/strings/explanations-en";
import { paragraphsOf } from "../support";

// The judgement is tested elsewhere. Here an answer is given, and the question is how it is put.
const TEXT = `
  一、存在的问题
  （一）网络舆情应对不及时。公众号留言三天没有回复。
  （二）吃喝上不注意。招待超标两次。
  （三）党史学习不够深入。只读了前三章。
  （四）批评辣味不足。会上只说优点。
  （五）反邪教宣传不到位。村里一年没有讲过。
  （六）廉政谈话走形式。谈话记录照抄。
  二、产生问题的原因
  （一）好人主义作祟。怕得罪人。
  （二）学习自觉性不强。
  三、下步措施
  （一）抓实学习。每月学习两次。
  （二）规范公务接待。执行接待标准。
  （三）管好网络阵地。网络舆情当日处置，公众号留言当日回复。
  （四）过好组织生活。
  1. 针对批评辣味不足的问题，会前逐人谈。
  2. 廉政谈话的提纲另行印发。
  3. 对照第五个问题，请讲师进村。
  以上是我的检查。
`;

const NONE: Answer = { state: "none", links: [], waived: null, rejected: [] };
const linked = (state: "full" | "weak", to: string, ...evidence: string[]): Answer => ({
  ...NONE,
  state,
  links: [{ to, score: 0.5, evidence, confirmed: false }],
});

function reading(paragraphs: readonly Paragraph[] = paragraphsOf(TEXT)) {
  const statement = parseStatement(paragraphs);
  const explainer = explainerOf(statement, paragraphs);
  const find = (words: string) => statement.items.find(({ leaf, text }) => leaf && text.includes(words))!;
  const issue = (words: string) =>
    statement.items.find((item) => item.role === "issue" && item.text.includes(words))!;
  const answerId = (words: string, role: Side) =>
    statement.items
      .filter((item) => item.leaf && item.role === role)
      .find(({ text }) => text.includes(words))!.id;
  const why = (words: string, side: Side, answer: Answer) =>
    reasonText(explainer.explain(issue(words), side, answer));
  return { explainer, statement, find, issue, answerId, why };
}

describe("a full answer", () => {
  const { why, answerId } = reading();

  test("by the same words", () => {
    const answer = linked("full", answerId("网络阵地", "measure"), "网络舆情", "公众号");
    expect(why("网络舆情", "measure", answer)).toMatch(/^“网络舆情”“公众号”在措施（三）.*中有对应。$/u);
  });

  test("by one matter in two wordings", () => {
    const answer = linked("full", answerId("公务接待", "measure"), "吃喝", "公务接待");
    expect(why("吃喝", "measure", answer)).toBe("“吃喝”与措施（二）的“公务接待”说的是一类事。");
  });

  test("by a cause that names why", () => {
    const answer = linked("full", answerId("好人主义", "cause"), "好人主义");
    expect(why("批评辣味", "cause", answer)).toBe("原因（一）的“好人主义”说明了“批评辣味不足”的原因。");
  });

  test("by a cause that says why in words of its own", () => {
    const answer = linked("full", answerId("好人主义", "cause"), "辣味", "好人主义");
    expect(why("批评辣味", "cause", answer)).toBe("原因（一）的“好人主义”说明了“批评辣味不足”的原因。");
  });

  test("by saying which issue it is for", () => {
    const answer = linked("full", answerId("逐人谈", "measure"), "批评", "辣味");
    expect(why("批评辣味", "measure", answer)).toMatch(/^措施.*写明针对“批评辣味不足”。$/u);
  });

  test("by the place of the issue", () => {
    const answer = linked("full", answerId("讲师", "measure"));
    expect(why("反邪教", "measure", answer)).toMatch(/^措施.*写明针对“第五个问题”。$/u);
    expect(why("吃喝", "measure", answer)).toMatch(/^看不出相同的字词，从所说的事和次序看，与措施.*对应。$/u);
  });

  test("words that repeat another or are cut out of a figure are not shown", () => {
    const paragraphs = paragraphsOf(`
      一、存在的问题
      （一）征迁进展慢。120吨砂石没有清，砂石料场没有关。
      二、产生问题的原因
      （一）畏难。
      三、下步措施
      （一）清完砂石料场。120吨砂石一月清完。
      以上是我的检查。
    `);
    const { why, answerId } = reading(paragraphs);
    const answer = linked("full", answerId("清完", "measure"), "0吨砂石", "120", "砂石料场", "砂石");
    expect(why("征迁", "measure", answer)).toBe("“砂石料场”在措施（一）中有对应。");
  });
});

describe("a weak answer says what it leaves out", () => {
  const { why, answerId } = reading();

  test("one thing", () => {
    const answer = linked("weak", answerId("抓实学习", "measure"), "学习");
    expect(why("党史", "measure", answer)).toBe("措施（一）只在“学习”上沾边，没有写到“党史”。");
  });

  test("without words in common", () => {
    const answer = linked("weak", answerId("公务接待", "measure"));
    expect(why("反邪教", "measure", answer)).toBe("措施（二）只是类别和次序相近，没有写到“反邪教宣传”。");
  });

  test("nothing, where the answer names the whole matter", () => {
    const answer = linked("weak", answerId("提纲", "measure"), "廉政谈话");
    expect(why("廉政谈话", "measure", answer)).toMatch(/写到了“廉政谈话”，但没有说透。$/u);
  });
});

describe("no answer", () => {
  const { why, answerId } = reading();

  test("names what was looked for", () => {
    expect(why("反邪教", "measure", NONE)).toBe("未见与“反邪教宣传”有关的措施。");
    expect(why("反邪教", "cause", NONE)).toBe("未见与“反邪教宣传”有关的原因。");
  });

  test("never claims that nothing names the matter where something does", () => {
    expect(why("廉政谈话", "measure", NONE)).toMatch(/^措施.*提到“廉政谈话”，但看不出是针对这条问题的。$/u);
    const rejected = { ...NONE, rejected: [answerId("提纲", "measure")] };
    expect(why("廉政谈话", "measure", rejected)).toMatch(
      /^未见与“廉政谈话走形式”对应的措施；作者认定措施.*不对应这条问题。$/u,
    );
  });

  test("says so where the part is missing or empty", () => {
    const lines = paragraphsOf(TEXT).map(({ text }) => text);
    const from = lines.findIndex((line) => line.startsWith("三、"));
    const without = [...lines.slice(0, from), lines.at(-1)!].map(plainParagraph);
    expect(reading(without).why("反邪教", "measure", NONE)).toBe("全文没有措施部分。");
    const empty = [...lines.slice(0, from + 1), lines.at(-1)!].map(plainParagraph);
    expect(reading(empty).why("反邪教", "measure", NONE)).toMatch(
      /^(?:全文没有措施部分|措施部分还没有写出内容)。$/u,
    );
  });
});

describe("what the author said", () => {
  const { why, answerId } = reading();

  test("confirmed, with the words that both hold", () => {
    const { links, ...rest } = linked("full", answerId("好人主义", "cause"));
    const confirmed = { ...rest, links: [{ ...links[0]!, confirmed: true }] };
    expect(why("批评辣味", "cause", confirmed)).toBe("作者确认原因（一）与这条问题对应。");
    const withWords = linked("full", answerId("网络阵地", "measure"), "网络舆情");
    expect(
      why("网络舆情", "measure", { ...withWords, links: [{ ...withWords.links[0]!, confirmed: true }] }),
    ).toMatch(/^作者确认措施（三）.*与这条问题对应，都写到“网络舆情”。$/u);
  });

  test("needless, and why", () => {
    expect(why("反邪教", "measure", { ...NONE, waived: "已整改到位" })).toBe(
      "作者说明无需措施：已整改到位。",
    );
  });
});

describe("where an answer stands", () => {
  const nameOf = (measures: string, label = ""): string => {
    const lines = [
      "一、存在的问题",
      "（一）读书少。",
      "二、原因分析",
      "（一）懒。",
      "三、整改措施",
      ...measures.split("\n"),
      "以上是我的检查。",
    ];
    const paragraphs = lines.map((text) => ({
      ...plainParagraph(text),
      listLabel: text.includes("读完一本书") ? label : "",
    }));
    const { why, answerId } = reading(paragraphs);
    return why("读书少", "measure", linked("full", answerId("读完一本书", "measure"), "书"));
  };

  test.each([
    ["（一）学。\n（二）读完一本书。", "措施（二）中"],
    ["1．学。\n2．读完一本书。", "措施 2 中"],
    ["一是学。\n二是读完一本书。", "措施“二是”中"],
    ["首先，多学。\n其次，读完一本书。", "措施“其次”中"],
    ["第一，多学。\n第二，读完一本书。", "措施“第二”中"],
    ["①学。\n②读完一本书。", "措施②中"],
    ["（一）学。一是多学。二是读完一本书。", "措施（一）“二是”中"],
    ["每月读完一本书，年底写出心得体会交给支部。", "措施“每月读完一本书……”中"],
  ])("%s", (measures, name) => expect(nameOf(measures)).toContain(name));

  test("an automatic number counts as Word shows it", () => {
    expect(nameOf("学。\n读完一本书。", "（四）")).toContain("措施（四）中");
  });
});

test("in English the sentence is English and the words stay the document's", () => {
  const { explainer, issue, answerId } = reading();
  const say = (words: string, answer: Answer) =>
    explainer.explain(issue(words), "measure", answer).map((e) => explanationText(e, ENGLISH_EXPLANATIONS));
  expect(say("反邪教", NONE)).toEqual(["No measure about “反邪教宣传” was found"]);
  expect(say("吃喝", linked("full", answerId("公务接待", "measure"), "吃喝", "公务接待"))).toEqual([
    "“吃喝” and “公务接待” in measure （二） are of one kind",
  ]);
});

test("the words of the document may hold braces and dollar signs", () => {
  const paragraphs = paragraphsOf(TEXT.replace("反邪教宣传", "“{side}$1”宣传"));
  expect(reading(paragraphs).why("{side}", "measure", NONE)).toContain("{side}$1");
});
