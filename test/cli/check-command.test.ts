import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { runCheck, type CheckOptions } from "../../src/cli/check-command";
import { expandWildcards } from "../../src/cli/expand-wildcards";
import { plainFromMarkdown } from "../../src/cli/markdown";
import type { Report } from "../../src/cli/report";
import type { Block } from "../../src/document/block";
import { writeDocx } from "../../src/host/docx/write-docx";

const json: CheckOptions = { format: "json", failOn: "error", color: false };
const pretty: CheckOptions = { ...json, format: "pretty" };
const text = readFileSync(join(__dirname, "../fixtures/inspection-transport.txt"), "utf8");
const lines = text.trimEnd().split("\n");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duizhao-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const asBlocks = (): Block[] => lines.map((line) => ({ kind: "body", text: line }));
const asMarkdown = (): string =>
  lines
    .map((line) =>
      /^[一二三]、/u.test(line) ? `## ${line}` : line.replace(/^（[一二三四五六]）/u, "**$&**"),
    )
    .join("\n");

function reports(paths: readonly string[], options = json): Report[] {
  return JSON.parse(runCheck(paths, options).output) as Report[];
}

test(".txt, .md and .docx of one statement give the same report", () => {
  const [txt, md, docx] = reports([
    file("a.txt", text),
    file("a.md", asMarkdown()),
    file("a.docx", writeDocx(asBlocks(), "仿宋")),
  ]);
  expect({ ...md, file: "" }).toEqual({ ...txt, file: "" });
  expect({ ...docx, file: "" }).toEqual({ ...txt, file: "" });
});

test("the JSON report holds what docs/report.md promises", () => {
  const [report] = reports([file("b.txt", text)]);
  expect(report).toMatchObject({ kind: "statement", scenario: "inspection" });
  expect(report!.sections).toContainEqual({ role: "issues", line: 5, heading: "一、存在的主要问题" });
  expect(report!.items).toContainEqual(
    expect.objectContaining({
      id: "I1.1",
      role: "issue",
      leaf: true,
      parent: "I1",
      line: 7,
      start: 0,
      title: "农村公路养护资金落实慢",
    }),
  );
  expect(report!.items.find(({ id }) => id === "I1")).toMatchObject({ leaf: false, parent: null });
  expect(report!.trace).toHaveLength(7);
  for (const { cause, measure } of report!.trace) {
    for (const { state, links } of [cause, measure]) {
      expect(["full", "weak", "none"]).toContain(state);
      for (const link of links) expect(Object.keys(link)).toEqual(["to", "score", "evidence", "confirmed"]);
    }
  }
  expect(report!.coverage).toMatchObject({ issues: 7, withMeasure: 6 });
  expect(report!.findings).toContainEqual({
    rule: "missing-measure",
    severity: "error",
    line: 14,
    start: 0,
    end: lines[13]!.length,
    message: expect.stringContaining("专业技术干部断档"),
    fix: null,
  });
});

describe("blanks left to fill", () => {
  const begun = text.replace("农村公路养护资金", "【某项】资金").concat("\n【签名】\n");

  test("are counted in the report and told to people", () => {
    const path = file("blanks.txt", begun);
    expect(reports([path])[0]).toMatchObject({ kind: "statement", blanks: 2 });
    expect(runCheck([path], pretty).output).toContain("还有 2 处空白【】待填。");
  });

  test("are counted in a document that is not traced; none is 0, and nothing is said", () => {
    expect(reports([file("blank-form.txt", "【姓名】\n【职务】")])[0]).toMatchObject({
      kind: "other",
      blanks: 2,
    });
    const path = file("no-blanks.txt", text);
    expect(reports([path])[0]).toMatchObject({ blanks: 0 });
    expect(runCheck([path], pretty).output).not.toContain("空白");
  });
});

test("a line is counted with the empty paragraphs, and a byte order mark and CRLF change nothing", () => {
  const spaced = `\ufeff${lines.join("\r\n\r\n")}\r\n`;
  const [report] = reports([file("c.txt", spaced)]);
  expect(report!.sections.find(({ role }) => role === "issues")!.line).toBe(9);
  expect(report!.coverage.issues).toBe(7);
});

test("a text saved in GB 18030 is read", () => {
  const gb = Buffer.from([0xb6, 0xd4, 0xd5, 0xd5, 0xbc, 0xec, 0xb2, 0xe9, 0xb2, 0xc4, 0xc1, 0xcf]); // 对照检查材料
  expect(runCheck([file("gb.txt", gb)], pretty).output).toContain(
    "没有读出问题、原因、措施几个部分，未作检查。",
  );
  expect(runCheck([file("gb2.txt", gb)], json).exitCode).toBe(0);
});

describe("files that cannot be checked", () => {
  const broken = (): [string, string, string][] => [
    ["empty", file("empty.docx", ""), "空"],
    ["of another type", file("a.wps", "x"), ".docx"],
    ["missing", join(folder, "nowhere.docx"), "找不到"],
    ["a folder", folder, "文件夹"],
    ["not a zip", file("broken.docx", "这不是 docx"), "docx"],
    ["encrypted", file("locked.docx", Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex")), "文件"],
    ["kept by Word beside an open document", file("~$三.docx", "x"), "临时文件"],
    ["binary behind .txt", file("binary.txt", Buffer.from([1, 0, 2, 0, 3])), "不是文本"],
  ];

  test("each is named with its reason, and the others go on", () => {
    for (const [, path, reason] of broken()) {
      const good = file("good.txt", text);
      const { output, errors, exitCode } = runCheck([path, good], pretty);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain(path);
      expect(errors[0]).toContain(reason);
      expect(output).toContain("共 7 条问题");
      expect(exitCode).toBe(2);
    }
  });

  test("in JSON its place holds file and error, so that the order stays", () => {
    const [failed, good] = JSON.parse(runCheck([join(folder, "no.txt"), file("g.txt", text)], json).output);
    expect(failed).toEqual({ file: join(folder, "no.txt"), error: expect.any(String) });
    expect(good.kind).toBe("statement");
  });
});

describe("exit code", () => {
  const clean = [
    "组织生活会个人对照检查材料",
    "会前我参加了学习，现将情况报告如下。",
    "一、存在的问题",
    "一是读原著少。",
    "二、原因分析",
    "一是读原著的自觉性不强。",
    "三、整改措施",
    "一是坚持读原著。",
    "以上是我的检查。",
  ].join("\n");

  test("0 when nothing is found, and the report says so; 1 when something is", () => {
    const { exitCode, output } = runCheck([file("clean.txt", clean)], pretty);
    expect(exitCode).toBe(0);
    expect(output).toContain("每条问题都有对应的原因和措施，其他方面未发现差错。");
    expect(runCheck([file("holes.txt", text)], pretty).exitCode).toBe(1);
  });

  test("--fail-on warning also counts the warnings", () => {
    const gap = clean.replace("一是坚持", "二是坚持");
    expect(runCheck([file("gap.txt", gap)], { ...json, failOn: "error" }).exitCode).toBe(0);
    expect(runCheck([file("gap2.txt", gap)], { ...json, failOn: "warning" }).exitCode).toBe(1);
  });
});

test("the pretty report names each issue, its states and the words they rest on", () => {
  const { output } = runCheck([file("holes2.txt", text)], pretty);
  expect(output).toContain("第 14 段  专业技术干部断档");
  expect(output).toContain("措施：无对应");
  expect(output).toMatch(/措施：有对应 ← 第 24 段“加快养护资金拨付”\n {12}“[^”]+”.*在措施（一）中有对应。/u);
  expect(output).toContain("措施：无对应，未见与“专业技术干部”有关的措施。");
});

test.each([
  ["## 一、存在的问题", "一、存在的问题"],
  ["**（一）学习不深。**读书少", "（一）学习不深。读书少"],
  ["- 一是读书少", "一是读书少"],
  ["1\\. 读书少", "1. 读书少"],
  ["《中共*委通知》", "《中共*委通知》"],
  ["[通知](a.md)要求", "通知要求"],
  ["---", ""],
  ["* * *", ""],
  ["|---|:--:|", ""],
  ["| 1 | **每月**读一本书。 |", "1. 每月读一本书。"],
  ["| 序号 | 整改措施 |", ""],
  ["|一、存在的问题|", "一、存在的问题"],
])("Markdown %s", (line, plain) => expect(plainFromMarkdown(line)).toBe(plain));

describe("names with * and ?, where the shell leaves them to us", () => {
  const expanded = (pattern: string): string[] =>
    expandWildcards([join(folder, pattern)]).map((path) => basename(path));

  test("stand for the files they match, not for those Word keeps beside them", () => {
    for (const name of ["乙 2.docx", "乙 1.DOCX", "~$乙 1.docx", "乙 1.txt", "(乙).docx"]) file(name, "x");
    expect(expanded("乙*.docx")).toEqual(["乙 1.DOCX", "乙 2.docx"]);
    expect(expanded("乙 ?.t*t")).toEqual(["乙 1.txt"]);
    expect(expanded("(乙*).docx")).toEqual(["(乙).docx"]);
  });

  test("stay when nothing matches, and are reported", () => {
    expect(expanded("丙*.docx")).toEqual(["丙*.docx"]);
    expect(expandWildcards(["没有这个文件夹/*.docx", "a.docx"])).toEqual(["没有这个文件夹/*.docx", "a.docx"]);
    expect(runCheck(expandWildcards([join(folder, "丙*.docx")]), json).exitCode).toBe(2);
  });
});

describe("the installed command", () => {
  const bin = join(__dirname, "../../bin/duizhao.mjs");

  test("prints the report and sets the exit code", () => {
    const { stdout, status } = spawnSync(process.execPath, [bin, "check", file("d.txt", text)], {
      encoding: "utf8",
    });
    expect(stdout).toContain("共 7 条问题");
    expect(stdout).not.toContain("\u001b[");
    expect(status).toBe(1);
  });

  test("wrong usage is exit code 2, help is 0", () => {
    expect(spawnSync(process.execPath, [bin, "check"]).status).toBe(2);
    expect(spawnSync(process.execPath, [bin, "check", "--format", "xml", "a.txt"]).status).toBe(2);
    expect(execFileSync(process.execPath, [bin, "--version"], { encoding: "utf8" })).toMatch(/^\d+\.\d+/u);
    expect(execFileSync(process.execPath, [bin, "--help"], { encoding: "utf8" })).toContain("check");
  });
});
