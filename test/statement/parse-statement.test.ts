import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { parseStatement } from "../../src/statement/parse-statement";
import { fixture, paragraphsOf } from "../support";
import { outlineOfText as outline } from "./outline-of-text";

describe("layouts", () => {
  test("“首先说问题。第一，…”: a sentence leads over to each part, its list behind it", () => {
    const text = `
      民主生活会个人发言提纲
      同志们：
      根据会议安排，下面我作个人对照检查发言，请大家批评。
      首先说问题。第一，学习上有差距。去年的24本书我只翻了6本。第二，抓落实有差距。全县污水管网改造我分管，拖了4个月，现场只去过2次。
      再说原因。第一，总觉得自己干了二十多年，老本够吃，翻书就犯困。第二，管网是前任留下的摊子，怕翻旧账得罪人。
      最后说怎么改。第一，书一个月读两本。第二，管网改造每周去一次现场，8月底通水。
      我就讲这些，请同志们批评。`;
    expect(outline(paragraphsOf(text))).toEqual([
      "[title 1]",
      "[opening 2]",
      "[issues 4]",
      "issue 4 学习上有差距",
      "issue 4 抓落实有差距",
      "[causes 5]",
      "cause 5 总觉得自己干了二十多年，老本够吃，翻书就犯困",
      "cause 5 管网是前任留下的摊子，怕翻旧账得罪人",
      "[measures 6]",
      "measure 6 书一个月读两本",
      "measure 6 管网改造每周去一次现场，8月底通水",
      "[closing 7]",
    ]);
  });

  test("headings on their own line, points in one paragraph", () => {
    const text = `
      2025年度民主生活会个人对照检查材料
      副局长　林知远
      会前我参加了三次集中学习，征求意见九条，现将对照检查情况报告如下。
      一、存在的主要问题
      （一）带头固本培元、增强党性方面
      一是读原著少。年初领的书只翻了前言。二是自我批评不深。讲工作多、讲思想少。
      （二）带头干事创业、担当作为方面
      一是推进旧改慢。三个小区拖了半年。
      二、原因剖析
      （一）理论武装不够扎实。以干代学。
      （二）担当精神不足。怕矛盾上交。
      三、努力方向和整改措施
      （一）坚持读原著。每天半小时。
      （二）包抓旧改小区。六月底前开工。
      以上是我的对照检查，请批评指正。`;
    expect(outline(paragraphsOf(text))).toEqual([
      "[title 1]",
      "[byline 2]",
      "[opening 3]",
      "[issues 4]",
      "issue 6 读原著少",
      "issue 6 自我批评不深",
      "issue 8 推进旧改慢",
      "[causes 9]",
      "cause 10 理论武装不够扎实",
      "cause 11 担当精神不足",
      "[measures 12]",
      "measure 13 坚持读原著",
      "measure 14 包抓旧改小区",
      "[closing 15]",
    ]);
  });

  test("run-in headings, half-width marks, points behind commas", () => {
    const text = `
      巡视整改专题民主生活会对照检查材料
      按照要求,现将情况报告如下.
      一、存在问题
      (一)学习方面.主要是,一是读书少,二是记得少,三是用得少.
      (二)作风方面:1.会多;2.文多;3.调研少.
      二、原因
      (一)思想认识不到位.总觉得不急.
      三、整改措施
      1、每天读书.2、压减会议.`;
    expect(outline(paragraphsOf(text)).filter((mark) => !mark.startsWith("["))).toEqual(
      [
        "issue 4 读书少,",
        "issue 4 记得少,",
        "issue 4 用得少",
        "issue 5 会多",
        "issue 5 文多",
        "issue 5 调研少",
        "cause 7 思想认识不到位",
        "measure 9 每天读书",
        "measure 9 压减会议",
      ].map((mark) => mark.replace(/,$/u, "")),
    );
  });

  test("问题, 原因 and 措施 inside each dimension", () => {
    const text = `
      2024年度民主生活会个人对照检查材料
      会前我参加了学习，现将情况报告如下。
      （一）在带头严守政治纪律方面
      1.存在问题。一是请示报告不及时。二是学习不深。
      2.原因分析。一是认识不足。
      3.整改措施。一是当天报告。
      （二）在带头担当作为方面
      1.存在问题。一是碰硬少。
      2.原因分析。一是怕得罪人。
      3.整改措施。一是领办难题。
      以上是我的对照检查。`;
    const { items } = parseStatement(paragraphsOf(text));
    expect(items.filter(({ leaf }) => leaf).map(({ id, dimension }) => [id, dimension])).toEqual([
      ["I1", "在带头严守政治纪律方面"],
      ["I2", "在带头严守政治纪律方面"],
      ["C1", "在带头严守政治纪律方面"],
      ["M1", "在带头严守政治纪律方面"],
      ["I3", "在带头担当作为方面"],
      ["C2", "在带头担当作为方面"],
      ["M2", "在带头担当作为方面"],
    ]);
  });

  test("no number at all", () => {
    const text = `
      组织生活会个人对照检查材料
      存在问题
      思想上
      读书少。全年只读一本。
      工作上
      调研少。全年下乡三次。
      原因分析
      以上问题，根子都在自己身上。
      自觉性不强。能拖就拖。
      整改措施
      坚持读书。每天半小时。
      以上是我的检查，请批评指正。`;
    expect(outline(paragraphsOf(text))).toEqual([
      "[title 1]",
      "[issues 2]",
      "issue 4 读书少",
      "issue 6 调研少",
      "[causes 7]",
      "cause 9 自觉性不强",
      "[measures 10]",
      "measure 11 坚持读书",
      "[closing 12]",
    ]);
  });

  test("automatic numbers, which are not in the text", () => {
    const numbered = (listLabel: string, text: string): Paragraph => ({ text, listLabel, cell: null });
    const paragraphs = [
      plainParagraph("2025年度民主生活会个人对照检查材料"),
      numbered("一、", "存在的问题"),
      numbered("（一）", "理论学习方面"),
      numbered("1.", "读书少。"),
      numbered("2.", "笔记少。"),
      numbered("二、", "原因分析"),
      numbered("（一）", "自觉性不强。"),
    ];
    expect(outline(paragraphs)).toEqual([
      "[title 1]",
      "[issues 2]",
      "issue 4 读书少",
      "issue 5 笔记少",
      "[causes 6]",
      "cause 7 自觉性不强",
    ]);
  });

  test("automatic numbers that run on from part to part, and the numbers of a second level", () => {
    const numbered = (listLabel: string, text: string): Paragraph => ({ text, listLabel, cell: null });
    const paragraphs = [
      plainParagraph("民主生活会个人对照检查材料"),
      numbered("一", "存在的问题"),
      numbered("1", "读书少。全年一本。"),
      numbered("1.1", "原著一本没读。"),
      numbered("1.2", "笔记没有写。"),
      numbered("2", "调研少。全年三次。"),
      numbered("二", "原因分析"),
      numbered("3", "自觉性不强。能拖就拖。"),
      numbered("三", "整改措施"),
      numbered("4", "每月读一本。"),
    ];
    expect(outline(paragraphs).filter((mark) => !mark.startsWith("["))).toEqual([
      "issue 4 原著一本没读",
      "issue 5 笔记没有写",
      "issue 6 调研少",
      "cause 8 自觉性不强",
      "measure 10 每月读一本",
    ]);
  });

  // The cell under 原因分析 has two soft lines, the first without its 一是.
  test("a form: the names of the parts in one column of a table, the text in the other", () => {
    const cell = (text: string): Paragraph => ({
      text,
      listLabel: "",
      cell: { table: 0, row: 0, column: 0 },
    });
    const paragraphs = [
      plainParagraph("党员组织生活会个人对照检查表"),
      ...["姓名", "高某", "支部", "机关二支部"].map(cell),
      ...[
        "存在的主要问题",
        "1.读书少。全年一本。",
        "2.志愿服务少。",
        "原因分析",
        "自觉性不强。\n二是怕累。",
      ].map(cell),
      ...["整改措施", "一是每月读一本。二是每季度服务一次。", "", "支部意见", ""].map(cell),
    ];
    expect(outline(paragraphs).filter((mark) => /issue|cause|measure/u.test(mark))).toEqual([
      "[issues 6]",
      "issue 7 读书少",
      "issue 8 志愿服务少",
      "[causes 9]",
      "cause 10 自觉性不强",
      "cause 10 怕累",
      "[measures 11]",
      "measure 12 每月读一本",
      "measure 12 每季度服务一次",
    ]);
  });

  test("an outline printed before the text is not the text", () => {
    const text = `
      对照检查材料
      一、存在的问题
      二、原因分析
      三、整改措施
      一、存在的问题
      （一）读书少。全年一本。
      二、原因分析
      （一）自觉性不强。能拖就拖。
      三、整改措施
      （一）坚持读书。每天半小时。`;
    expect(outline(paragraphsOf(text))).toContain("[issues 5]");
    expect(outline(paragraphsOf(text))).not.toContain("[issues 2]");
  });

  test("the 原因剖析 of a typical case is not the causes of the statement", () => {
    const text = `
      2025年度民主生活会个人对照检查材料
      一、存在的问题
      （一）读书少。全年一本。
      二、反面典型案例剖析情况
      （一）案例原因剖析
      理想信念动摇。
      （二）对照案例查摆自身差距
      警醒不够。
      三、原因分析
      （一）自觉性不强。能拖就拖。`;
    const marks = outline(paragraphsOf(text));
    expect(marks).toContain("[cases 4]");
    expect(marks).toContain("[causes 9]");
    expect(marks.filter((mark) => mark.startsWith("cause"))).toEqual(["cause 10 自觉性不强"]);
  });

  test("blanks say nothing yet: an empty skeleton lists no issue", () => {
    const text = `
      巡视整改专题民主生活会个人对照检查材料
      一、存在的主要问题
      （一）落实意识形态工作责任制方面
      一是【问题】。【事例】。二是【问题】。
      二、原因剖析
      （一）【根源】。【怎样导致问题】。`;
    const statement = parseStatement(paragraphsOf(text));
    expect(statement.kind).toBe("statement");
    expect(statement.items).toEqual([]);
  });
});

describe("the project's own statements", () => {
  test.each(["inspection-transport.txt", "annual-library.txt"])("%s is read whole", (name) => {
    const { kind, items } = parseStatement(fixture(name));
    const leaves = items.filter(({ leaf }) => leaf);
    expect(kind).toBe("statement");
    for (const role of ["issue", "cause", "measure"]) {
      expect(leaves.filter((item) => item.role === role).length).toBeGreaterThan(2);
    }
  });
});
