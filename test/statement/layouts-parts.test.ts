import { layoutFixture, outlineOfText } from "./outline-of-text";

/** Each layout's file in test/fixtures/layouts, and what a reader would tick off in it. */
const LAYOUTS: readonly { readonly name: string; readonly about: string; readonly reads: string }[] = [
  {
    name: "own-line-headings",
    about:
      "headings on lines of their own, 上年度整改 and 说明 with numbers that are no issues, a case with its own 原因",
    reads: `
      [previous 5]
      [issues 9]
      issue 11 学习跟进慢
      issue 11 请示报告不及时
      issue 13 老旧管网改造推进慢
      issue 14 节水宣传走过场
      [cases 15]
      [causes 20]
      cause 21 理论武装不够
      cause 22 担当精神不足
      [measures 23]
      measure 24 坚持及时学
      measure 25 加快管网改造
      [disclosures 26]
      [closing 29]`,
  },
  {
    name: "run-in-headings",
    about: "run-in headings, half-width marks, points behind commas and semicolons",
    reads: `
      [issues 4]
      issue 5 学用脱节,读文件多、想办法少
      issue 5 造林任务打折,西岭欠账三百亩
      issue 6 谈话少
      issue 6 提醒晚
      issue 7 年轻干部培养慢
      issue 7 轮岗少
      issue 7 考核讲情面
      [causes 8]
      cause 9 思想重视不够,总觉得不急
      cause 9 责任心不强
      [measures 10]
      measure 11 补齐造林欠账
      measure 11 每季度谈话一次
      measure 11 明年轮岗两人
      [closing 12]`,
  },
  {
    name: "spoken-headings",
    about: "headings in one's own words, no numbers, a sentence that leads over to the causes",
    reads: `
      [issues 4]
      issue 5 开会坐不住
      issue 6 修渠的钱管得粗
      issue 7 跟邻村扯皮
      [causes 8]
      cause 10 觉得党员就是交个党费
      cause 11 手里有了一点权就随便
      cause 12 面子放不下
      [measures 13]
      measure 14 开会坐到底
      measure 15 修渠的账贴到墙上
      measure 16 我先去邻村赔个不是
      [closing 17]`,
  },
  {
    name: "spoken-headings-colon",
    about: "headings in one's own words that end with a colon",
    reads: `
      [issues 4]
      issue 5 上班刷手机
      issue 6 跟病人说话急
      issue 7 写病历拖
      [causes 8]
      cause 9 思想上松了劲
      cause 10 没有把病人当亲人
      [measures 11]
      measure 12 上班手机锁柜子
      measure 13 跟病人说话慢半拍
      measure 14 病历当天写完
      [closing 15]`,
  },
  {
    name: "plain-headings-labels",
    about: "usual headings without numbers, labels that group",
    reads: `
      [issues 3]
      issue 5 读书不成系统
      issue 6 笔记抄得多、想得少
      issue 8 对学困生缺少耐心
      [causes 9]
      cause 10 思想上放松了要求
      cause 11 把教学当成全部
      [measures 12]
      measure 13 每月读一本书
      measure 14 每周三下午面批作业
      [closing 15]`,
  },
  {
    name: "paragraphs-below-dimensions",
    about: "one paragraph below each dimension; a clean record is no issue; 最后 opens the closing",
    reads: `
      [issues 3]
      issue 5 存在学习不够系统的问题
      issue 7 存在公私不分的现象，用公车接过孩子一次
      [causes 10]
      cause 11 放松了学习
      cause 12 放松了约束
      [measures 13]
      measure 14 对于政治纪律方面的问题，我将每季度通读一本原著，写出心得
      measure 15 对于廉洁纪律方面的问题，我已补交费用，今后一律不用公车办私事
      [closing 16]`,
  },
  {
    name: "parts-numbered-below-level-one",
    about: "（一） opens the parts where there is no 一、",
    reads: `
      [issues 3]
      issue 4 学习不深
      issue 5 服务不够
      [causes 6]
      cause 7 思想松懈
      cause 8 宗旨意识淡
      [measures 9]
      measure 10 每天学半小时
      measure 11 电话响三声内接
      [closing 12]`,
  },
  {
    name: "chapters",
    about: "第一部分; several （一） in one paragraph",
    reads: `
      [issues 5]
      issue 6 读书少
      issue 6 笔记少
      issue 7 会多
      issue 7 文多
      [causes 8]
      cause 9 思想懒
      cause 9 作风漂
      [measures 10]
      measure 11 读书
      measure 11 减会`,
  },
  {
    name: "level-one-counts-items",
    about: "unnumbered headings open the parts, 一、 counts the entries",
    reads: `
      [issues 3]
      issue 4 学习不够深入
      issue 5 工作不够扎实
      [causes 6]
      cause 7 认识不到位
      cause 8 作风不严实
      [measures 9]
      measure 10 加强学习
      measure 11 改进作风`,
  },
];

describe("layouts with parts one after the other: headings", () => {
  test.each(LAYOUTS)("$name: $about", ({ name, reads }) => {
    const marks = outlineOfText(layoutFixture(name)).filter(
      (mark) => !/^\[(?:title|byline|opening) /u.test(mark),
    );
    expect(marks).toEqual(reads.trim().split(/\n\s*/u));
  });
});
