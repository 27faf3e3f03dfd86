import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck } from "../../src/cli/check-command";
import type { Report } from "../../src/cli/report";
import { makeDocx, p } from "../host/docx/make-docx";

const STATEMENT = `中共某局党组2025年度民主生活会对照检查材料
按照上级党组织要求，党组认真开展学习研讨、谈心谈话，现将检查情况报告如下。
一、存在的主要问题
（一）理论学习不够深入。全年集中学习6次，有2次以读文件代替研讨。
（二）深入基层调研少。全年到乡镇调研不足5次。
二、原因剖析
（一）对理论学习的重要性认识不足，存在重业务轻学习的思想。
（二）宗旨意识有所淡化，与基层群众联系不紧，调研多停留在听汇报。
三、整改措施
（一）坚持每周一次集中学习，理论学习一人一题，2026年6月底前通读四本原著。
（二）班子成员每季度到基层调研不少于2次，2026年12月底前形成调研报告。
以上检查，请批评指正。
附件：整改清单`.split("\n");

const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const texts = (...cells: readonly string[]) => row(...cells.map((text) => cell(text)));
const RESTART = '<w:vMerge w:val="restart"/>';
const GO_ON = "<w:vMerge/>";

/** 序号 · 问题 · 原因 · 措施 · 责任人 · 时限; the second issue is merged over two rows, the third has no measure. */
const LEDGER = `<w:tbl><w:tblPr/>${[
  row(cell("整改清单", '<w:gridSpan w:val="6"/>')),
  texts("序号", "存在问题", "产生原因", "整改措施", "责任人", "完成时限"),
  texts("1", "理论学习不够深入", "重业务轻学习", "每周一次集中学习", "张某", "2026年6月"),
  row(
    ...[cell("2", RESTART), cell("深入基层调研少", RESTART), cell("宗旨意识淡化", RESTART)],
    ...["每季度到基层调研不少于2次", "李某", "2026年12月"].map((text) => cell(text)),
  ),
  row(
    ...[cell("", GO_ON), cell("", GO_ON), cell("", GO_ON)],
    ...["建立基层联系点", "李某", "2026年3月"].map((text) => cell(text)),
  ),
  texts("3", "档案归档滞后", "制度执行不严", "", "王某", "2026年3月"),
].join("")}</w:tbl>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duizhao-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, body: string, format: "json" | "pretty" = "json"): string {
  const path = join(folder, name);
  writeFileSync(path, makeDocx({ body }));
  return runCheck([path], { format, failOn: "error", color: false }).output;
}

test("a statement with an 整改清单 behind it: the one row without a measure is all that is reported", () => {
  const body = STATEMENT.map((text) => p(text)).join("") + LEDGER + p("");
  const [found] = JSON.parse(report("a.docx", body)) as [Report];
  const line = STATEMENT.length + 1 + 6 * 4 + 2;
  expect(found.findings).toEqual([
    {
      rule: "missing-measure",
      severity: "error",
      line,
      start: 0,
      end: 6,
      message: "未见与“档案归档滞后”对应的措施。",
      fix: null,
    },
  ]);
  expect(found.items.find(({ title }) => title === "档案归档滞后")).toMatchObject({ line, role: "issue" });
  expect(found.orphans).toEqual({ causes: [], measures: [] });
  expect(found.coverage).toEqual({ issues: 5, withCause: 5, withMeasure: 4, complete: 4 });
});

test("the 整改清单 by itself is checked too", () => {
  const [found] = JSON.parse(report("b.docx", p("民主生活会整改清单") + LEDGER + p(""))) as [Report];
  expect(found.kind).toBe("statement");
  expect(found.findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    "missing-measure 未见与“档案归档滞后”对应的措施。",
  ]);
  expect(report("c.docx", LEDGER + p(""), "pretty")).toContain(
    "共 3 条问题：3 条有原因，2 条有措施，2 条两者都有。",
  );
});
