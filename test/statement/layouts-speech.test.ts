import { layoutFixture, outlineOfText } from "./outline-of-text";

/** Each layout's file in test/fixtures/layouts, and what a reader would tick off in it. */
const LAYOUTS: readonly { readonly name: string; readonly about: string; readonly reads: string }[] = [
  {
    name: "spoken-cause-cues",
    about: "问题及原因 in one part: paragraphs that go over to the causes in spoken words",
    reads: `
      [title 1]
      [byline 2]
      [opening 3]
      [issues 5]
      issue 7 学习条例只看标题
      issue 8 讲党课说到底还是念稿子
      [causes 9]
      cause 9 把学习当成软任务，觉得馆里的活儿不靠书本
      [issues 10]
      issue 11 老档案修复一拖再拖
      issue 12 数字化外包没有验收
      [causes 13]
      cause 13 怕担责
      [issues 14]
      issue 15 查档窗口中午没有人
      [causes 16]
      cause 16 宗旨意识淡了，觉得来查档的人不多
      cause 16 没有换位思考
      [issues 17]
      issue 18 采购档案盒没有比价
      [causes 19]
      cause 19 规矩意识不强，总想着数额小、出不了事
      [measures 20]
      measure 21 每周读一章条例，月底在馆务会上讲一讲
      measure 22 受潮案卷六月底前修复完毕
      [closing 23]`,
  },
  {
    name: "spoken-words-that-turn-nothing",
    about: "the same words where the causes have a part of their own",
    reads: `
      [title 1]
      [opening 2]
      [issues 3]
      issue 4 学习不深入
      issue 6 调研不扎实
      [causes 7]
      cause 8 理论武装不够
      cause 10 群众观念不强
      [measures 11]
      measure 12 每月读一本书
      measure 13 每季度下乡一次
      [closing 14]`,
  },
  {
    name: "outline-under-its-name",
    about: "发言提纲 above a printed outline, one line a part",
    reads: `
      [title 1]
      [byline 2]
      [opening 3]
      [issues 8]
      issue 9 学习不系统
      issue 10 担当不够
      issue 11 作风不实
      [causes 12]
      cause 13 理论武装放松
      cause 14 怕出事的思想作怪
      [measures 15]
      measure 16 每周集中学一次规程
      measure 17 九月底前完成大修
      measure 18 每月带一次夜班
      [disclosures 19]
      [closing 21]`,
  },
  {
    name: "numbers-across-dimensions",
    about: "numbers of the issues that go on across the dimensions",
    reads: `
      [title 1]
      [opening 2]
      [issues 3]
      issue 5 党课照着旧稿念
      issue 5 笔记抄得多、想得少
      [causes 6]
      cause 6 把学习当成任务
      [issues 7]
      issue 8 夜间巡查有空档
      issue 9 隐患台账补记
      [causes 10]
      cause 10 重进度、轻安全
      [issues 11]
      issue 11 食堂意见听得少
      issue 11 探亲假排不开
      [causes 12]
      cause 12 对职工冷暖想得少
      [issues 13]
      issue 13 小额采购没有询价
      [causes 14]
      cause 14 规矩意识不强
      [measures 15]
      measure 16 党课每次重新备课
      measure 17 夜间巡查两人一班
      [closing 18]`,
  },
  {
    name: "turns-in-other-words",
    about: "查摆问题：, 症结所在： and 改进办法： in every dimension",
    reads: `
      [title 1]
      [opening 2]
      [issues 4]
      issue 4 请示报告不及时
      [causes 5]
      cause 5 把报告当成走程序
      [measures 6]
      measure 6 列出必报清单，事前十五天书面报告
      [issues 8]
      issue 8 报表数字不实
      [causes 9]
      cause 9 怕排名靠后
      [measures 10]
      measure 10 月末三方到场盘库
      measure 10 报表附过磅单
      [closing 11]`,
  },
];

describe("layouts as people speak and outline them", () => {
  test.each(LAYOUTS)("$name: $about", ({ name, reads }) => {
    expect(outlineOfText(layoutFixture(name))).toEqual(reads.trim().split(/\n\s*/u));
  });
});
