import { layoutFixture, outlineOfText } from "./outline-of-text";

/** Each layout's file in test/fixtures/layouts, and what a reader would tick off in it. */
const LAYOUTS: readonly { readonly name: string; readonly about: string; readonly reads: string }[] = [
  {
    name: "cases-with-own-causes",
    about: "the case has its own 案发原因; 一是二是 below headings without number",
    reads: `
      [cases 3]
      [issues 10]
      issue 12 理论学习不经常
      issue 12 请示报告不及时
      issue 14 小型工程招标不规范
      issue 14 工程变更随意
      issue 16 会风不实
      [causes 17]
      cause 19 重业务轻学习
      cause 19 侥幸心理作祟
      cause 21 议事规则没有硬起来
      cause 21 怕得罪人
      [measures 22]
      measure 24 固定学习日
      measure 24 写心得不代笔
      measure 26 一律进平台
      measure 26 变更先上会
      measure 27 改进会风
      [closing 29]`,
  },
  {
    name: "put-right-first",
    about: "立行立改情况 first; ①② in one paragraph; causes as short lines with a paragraph each",
    reads: `
      [previous 4]
      [issues 6]
      issue 7 政策学得慢
      issue 7 服务没耐心
      issue 7 加班审核走形式
      [causes 8]
      cause 9 学风不实
      cause 11 宗旨观念淡薄
      cause 13 责任心减退
      [measures 15]
      measure 16 每周学一条新政策
      measure 16 设老年人绿色窗口
      measure 16 审核双签
      [closing 17]`,
  },
  {
    name: "dimensions-in-every-part",
    about: "the same （一）…方面 below issues, causes and measures",
    reads: `
      [issues 3]
      issue 5 会议记录补写
      issue 7 办证窗口排长队
      [causes 8]
      cause 10 主要是思想上不重视
      cause 12 主要是怕麻烦
      [measures 13]
      measure 15 当场记当场签
      measure 17 增开两个窗口
      [closing 18]`,
  },
  {
    name: "turns-bare-labels",
    about: "检视出的问题：根源：改进： below 一、, the last dimension a clean record",
    reads: `
      [issues 5]
      issue 5 盲文阅览区常年锁门
      issue 5 流动书车少出车
      [causes 6]
      cause 6 图省事
      [measures 7]
      measure 7 盲文区每天开门
      measure 7 书车每周二、四下乡
      [issues 9]
      issue 9 库房温湿度记录补填
      [causes 10]
      cause 10 心存侥幸
      cause 10 业务钻得浅
      [measures 11]
      measure 11 换上自动记录仪
      [closing 14]`,
  },
  {
    name: "turns-main-expressions",
    about: "主要表现： and 产生的原因： below （一）, the measures in a part of their own",
    reads: `
      [issues 4]
      issue 7 集中学习走神
      issue 8 油烟投诉排查走过场
      [causes 9]
      cause 9 学用脱节
      [issues 11]
      issue 12 早市摊位安置拖沓
      [causes 13]
      cause 13 怕担责
      cause 13 下得少
      [measures 14]
      measure 15 讨论先交提纲
      measure 16 油烟夜间复查
      measure 17 月底前早市开张
      [closing 18]`,
  },
  {
    name: "parts-by-their-place",
    about: "headings in one's own words, told by what stands behind the colon or by their place",
    reads: `
      [issues 4]
      issue 5 热线回复照抄模板
      issue 6 楼道杂物清了又堆
      [causes 7]
      cause 8 图快
      cause 9 没和楼长商量过
      [measures 10]
      measure 11 每件先打一个电话
      measure 12 请楼长轮值
      [closing 13]`,
  },
  {
    name: "unnumbered-to-the-end",
    about: "no numbers; 上次生活会 in the opening, 针对…针对…, a last paragraph in one's own words",
    reads: `
      [previous 4]
      [issues 5]
      issue 6 巡坝记录写得含糊
      issue 7 对下游村联系少
      issue 8 备用泵一年没有试
      [causes 9]
      cause 10 老经验害人
      cause 11 嫌麻烦
      [measures 12]
      measure 13 针对记录含糊，每个点量三遍
      measure 14 针对联系少，放水前逐村通话
      measure 15 针对备用泵，每月十五日带负荷试一次
      [closing 16]`,
  },
];

describe("layouts of real drafts: labels, places and endings", () => {
  test.each(LAYOUTS)("$name: $about", ({ name, reads }) => {
    const marks = outlineOfText(layoutFixture(name)).filter(
      (mark) => !/^\[(?:title|byline|opening) /u.test(mark),
    );
    expect(marks).toEqual(reads.trim().split(/\n\s*/u));
  });
});
