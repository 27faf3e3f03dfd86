import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { columnRole } from "../../src/statement/ledger-columns";
import { parseStatement } from "../../src/statement/parse-statement";
import { outlineOfText } from "./outline-of-text";
import { tableOf } from "./table-of";

/** Leaves as “issue 学习不深 2–3”: with the rows they stand in. */
function rowsOf(paragraphs: readonly Paragraph[]): string[] {
  return parseStatement(paragraphs)
    .items.filter(({ leaf }) => leaf)
    .map(({ role, title, rows }) => {
      const { first, last } = rows!;
      return `${role} ${title} ${first === last ? first : `${first}–${last}`}`;
    });
}

function lines(text: string): string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim());
}

const TITLE = plainParagraph("某局党组2025年度民主生活会整改清单");

describe("the rows of an 整改清单", () => {
  const LAYOUTS: readonly { readonly about: string; readonly table: string; readonly reads: string }[] = [
    {
      about: "问题 beside 具体表现: one goes on telling of the issue, several are its points",
      table: `
        序号 | 问题 | 具体表现 | 原因分析 | 整改措施 | 责任人 | 完成时限 | 进展
        1 | 理论学习不够深入 | 一是不系统，全年只读一本原著。二是联系实际少。 | 重业务轻学习。 | 每周集中学习一次。 | 张某 | 2026年6月 | 正在推进
        2 | 深入基层少 | 全年到乡镇不足5次。 | 宗旨意识淡化。 | 1.每月下乡一次。2.建立联系点。 | 李某 | 长期坚持 | `,
      reads: `
        issue 不系统，全年只读一本原著 1
        issue 联系实际少 1
        cause 重业务轻学习 1
        measure 每周集中学习一次 1
        issue 深入基层少 2
        cause 宗旨意识淡化 2
        measure 每月下乡一次 2
        measure 建立联系点 2`,
    },
    {
      about: "具体表现 without 问题, the columns in another order, a paragraph for each point",
      table: `
        具体表现 | 整改举措 | 责任领导 | 产生根源
        学习不深 | 1.每月读一本⏎2.每季度交流一次 | 张某 | 自觉性不强
        调研不实 | 蹲点调研 | 张某 | 作风漂浮`,
      reads: `
        issue 学习不深 1
        measure 每月读一本 1
        measure 每季度交流一次 1
        cause 自觉性不强 1
        issue 调研不实 2
        measure 蹲点调研 2
        cause 作风漂浮 2`,
    },
    {
      about: "rows merged downwards, and empty issue cells, go on with the issue above",
      table: `
        序号 | 存在的问题 | 整改措施 | 时限
        1 | 档案归档滞后 | 限期移交 | 3月
        ^ | ^ | 每季度盘点 | 6月
          | | 公布移交名单 | 9月
        2 | 会议偏多 | 精简会议 | 12月`,
      reads: `
        issue 档案归档滞后 1–3
        measure 限期移交 1
        measure 每季度盘点 2
        measure 公布移交名单 3
        issue 会议偏多 4
        measure 精简会议 4`,
    },
    {
      about: "each row its own 具体表现 below one 问题: each stands with its own measure",
      table: `
        问题 | 具体表现 | 措施
        理论学习不够深入 | 原著读得少 | 每月读一本
        ^ | 笔记没有写 | `,
      reads: `
        issue 原著读得少 1
        issue 笔记没有写 2
        measure 每月读一本 1`,
    },
    {
      about: "an answer merged over several issues, or 同上, is theirs all; a blank or a dash is none",
      table: `
        问题 | 原因 | 措施
        学习不深 | 自觉性不强 | 每周学习
        笔记不记 | ^ | 每月检查笔记
        调研不实 | 同上 | /
        会议偏多 | 作风漂浮 | 无`,
      reads: `
        issue 学习不深 1
        cause 自觉性不强 1–3
        measure 每周学习 1
        issue 笔记不记 2
        measure 每月检查笔记 2
        issue 调研不实 3
        issue 会议偏多 4
        cause 作风漂浮 4`,
    },
    {
      about: "a title and a form above, a header of two rows, the header again, a sum and a signature below",
      table: `
        某局整改台账 | < | < | < | <
        单位：某局 | < | < | 填报日期：3月 | <
        序号 | 问题 | 整改 | < | 备注
        ^ | ^ | 具体措施 | 完成时限 | ^
        1 | 学习不深 | 每周学习 | 6月 |
        序号 | 问题 | 整改 | < | 备注
        ^ | ^ | 具体措施 | 完成时限 | ^
        2 | 调研不实 | 蹲点调研 | 9月 |
        合计 | 2 | 2 | |
        填表人：张某 | < | < | < | <`,
      reads: `
        issue 学习不深 4
        measure 每周学习 4
        issue 调研不实 7
        measure 蹲点调研 7`,
    },
  ];

  test.each(LAYOUTS.map((layout) => [layout.about, layout] as const))("%s", (_, { table, reads }) => {
    expect(rowsOf([TITLE, ...tableOf(table)])).toEqual(lines(reads));
  });

  test("stand below their 维度, in a column or in a row of its own", () => {
    const inRows = `
      序号 | 问题 | 措施
      一、理论学习方面 | < | <
      1 | 学习不深 | 每周学习
      二、工作作风方面 | < | <
      2 | 调研不实 | 蹲点调研`;
    const inColumn = `
      问题类别 | 具体问题 | 措施
      理论学习方面 | 学习不深 | 每周学习
      工作作风方面 | 调研不实 | 蹲点调研`;
    for (const table of [inRows, inColumn]) {
      const { items } = parseStatement([TITLE, ...tableOf(table)]);
      expect(items.map(({ id, dimension }) => `${id} ${dimension}`)).toEqual([
        "I1 理论学习方面",
        "M1 理论学习方面",
        "I2 工作作风方面",
        "M2 工作作风方面",
      ]);
    }
  });

  test("two tables count rows of their own", () => {
    const table = "问题 | 措施\n学习不深 | 每周学习";
    const { items } = parseStatement([TITLE, ...tableOf(table), ...tableOf(table, 1)]);
    expect(items.map(({ id, rows }) => `${id} ${rows!.table}`)).toEqual(["I1 0", "M1 0", "I2 1", "M2 1"]);
  });
});

describe("a statement with an 整改清单", () => {
  const before = [
    "对照检查材料",
    "按照要求，现检查如下。",
    "一、存在的问题",
    "（一）学习不深。",
    "（二）调研不实。",
  ];
  const behind = ["二、原因分析", "（一）自觉性不强。", "（二）作风漂浮。", "请批评指正。"];
  const table = tableOf("问题 | 原因 | 措施\n会议偏多 | 怕担责 | 精简会议");

  test("in whatever part it stands, has its items in the right role and in document order", () => {
    const paragraphs = [...before.map(plainParagraph), ...table, ...behind.map(plainParagraph)];
    expect(outlineOfText(paragraphs)).toEqual([
      "[title 1]",
      "[opening 2]",
      "[issues 3]",
      "issue 4 学习不深",
      "issue 5 调研不实",
      "issue 9 会议偏多",
      "cause 10 怕担责",
      "measure 11 精简会议",
      "[causes 12]",
      "cause 13 自觉性不强",
      "cause 14 作风漂浮",
      "[closing 15]",
    ]);
    expect(parseStatement(paragraphs).items.map(({ id }) => id)).toEqual("I1 I2 I3 C1 M1 C2 C3".split(" "));
    expect(parseStatement(paragraphs).ledger).toBeNull();
  });

  test("on what was put right last year lists no issue of now", () => {
    const last = ["对照检查材料", "一、上年度民主生活会问题整改情况", "均已整改到位，具体见下表。"];
    const now = ["二、存在的问题", "（一）学习不深。", "三、整改措施", "（一）每周学习。"];
    const done = tableOf("问题 | 整改措施 | 完成情况\n会议偏多 | 精简会议 | 已完成");
    const paragraphs = [...last.map(plainParagraph), ...done, ...now.map(plainParagraph)];
    expect(parseStatement(paragraphs).items.map(({ title }) => title)).toEqual(["学习不深", "每周学习"]);
  });

  test("is not held to columns that the table leaves blank and the text has", () => {
    const blank = tableOf("问题 | 原因 | 措施\n会议偏多 | | 精简会议");
    const lists = (texts: readonly string[]) =>
      parseStatement([...texts.map(plainParagraph), ...blank]).items.at(-1)?.rows?.lists;
    expect(lists([...before, ...behind])).toEqual(["issue", "measure"]);
    expect(lists(before)).toEqual(["issue", "cause", "measure"]);
  });
});

describe("what a column is called", () => {
  const NAMES: Readonly<Record<string, string>> = {
    issue:
      "问题 存在问题 存在的主要问题 查摆问题 查摆出的突出问题 具体问题 问题内容 问题描述 问题（维度） 巡察反馈问题 问题清单 存在的不足",
    detail: "具体表现 问题表现 表现形式 主要表现",
    cause: "原因 原因分析 产生原因 产生根源 问题原因 原因剖析 思想根源",
    measure: "措施 整改措施 整改举措 具体措施 改进措施 努力方向 整改措施及完成时限 整改措施、责任人 整改内容",
    dimension: "维度 问题类别 对照方面 查摆方面 项目 类型",
    note: "序号 责任人 责任领导 责任单位/责任人 牵头单位 完成时限 整改时限 进展 整改进展 进展/完成情况 整改落实情况 整改目标 是否销号 是否长期坚持 备注 查摆问题（个） 问题数 上年度查摆问题 意见建议",
  };

  test.each(Object.entries(NAMES))("%s", (role, names) => {
    for (const name of names.split(" ")) expect(`${name} ${columnRole(name)}`).toBe(`${name} ${role}`);
    // The columns are narrow.
    for (const name of names.split(" ")) expect(columnRole([...name].join("\n"))).toBe(role);
  });

  test("nothing that says more than a name is one", () => {
    for (const text of ["", "张某", "1", "理论学习不够深入的问题仍然存在，措施不实", "整改措施：每周学习。"])
      expect(columnRole(text)).toBeNull();
  });
});

describe("what document it is", () => {
  const ledger = tableOf("序号 | 问题 | 整改措施\n1 | 学习不深 | 每周学习");
  const kindOf = (title: string, table: readonly Paragraph[]) => {
    const { kind, reason, ledger: columns } = parseStatement([plainParagraph(title), ...table]);
    return [kind, reason, columns];
  };

  test.each(["某局民主生活会整改清单", "巡察反馈问题整改台账", "班子整改措施一览表"])(
    "“%s” with such a table is checked as what it is",
    (title) => expect(kindOf(title, ledger)).toEqual(["statement", null, ["issue", "measure"]]),
  );

  test("the table alone is, too", () => {
    expect(parseStatement(ledger)).toMatchObject({ kind: "statement", ledger: ["issue", "measure"] });
  });

  test("a list of other things is not, nor a plan or a summary that has such a table", () => {
    const duties = tableOf("序号 | 任务 | 责任人\n1 | 召开会议 | 张某");
    expect(kindOf("重点任务清单", duties)).toEqual(["other", "plan", null]);
    expect(kindOf("整改工作方案", ledger)).toEqual(["other", "plan", null]);
    expect(kindOf("2025年工作总结", ledger)).toEqual(["other", "work-summary", null]);
  });

  test("a header with nothing below lists no issue, and is no heading of the text", () => {
    const empty = tableOf("序号 | 问题 | 原因 | 整改措施\n1 | | |\n2 | | |");
    expect(parseStatement([TITLE, ...empty])).toMatchObject({
      kind: "other",
      items: [],
      sections: [{ role: "title" }],
    });
  });
});

describe("tables that are none are read as running text", () => {
  const TABLES: Readonly<Record<string, string>> = {
    "a form":
      "姓名 | 高某 | 职务 | 科长\n存在的问题 | 1.读书少。⏎2.志愿服务少。\n原因分析 | 自觉性不强。\n整改措施 | 每月读一本。",
    "a form with names and fields side by side": "存在的问题 | 读书少，全年一本。 | 整改措施 | 每月读一本。",
    "a blank form": "存在的问题 | | 整改措施 | ",
    figures: "支部 | 查摆问题（个） | 制定措施（条）\n机关支部 | 12 | 20",
    "a layout": "一、存在的问题⏎（一）读书少。 | 二、整改措施⏎（一）每月读一本。",
    "issues alone": "序号 | 问题 | 责任人\n1 | 读书少 | 张某",
  };

  test.each(Object.entries(TABLES))("%s", (_, table) => {
    const cells = [plainParagraph("个人对照检查材料"), ...tableOf(table)];
    const running = cells.map(({ text }) => plainParagraph(text));
    expect(outlineOfText(cells)).toEqual(outlineOfText(running));
    expect(parseStatement(cells).items.every(({ rows }) => rows === null)).toBe(true);
  });
});
