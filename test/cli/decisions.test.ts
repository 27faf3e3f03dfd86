import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck, type Format } from "../../src/cli/check-command";
import type { Report } from "../../src/cli/report";
import { writeDocx } from "../../src/host/docx/write-docx";
import { writeDocxPart } from "../../src/host/docx/write-docx-part";
import { decide } from "../../src/trace/decisions/decide";
import type { Decision } from "../../src/trace/decisions/decision";
import { DECISIONS_NAMESPACE, writeDecisions } from "../../src/trace/decisions/write-decisions";
import { paragraphsOf } from "../support";
import { idOf, statementOf, TEXT } from "../trace/decisions/statement-under-test";

/** The statement has no measure for the second issue. */
const OPEN = TEXT.replace(/ {2}（二）限期移交.*\n/u, "");
const statement = statementOf(OPEN);
const issueId = idOf(statement, "水利工程");

const decisions: readonly Decision[] = [
  { kind: "confirm", side: "cause", issueId, answerId: idOf(statement, "责任意识") } as const,
  { kind: "reject", side: "cause", issueId, answerId: idOf(statement, "工作作风") } as const,
  { kind: "waive", side: "measure", issueId, reason: "已移交完毕" } as const,
].reduce<readonly Decision[]>((made, ruling) => decide(made, ruling, statement, "2026-01-31")!, []);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duizhao-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A .docx with that text and that part. */
function docx(text: string, part: string): string {
  const blocks = paragraphsOf(text).map((paragraph) => ({ kind: "body" as const, text: paragraph.text }));
  const path = join(folder, "a.docx");
  writeFileSync(path, writeDocxPart(writeDocx(blocks, "仿宋"), DECISIONS_NAMESPACE, part));
  return path;
}

const run = (path: string, format: Format) => runCheck([path], { format, failOn: "error", color: false });
const report = (path: string) => (JSON.parse(run(path, "json").output) as Report[])[0]!;

test("what was decided in Word counts on the command line", () => {
  const { trace, findings, coverage, decisions: rest } = report(docx(OPEN, writeDecisions(decisions, 1)));
  const { cause, measure } = trace.find(({ issue }) => issue === issueId)!;
  expect(cause).toMatchObject({ state: "full", rejected: [idOf(statement, "工作作风")], waived: null });
  expect(cause.links[0]).toMatchObject({ to: idOf(statement, "责任意识"), confirmed: true });
  expect(measure).toMatchObject({ state: "none", links: [], rejected: [], waived: "已移交完毕" });
  expect(findings.filter(({ rule }) => rule.startsWith("missing-"))).toEqual([]);
  expect(coverage).toEqual({ issues: 2, withCause: 2, withMeasure: 2, complete: 2 });
  expect(rest).toEqual({ lost: [], problem: null });
});

test("people read that the author said so, and the exit code goes by it", () => {
  const { output, exitCode } = run(docx(OPEN, writeDecisions(decisions, 1)), "pretty");
  expect(output).toContain("原因：已确认 ← 第 8 段“管党治党责任意识不强”");
  expect(output).toContain("措施：作者说明无需：已移交完毕");
  expect(exitCode).toBe(0);
});

test("decisions on a text that is gone are listed, with titles and reason", () => {
  const path = docx(OPEN.replace(/ {2}二是水利.*\n/u, ""), writeDecisions(decisions, 1));
  expect(report(path).decisions.lost).toEqual([
    {
      kind: "confirm",
      side: "cause",
      issue: "水利工程档案归档滞后",
      answer: "管党治党责任意识不强",
      reason: null,
      date: "2026-01-31",
    },
    {
      kind: "reject",
      side: "cause",
      issue: "水利工程档案归档滞后",
      answer: "工作作风不够扎实",
      reason: null,
      date: "2026-01-31",
    },
    {
      kind: "waive",
      side: "measure",
      issue: "水利工程档案归档滞后",
      answer: null,
      reason: "已移交完毕",
      date: "2026-01-31",
    },
  ]);
  const { output } = run(path, "pretty");
  expect(output).toContain("人工认定中有 3 项的原文已不在，没有采用：");
  expect(output).toContain("“水利工程档案归档滞后”无需措施：已移交完毕");
  expect(output).toContain("“水利工程档案归档滞后”不对应原因“工作作风不够扎实”");
});

test.each([
  [
    "unreadable",
    `<decisions xmlns="${DECISIONS_NAMESPACE}" version="1" rev="1"><x/></decisions>`,
    "无法读取",
  ],
  ["newer-version", `<decisions xmlns="${DECISIONS_NAMESPACE}" version="9" rev="1"/>`, "更新版本"],
])("a part that is %s is told, and the check goes on without it", (problem, part, words) => {
  const path = docx(OPEN, part);
  expect(report(path).decisions).toEqual({ lost: [], problem });
  expect(report(path).findings.map(({ rule }) => rule)).toContain("missing-measure");
  expect(run(path, "pretty").output).toContain(words);
});
