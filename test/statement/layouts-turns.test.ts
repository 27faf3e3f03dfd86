import { layoutFixture, outlineOfText } from "./outline-of-text";

/** Each layout's file in test/fixtures/layouts, and what a reader would tick off in it. */
const LAYOUTS: readonly { readonly name: string; readonly about: string; readonly reads: string }[] = [
  {
    name: "combined-cause-paragraphs",
    about: "问题及原因 in one part: paragraphs that begin 究其原因",
    reads: `
      [issues 4]
      issue 6 支部建设抓得松
      issue 6 议事不规范
      [causes 7]
      cause 7 把党建当成软任务，觉得业务好了一切都好
      [issues 8]
      issue 9 老旧小区停车难没有解决
      issue 10 热线回访走形式
      [causes 11]
      cause 11 宗旨意识淡化，坐在办公室等报表
      cause 11 怕麻烦，觉得停车是物业的事
      [issues 12]
      issue 12 谈话提醒不经常
      [causes 13]
      cause 13 怕得罪人，好人主义作怪
      [measures 14]
      measure 15 抓紧换届
      measure 16 建停车位一百二十个
      [closing 17]`,
  },
  {
    name: "combined-in-one-paragraph",
    about: "问题及原因 in one part: the cause in the paragraph of its issue",
    reads: `
      [issues 4]
      issue 5 防汛责任落得不实
      cause 5 侥幸心理作怪，总觉得大水不会来
      issue 6 惠农补贴审核不细
      cause 6 工作漂浮，坐在镇上看表格
      [measures 7]
      measure 8 重新排定水库巡查表
      measure 9 逐户核对补贴名册
      [closing 10]`,
  },
  {
    name: "combined-with-measures",
    about: "问题及整改措施 in one part with a heading for each",
    reads: `
      [issues 4]
      issue 6 学习不实
      issue 7 调研不深
      [measures 8]
      measure 9 每月读一本
      measure 10 每月走两校
      [measures 11]
      measure 12 做到学思用贯通`,
  },
  {
    name: "turns-numbered",
    about: "（一）问题（二）原因（三）措施 below each dimension",
    reads: `
      [issues 5]
      issue 6 请示报告不严
      issue 7 学习不系统
      [causes 8]
      cause 9 规矩意识不强，觉得小事不用报
      [measures 10]
      measure 11 外出一律报备
      measure 12 每季度通读一本
      [issues 14]
      issue 15 调研少
      [causes 16]
      cause 17 图省事
      [measures 18]
      measure 19 年内走遍十二个司法所
      [closing 20]`,
  },
  {
    name: "turns-below-level-one",
    about: "存在问题：产生原因：整改措施： below dimensions numbered 一、",
    reads: `
      [issues 4]
      issue 4 学习形式单一
      issue 4 交流研讨少
      [causes 5]
      cause 5 支委会对学习抓得不紧
      [measures 6]
      measure 6 每月一次交流研讨
      [issues 8]
      issue 8 联系群众少，一年只走访两次
      [causes 9]
      cause 9 等着群众上门
      [measures 10]
      measure 10 每季度走访一次
      [issues 12]
      issue 12 碰硬少
      issue 12 创新少
      [causes 13]
      cause 13 怕担责
      cause 13 凭经验
      [measures 14]
      measure 14 领办难题
      measure 14 外出学习
      [closing 15]`,
  },
  {
    name: "turns-labelled",
    about: "问题：原因：措施： below dimensions without number",
    reads: `
      [issues 5]
      issue 5 读原著少
      [causes 6]
      cause 6 觉得自己是办事员，学不学一个样
      [measures 7]
      measure 7 每月读一本，记一万字笔记
      [issues 9]
      issue 9 回访少
      [causes 10]
      cause 10 怕听难听话
      [measures 11]
      measure 11 每件三天内回访
      [closing 12]`,
  },
  {
    name: "turns-bracketed",
    about: "【存在问题】【原因剖析】【整改措施】",
    reads: `
      [issues 4]
      issue 4 学得浅
      issue 4 记得少
      [causes 5]
      cause 5 学习劲头不足，总找借口
      [measures 6]
      measure 6 每天学
      measure 6 每周写
      [issues 8]
      issue 8 下基层少
      [causes 9]
      cause 9 图舒服
      [measures 10]
      measure 10 每月一次
      [closing 11]`,
  },
  {
    name: "turns-below-each-issue",
    about: "原因： and 整改措施： below each numbered issue",
    reads: `
      [issues 4]
      issue 5 库房巡查断档
      [causes 6]
      cause 6 值班表排了没有人盯
      [measures 7]
      measure 7 每天早晚两查，拍照留底
      [issues 8]
      issue 8 目录录入出错多
      [causes 9]
      cause 9 赶进度，没有复核
      [measures 10]
      measure 10 实行两人一组互校
      [issues 11]
      issue 11 查档窗口说话生硬
      [causes 12]
      cause 12 站得久了心里烦
      [measures 13]
      measure 13 每半天换一次岗
      [closing 14]`,
  },
  {
    name: "turns-counted-labels",
    about: "问题1：原因1：措施1：",
    reads: `
      [issues 3]
      issue 4 项目审批慢
      [causes 5]
      cause 5 部门之间没有打通，各看各的
      [measures 6]
      measure 6 设一个综合窗口，二十天办结
      [issues 7]
      issue 7 招投标监督不严
      [causes 8]
      cause 8 只看程序不看内容
      [measures 9]
      measure 9 评委随机抽取，全程录像
      [closing 10]`,
  },
];

describe("layouts in which 问题, 原因 and 措施 take turns", () => {
  test.each(LAYOUTS)("$name: $about", ({ name, reads }) => {
    const marks = outlineOfText(layoutFixture(name)).filter(
      (mark) => !/^\[(?:title|byline|opening) /u.test(mark),
    );
    expect(marks).toEqual(reads.trim().split(/\n\s*/u));
  });
});
