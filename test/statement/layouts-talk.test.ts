import { layoutFixture, outlineOfText } from "./outline-of-text";

/** Each layout's file in test/fixtures/layouts, and what a reader would tick off in it. */
const LAYOUTS: readonly { readonly name: string; readonly about: string; readonly reads: string }[] = [
  {
    name: "spoken-turns",
    about: "every dimension goes on to “怎么弄成这样的？” and “下面这么改。” in one's own words",
    reads: `
      [title 1]
      [byline 2]
      [opening 3]
      [issues 5]
      issue 5 党课照着报纸念
      issue 5 会议记录是后补的
      [causes 6]
      cause 6 我嫌备课费工夫，念报纸不会出错
      cause 6 觉得记录是给上头看的，补上就行
      [measures 7]
      measure 7 一次党课只讲一件村里的事
      measure 7 记录当场写、当场念
      [issues 8]
      issue 9 冷库租得不明不白
      [causes 10]
      cause 10 想想是什么缘故，说到底是我把集体的东西当成了自家的
      [measures 11]
      measure 11 到期不续，开代表会定底价，挂网重新招租
      [issues 13]
      issue 13 路灯坏了半年没有人修
      issue 13 低保评得不公道
      [causes 14]
      cause 14 怕花钱，觉得天黑了没有人出门
      cause 14 怕得罪人，谁来说情都点头
      [measures 15]
      measure 15 路灯三天内修好
      measure 15 低保重新评，名单贴满七天
      [closing 16]`,
  },
  {
    name: "spoken-lists",
    about: "lists as people count them: 首先 and no word behind it, 一条是…再一条就是, 第三件 going on",
    reads: `
      [title 1]
      [byline 2]
      [opening 3]
      [previous 4]
      [issues 5]
      issue 6 书读得少
      issue 7 巡护打折扣
      issue 8 防火卡口有空档
      issue 9 工具房乱堆乱放
      issue 10 带徒弟没有耐心
      [causes 11]
      cause 12 把学习当成了干部的事，觉得护林靠的是两条腿
      cause 12 图省事，觉得北沟没有人去
      cause 12 老好人思想，同班的要回家吃饭，我抹不开面子拦
      [measures 13]
      measure 14 条例每天看三页，看完在队里讲一讲
      measure 14 北沟每月走满八趟，手机打卡
      measure 15 卡口中午两个人轮着吃饭
      measure 15 灭火机每周点一次数
      [closing 16]`,
  },
  {
    name: "spoken-place-of-issues",
    about: "查出来的事 above the issues, known by its place alone",
    reads: `
      [title 1]
      [byline 2]
      [opening 3]
      [issues 4]
      issue 5 学习全靠别人念
      issue 6 护边员巡边不实
      issue 7 便民浴室盖好就锁着
      [causes 8]
      cause 9 把书当成了念书人的事，总想着守边靠腿不靠嘴
      cause 10 嫌麻烦，爱自己说了算
      [measures 11]
      measure 12 自己念书
      measure 13 巡边点名
      [closing 14]`,
  },
  {
    name: "spoken-question-opens-issues",
    about: "毛病出在哪里 above the issues, 根子在哪里 above the causes",
    reads: `
      [title 1]
      [byline 2]
      [opening 3]
      [issues 4]
      issue 5 学习糊弄
      issue 6 病树没有砍
      [causes 7]
      cause 8 自己看低了自己，书看不进
      cause 8 怕做恶人，亲戚的树不敢动
      [measures 9]
      measure 10 每天看三页书，不懂的打电话问
      measure 11 先砍自家人的树，月底前一棵不留
      [closing 12]`,
  },
  {
    name: "counts-across-headings",
    about: "三是 and 四是 going on below the next heading; a year behind “1.”",
    reads: `
      [title 1]
      [opening 2]
      [issues 3]
      issue 4 学习不系统
      issue 4 调研不深入
      issue 5 项目推进慢
      issue 6 谈话提醒少
      issue 6 采购不比价
      [causes 7]
      cause 8 理论学习抓得不紧
      cause 9 担当精神不足
      [measures 10]
      measure 11 2026年3月底前补课四次
      measure 11 每次学习都有记录
      measure 12 深入调查研究
      measure 13 压实项目责任
      measure 14 规范采购程序
      [closing 15]`,
  },
  {
    name: "level-one-below-level-one",
    about: "三、 lists 一、 to 四、, of which the last number comes twice",
    reads: `
      [title 1]
      [byline 2]
      [opening 3]
      [issues 4]
      issue 5 学习停在纸面
      issue 6 巡河次数不够
      [causes 7]
      cause 8 学用脱节
      cause 9 怕吃苦
      [measures 10]
      measure 11 学用结合
      measure 12 坚持巡河
      measure 13 公开监督电话
      measure 14 改进接访办法
      measure 15 整改遗留问题
      [disclosures 16]
      [closing 18]`,
  },
];

describe("layouts as people talk and slip", () => {
  test.each(LAYOUTS)("$name: $about", ({ name, reads }) => {
    expect(outlineOfText(layoutFixture(name))).toEqual(reads.trim().split(/\n\s*/u));
  });
});
