import { layoutFixture, outlineOfText } from "./outline-of-text";

/** Each layout's file in test/fixtures/layouts, and what a reader would tick off in it. */
const LAYOUTS: readonly { readonly name: string; readonly about: string; readonly reads: string }[] = [
  {
    name: "issues-without-heading",
    about: "dimensions as 一、二、三、 without a heading for the issues",
    reads: `
      [issues 3]
      issue 4 学习不及时
      issue 6 请假不规范
      issue 8 上班看手机
      [causes 9]
      cause 10 自我要求放松
      [measures 11]
      measure 12 文件当天学
      measure 13 请假填单子
      measure 14 手机放进柜子
      [closing 15]`,
  },
  {
    name: "bridges-without-headings",
    about: "no headings at all: sentences lead over from part to part",
    reads: `
      [issues 3]
      issue 4 预警信息发布慢
      issue 5 乡镇信息员培训少
      [causes 6]
      cause 7 紧迫感不强
      cause 8 服务意识不强
      [measures 9]
      measure 10 预警十分钟内发出
      measure 11 信息员每半年培训一次
      [closing 12]`,
  },
  {
    name: "previous-without-heading",
    about: "上年度整改 with numbers and no heading",
    reads: `
      [previous 4]
      [issues 7]
      issue 9 学习贯彻不够深入
      issue 10 政治敏锐性不够
      issue 12 党内生活不够严格
      [causes 13]
      cause 14 理论学习不够
      cause 14 党性锻炼不够
      cause 15 作风根源
      [measures 16]
      measure 17 加强学习
      measure 18 改进作风
      measure 19 从严管理`,
  },
  {
    name: "other-parts",
    about: "学习体会, 批评意见 and 个人有关事项 list nothing for the check",
    reads: `
      [previous 3]
      [issues 7]
      issue 8 欠薪案件办得慢
      issue 9 培训补贴审核不严
      [causes 13]
      cause 14 为民情怀不深
      cause 15 监管靠报表
      [measures 16]
      measure 17 欠薪案件三十天办结
      measure 18 培训现场随机抽查
      [disclosures 19]
      [closing 22]`,
  },
  {
    name: "causes-in-one-paragraph",
    about: "causes 一是 to 四是 in one paragraph, a number that comes twice",
    reads: `
      [issues 4]
      issue 5 党史学得浅
      issue 6 基层社改造慢
      issue 7 农资价格公示不及时
      [causes 8]
      cause 9 理论功底浅，学得不深
      cause 9 担当不足，绕着难题走
      cause 9 宗旨意识淡，没有站在农户一边想
      cause 9 作风漂浮
      [measures 10]
      measure 11 补上党史这一课
      measure 12 动起来剩下的三个社
      measure 13 价格当天公示
      [closing 14]`,
  },
  {
    name: "grouped-measures",
    about: "causes and measures grouped under headings, a dimension named after one of the 四风",
    reads: `
      [issues 3]
      issue 5 理论学习不够系统
      issue 6 联系实际不够紧密
      issue 8 文件多、会议多
      [causes 9]
      cause 11 理想信念有所松动
      cause 12 学习放松
      cause 14 求真务实不够
      [measures 15]
      measure 18 制定学习计划
      measure 19 每季度交流一次
      measure 20 改进作风
      [closing 22]`,
  },
  {
    name: "printed-outline",
    about: "a printed outline before the text",
    reads: `
      [issues 8]
      issue 10 意识形态研判少
      issue 10 网络阵地管理松
      [causes 11]
      cause 12 政治敏锐性不强
      [measures 13]
      measure 14 每季度研判一次
      measure 15 停更的公众号一个月内关停或者恢复
      [closing 16]`,
  },
  {
    name: "mixed-ordinals",
    about: "numbers of every kind, half- and full-width, mixed and slipped",
    reads: `
      [issues 3]
      issue 4 读书少
      issue 5 调研少
      issue 6 批评少
      issue 7 协调少
      [causes 8]
      cause 9 自觉性不强
      cause 10 宗旨意识淡
      cause 11 好人主义
      [measures 12]
      measure 13 每月一本书
      measure 14 每季度调研一次
      measure 15 每次会上提一条批评
      measure 16 每周碰头一次
      [closing 17]`,
  },
  {
    name: "soft-breaks",
    about: "soft line breaks (⏎ in the fixture) inside paragraphs",
    reads: `
      [issues 3]
      issue 3 学习不深
      issue 3 调研不够
      [causes 4]
      cause 4 自觉性不强
      cause 4 图省事
      [measures 5]
      measure 6 每月一本
      measure 7 每月下乡`,
  },
];

describe("layouts with parts one after the other: lists and what is beside them", () => {
  test.each(LAYOUTS)("$name: $about", ({ name, reads }) => {
    const marks = outlineOfText(layoutFixture(name)).filter(
      (mark) => !/^\[(?:title|byline|opening) /u.test(mark),
    );
    expect(marks).toEqual(reads.trim().split(/\n\s*/u));
  });
});
