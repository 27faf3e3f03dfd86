import { plainParagraph } from "../../src/document/paragraph";
import { parseStatement } from "../../src/statement/parse-statement";

describe("what is no 对照检查材料", () => {
  test.each([
    ["empty", ""],
    [
      "work-summary",
      "某局2025年工作总结\n一、主要成效\n（一）粮食丰收。\n二、存在问题\n一是产业链短。\n三、下一步打算\n（一）延长产业链。",
    ],
    [
      "news",
      "某县召开2025年度民主生活会\n1月10日，某县召开民主生活会，会议通报了上年度整改情况，开展了批评和自我批评。",
    ],
    [
      "news",
      "刀刃向内开好民主生活会\n近日，某县交通局召开2025年度民主生活会。会议指出，要抓好整改。\n一是提高站位。\n二是狠抓落实。",
    ],
    [
      "plan",
      "某局领导班子2025年度民主生活会对照检查问题整改方案\n一、存在问题\n1.调研少。\n二、整改措施\n1.每月下乡两次。",
    ],
    [
      "work-summary",
      "关于2024年度民主生活会召开情况的报告\n会议围绕主题开展了对照检查。\n一、查摆的主要问题\n1.学习不深。\n二、整改措施\n1.每周一学。",
    ],
    [
      "work-summary",
      "某镇2025年工作情况\n一、主要工作及成效\n（一）粮食丰收。\n二、存在问题\n（一）产业链短。\n三、原因分析\n（一）投入不足。\n四、下一步打算\n（一）招商。",
    ],
    ["plan", "关于开好民主生活会的实施方案\n一、时间安排\n1月中旬。\n二、主要步骤\n做好会前准备。"],
  ])("%s", (reason, text) => {
    const statement = parseStatement(text.split("\n").map(plainParagraph));
    expect(statement).toMatchObject({ kind: "other", reason, items: [] });
  });
});
