import { parseStatement } from "../../src/statement/parse-statement";
import { topicsOf } from "../../src/trace/topic";
import { fixture } from "../support";

/** The topics of issues with these titles; a clause is told by (=). */
function topics(...titles: string[]): string[] {
  const issues = titles.map((title, i) => ({ id: `I${i}`, title }));
  return [...topicsOf(issues).values()].map(({ text, kind }) => (kind === "clause" ? `(=) ${text}` : text));
}

describe("the matter an issue names, without what is wrong with it", () => {
  test.each([
    ["网络意识形态工作存在薄弱环节，管网用网水平有待提高", "网络意识形态"],
    ["反邪教斗争和打击非法宗教传播形势依然严峻", "反邪教"],
    ["学习贯彻党的二十大精神不够深入，推动振兴发展的力度不够大", "党的二十大精神"],
    ["廉政谈话不经常", "廉政谈话"],
    ["支部主题党日质量不高", "支部主题党日"],
    ["工程招标监管有盲区", "工程招标监管"],
    ["理论学习与业务结合不紧", "理论学习与业务结合"],
    ["对办事群众缺少耐心", "办事群众"],
    ["高标准农田重建轻管", "高标准农田"],
    ["林地边界纠纷久拖不决", "林地边界纠纷"],
    ["信访接待落得不实", "信访接待"],
    ["吃喝上不注意", "吃喝"],
    ["贯彻上级决策部署有时打折扣", "上级决策部署"],
    ["批评和自我批评辣味不足", "批评和自我批评"],
    ["支部学习比较流于形式", "支部学习"],
  ])("%s → %s", (title, topic) => expect(topics(title)).toEqual([topic]));
});

describe("a quoted term", () => {
  test.each([
    ["“第一议题”学得不深", "第一议题"],
    ["落实“双减”有变通", "双减"],
    ["履行“一岗双责”不到位", "一岗双责"],
    ["调查研究有“代笔”现象", "调查研究"],
  ])("%s → %s", (title, topic) => expect(topics(title)).toEqual([topic]));
});

describe("no word is chopped: the clause stays where the matter cannot be told", () => {
  test.each([
    ["资产账实不符"],
    ["移交信访件办而不复"],
    ["学习不够深入"],
    ["业务不够精"],
    ["对病人家属说话冲"],
    ["党组织的声音在病区偏弱"],
  ])("%s", (title) => expect(topics(title)).toEqual([`(=) ${title}`]));

  test("a long title is told by its first clause, a very long clause is cut and says so", () => {
    expect(topics("车间里该装的东西一样没装，去年油费多出许多")).toEqual(["(=) 车间里该装的东西一样没装"]);
    expect(topics("这".repeat(40))[0]).toMatch(/……$/u);
  });
});

test("two issues about one matter are told apart by what they say", () => {
  expect(topics("请示报告不及时", "请示报告不规范", "廉政谈话走形式")).toEqual([
    "(=) 请示报告不及时",
    "(=) 请示报告不规范",
    "廉政谈话",
  ]);
});

test.each([
  [
    "annual-library.txt",
    [
      "意识形态阵地管理",
      "“第一议题”学习",
      "批评和自我批评",
      "(=) 夜间开放时间与读者需求脱节",
      "古籍修复项目",
      "图书采购的廉政风险防控",
    ],
  ],
  [
    "inspection-transport.txt",
    [
      "农村公路养护资金",
      "理论学习与业务结合",
      "工程招标监管",
      "廉政谈话",
      "支部主题党日",
      "专业技术干部",
      "上轮反馈的超限运输治理",
    ],
  ],
])("the topics of %s", (name, expected) => {
  const { items } = parseStatement(fixture(name));
  expect(
    topics(...items.filter(({ role, leaf }) => role === "issue" && leaf).map(({ title }) => title)),
  ).toEqual(expected);
});
