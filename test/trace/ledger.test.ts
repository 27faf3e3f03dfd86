import { checkDocument } from "../../src/checks/check-document";
import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { standardLibrary } from "../../src/library/standard-library";
import { planStub } from "../../src/skeleton/plan-stub";
import { explainerOf } from "../../src/trace/explain";
import { reasonText } from "../../src/trace/explanation-text";
import { locate } from "../../src/trace/locate";
import { tableOf } from "../statement/table-of";
import { paragraphsOf } from "../support";

const check = (paragraphs: readonly Paragraph[]) => checkDocument(paragraphs, standardLibrary);
const TITLE = plainParagraph("民主生活会整改清单");

/** “问题题目: 原因的状态 → 原因, 措施的状态 → 措施” */
function answersIn(paragraphs: readonly Paragraph[]): string[] {
  const { statement, trace } = check(paragraphs);
  const titleOf = (id: string | undefined) => statement.items.find((item) => item.id === id)?.title;
  return trace.issues.map(({ issue, cause, measure }) => {
    const [why, what] = [cause, measure].map(({ links }) => titleOf(links[0]?.to) ?? "—");
    return `${titleOf(issue)}: ${why}, ${what}`;
  });
}

const findingsIn = (paragraphs: readonly Paragraph[]) =>
  check(paragraphs).findings.map(({ rule, range }) => `${rule} ${paragraphs[range.paragraph]!.text}`);

describe("an issue in an 整改清单", () => {
  test("is answered by its own row, whatever fits better elsewhere", () => {
    const table = tableOf(`
      问题 | 原因 | 整改措施
      理论学习不够深入 | 作风漂浮，很少下基层 | 每月到基层调研
      深入基层调研少 | 忙于事务，放松了理论学习 | 每周组织理论学习`);
    expect(answersIn([TITLE, ...table])).toEqual([
      "理论学习不够深入: 作风漂浮，很少下基层, 每月到基层调研",
      "深入基层调研少: 忙于事务，放松了理论学习, 每周组织理论学习",
    ]);
    expect(findingsIn([TITLE, ...table])).toEqual([]);
  });

  test("whose cell is empty has none, though another row says the very words", () => {
    const table = tableOf(`
      问题 | 原因 | 整改措施
      档案归档滞后 | 制度执行不严 | 
      档案室漏雨 | 报修不及时 | 档案归档滞后的，限期归档；档案室修缮屋顶`);
    expect(findingsIn([TITLE, ...table])).toEqual(["missing-measure 档案归档滞后"]);
    const { statement, trace } = check([TITLE, ...table]);
    const reason = explainerOf(statement, [TITLE, ...table]).explain(
      statement.items[0]!,
      "measure",
      trace.issues[0]!.measure,
    );
    expect(reasonText(reason)).toBe("表中这一行没有填写措施。");
  });

  test("shares a cell that is merged over its row, and leaves none of the row's answers without an issue", () => {
    const table = tableOf(`
      问题 | 原因 | 整改措施
      学习笔记不记 | 自觉性不强 | 1.每月检查笔记。2.张榜公布。3.年底评比。
      心得体会抄摘 | ^ | ^`);
    expect(findingsIn([TITLE, ...table])).toEqual([]);
    expect(check([TITLE, ...table]).trace.coverage).toMatchObject({ issues: 2, complete: 2 });
  });

  test("in a table without a column of causes is not asked for one; the text may have it", () => {
    const table = tableOf("问题内容 | 整改措施 | 整改时限 | 责任人\n档案归档滞后 | 限期移交 | 3月 | 张某");
    expect(findingsIn([TITLE, ...table])).toEqual([]);
    const text = paragraphsOf(`
      民主生活会对照检查材料
      按照要求，现将检查情况报告如下。
      一、存在的问题
      （一）会议偏多。全年开会90次。
      二、原因分析
      （一）会议偏多，是因为怕担责，凡事上会。
      （二）档案归档滞后，是因为制度执行不严，归档无人督促。
      三、整改措施
      （一）精简会议，会议次数减少三分之一。`);
    expect(answersIn([...text, ...table])[1]).toBe(
      "档案归档滞后: 档案归档滞后，是因为制度执行不严，归档无人督促, 限期移交",
    );
  });

  test("that has a hole is not mended beside the table: its cell is to be filled", () => {
    const paragraphs = [TITLE, ...tableOf("问题 | 原因 | 整改措施\n会议偏多 | 怕担责 | ")];
    const result = check(paragraphs);
    const issue = result.statement.items[0]!;
    const plan = planStub({ paragraphs, result, issue, side: "measure", phrase: null, recheck: check });
    expect(plan).toEqual({ kind: "refused", reason: "in-table" });
    const mended = tableOf("问题 | 原因 | 整改措施\n会议偏多 | 怕担责 | 精简会议");
    expect(check([TITLE, ...mended]).trace.coverage.complete).toBe(1);
  });
});

describe("a ledger of a thousand rows", () => {
  test("finds every answer in its row, where most rows have more than one", () => {
    const rows = Array.from({ length: 300 }, (_, i) => {
      const measures = i < 150 ? "1.每月检查。2.每季通报。3.年底考核。" : "限期整改";
      return `第${i}号仓库盘点不及时 | 管理松懈 | ${i === 200 ? "" : measures}`;
    });
    const paragraphs = [TITLE, ...tableOf(["问题 | 原因 | 整改措施", ...rows].join("\n"))];
    const holes = check(paragraphs).findings.filter(({ rule }) => rule.startsWith("missing"));
    expect(holes.map(({ message }) => message)).toEqual(["未见与“第200号仓库盘点不及时”对应的措施。"]);
  });
});

describe("numbers in the cells", () => {
  test("count within their cell, and an issue's number may run through the rows", () => {
    const table = tableOf(`
      序号 | 问题 | 整改措施
      1 | 1.学习不深 | 1.每周学习。2.每月交流。
      2 | 2.调研不实 | 1.蹲点调研。3.年底通报。`);
    expect(findingsIn([TITLE, ...table])).toEqual(["numbering-gap 1.蹲点调研。3.年底通报。"]);
  });
});

test("the cursor in a cell is where its column says, whatever part the table stands in", () => {
  const text = paragraphsOf(`
    民主生活会对照检查材料
    一、存在的问题
    （一）会议偏多。全年开会90次。
    二、整改措施`);
  const table = tableOf("问题 | 原因 | 整改措施\n理论学习不够 | 自觉性不强 | 每周学习");
  const place = (paragraph: number) => locate([...text, ...table], { paragraph, offset: 1 }, standardLibrary);
  const inTable = [7, 8, 9].map((at) => place(at));
  expect(inTable.map(({ section, role }) => `${section} ${role}`)).toEqual([
    "issues issue",
    "causes cause",
    "measures measure",
  ]);
  expect(inTable[0]!.categories[0]).toBe("theory-study");
});
