import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkDocument } from "../../src/checks/check-document";
import { runCheck } from "../../src/cli/check-command";
import { libraryWithPacks, PackError } from "../../src/cli/library-with-packs";
import { runNew } from "../../src/cli/new/new-command";
import { toReport, type Report } from "../../src/cli/report";
import { plainParagraph } from "../../src/document/paragraph";
import { readDocx } from "../../src/host/docx/read-docx";
import { applyPacks } from "../../src/library/packs/apply-packs";
import { parsePack } from "../../src/library/packs/parse-pack";
import { standardLibrary } from "../../src/library/standard-library";
import { officeFile, scenarioFile } from "../library/packs/office-pack";

const json = { format: "json", failOn: "error", color: false } as const;
const pretty = { ...json, format: "pretty" } as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duizhao-packs-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return path;
}

const packFile = (more: object): object => ({ format: "duizhao-pack", version: 1, name: "包", ...more });

/** A meeting that only a pack knows. */
const MEETING = {
  ...scenarioFile("inspection"),
  id: "audit-2026",
  name: "审计整改专题民主生活会",
  meeting: "审计整改专题民主生活会",
  signals: ["审计整改专题民主生活会"],
};

const LINES = [
  "审计整改专题民主生活会对照检查材料",
  "一、存在的主要问题",
  "（一）落实全面从严治党战略部署方面",
  "一是警示教育抓得不经常。分管科室全年只开过一次警示教育会。",
  "二是水利工程档案归档滞后。三个灌区改造项目竣工一年，档案至今没有移交。",
  "三是通借通还办得慢。读者还书要跑两趟。",
  "二、原因剖析",
  "（一）管党治党责任意识不强。总认为警示教育是纪检部门的事，重业务轻党建，满足于开过会。",
  "三、整改措施",
  "（一）抓实警示教育。每季度组织分管科室召开一次警示教育会，由我主讲。",
  "（二）办好图书流通。年底前各分馆连上总馆。",
];

function report(...packs: string[]): Report {
  const path = file("材料.txt", LINES.join("\n"));
  return (JSON.parse(runCheck([path], { ...json, packs }).output) as Report[])[0]!;
}

describe("check --pack", () => {
  test("a unit's meeting is known, and its words tell that two texts are about one matter", () => {
    const pack = file(
      "unit.json",
      packFile({
        scenarios: [MEETING],
        terms: [{ concept: "book-lending", roots: ["style"], words: ["通借通还", "图书流通"] }],
      }),
    );
    const measureOf = ({ trace }: Report) => trace[2]!.measure;
    expect(report().scenario).not.toBe("audit-2026");
    expect(measureOf(report()).state).toBe("none");
    expect(report(pack).scenario).toBe("audit-2026");
    expect(measureOf(report(pack))).toMatchObject({ state: "weak", links: [{ to: "M2" }] });
  });

  test("several packs are put over each other as the pane does: the later wins", () => {
    const unit = file("unit.json", packFile({ thresholds: { cause: 0.2, measure: 0.2 } }));
    const own = file(
      "own.json",
      packFile({ scenarios: [MEETING], thresholds: { cause: 0.8, measure: 0.8 } }),
    );
    const gaps = ({ findings }: Report) => findings.filter(({ rule }) => rule.startsWith("missing-")).length;
    expect(gaps(report(own, unit))).toBeGreaterThan(gaps(report(unit, own)));
    for (const packs of [
      [unit, own],
      [own, unit],
    ]) {
      const library = applyPacks(
        standardLibrary,
        packs.map((path) => {
          const parsed = parsePack(readFileSync(path, "utf8"), standardLibrary);
          if ("problems" in parsed) throw new Error("not a pack");
          return parsed.pack;
        }),
      );
      const paragraphs = LINES.map(plainParagraph);
      const expected = toReport(join(folder, "材料.txt"), paragraphs, checkDocument(paragraphs, library));
      expect(report(...packs)).toEqual(JSON.parse(JSON.stringify(expected)));
    }
  });

  test("a pack that adds nothing to the judgement changes not a character of what is printed", () => {
    const path = file("a.txt", LINES.join("\n"));
    const pack = file("phrases.json", { ...officeFile(), scenarios: [], terms: [], thresholds: {} });
    expect(runCheck([path], { ...pretty, packs: [pack] })).toEqual(runCheck([path], pretty));
    expect(libraryWithPacks([])).toBe(standardLibrary);
  });

  test("nothing is taken up that was not named", () => {
    file("pack.json", packFile({ scenarios: [MEETING] }));
    const path = file("a.txt", LINES.join("\n"));
    const { stdout } = spawnSync(process.execPath, [BIN, "check", "--format", "json", path], {
      encoding: "utf8",
      cwd: folder,
    });
    expect((JSON.parse(stdout) as Report[])[0]!.scenario).not.toBe("audit-2026");
  });
});

describe("a pack that cannot be used: what happened, that nothing was done, what to do", () => {
  const wrong = packFile({
    phrases: [{ id: "a", role: "issue", category: "ideology" }],
    thresholds: { cause: 9 },
  });

  test("check: 2, no file is checked, people get the reason on stderr", () => {
    const path = file("a.txt", LINES.join("\n"));
    const pack = file("wrong.json", wrong);
    expect(runCheck([path], { ...pretty, packs: [pack] })).toEqual({
      output: "",
      errors: [],
      refusal:
        `用语包 ${pack} 不能用：共 2 处错误，第一处在第 6 行第 5 列，phrases 第 1 条 text：缺少这一项。` +
        `请运行 npx duizhao library check ${pack} 逐处查看，改好以后再试。\n没有检查任何文件。\n`,
      exitCode: 2,
    });
  });

  test("a program gets a report for each file all the same", () => {
    const path = file("a.txt", LINES.join("\n"));
    const { output, exitCode } = runCheck([path, path], { ...json, packs: [file("wrong.json", wrong)] });
    const failed = { file: path, error: "用语包不能用，没有检查。" };
    expect(JSON.parse(output)).toEqual([failed, failed]);
    expect(exitCode).toBe(2);
  });

  test.each<[what: string, name: string, content: unknown, words: RegExp]>([
    ["no such file", "none.json", null, /none\.json 读不了：找不到这个文件，请核对路径。$/u],
    [
      "the file to check, in the pack's place",
      "a.txt",
      "",
      /^--pack 后面要写用语包（\.json 文件），不能写 .*a\.txt。$/u,
    ],
    [
      "a slip",
      "slip.json",
      '{\n"format"： 1}',
      /不能用：第 2 行第 9 列，这里是全角的“：”.*library check .*逐处查看/u,
    ],
    [
      "a scenario",
      "annual.json",
      MEETING,
      /不能用：.*format：不是用语包：应当写明 "format": "duizhao-pack"/u,
    ],
    ["a list", "list.json", [], /不能用：.*format：不是用语包/u],
    [
      "a newer version: to be updated, not to be mended",
      "newer.json",
      packFile({ version: 2, sounds: [] }),
      /不能用：由更新版本的对照检查助手写成（版本 2），请更新后再用。$/u,
    ],
    [
      "too large",
      "large.json",
      `${JSON.stringify(packFile({}))}${" ".repeat(1_100_000)}`,
      /1\.0 MB，最大 1 MB/u,
    ],
  ])("%s", (_, name, content, words) => {
    const pack = content === null ? join(folder, name) : file(name, content);
    expect(() => libraryWithPacks([pack])).toThrow(PackError);
    expect(() => libraryWithPacks([pack])).toThrow(words);
  });

  test("of several packs each that fails is told, on a line of its own", () => {
    const packs = [file("wrong.json", wrong), file("right.json", officeFile()), join(folder, "none.json")];
    const { refusal } = runCheck([], { ...pretty, packs });
    expect(refusal.trimEnd().split("\n")).toEqual([
      expect.stringContaining("wrong.json 不能用"),
      expect.stringContaining("none.json 读不了"),
      "没有检查任何文件。",
    ]);
  });

  test("new: nothing is written, nothing is listed", () => {
    const pack = [file("wrong.json", wrong)];
    const output = join(folder, "a.docx");
    const written = runNew({ scenario: "annual-2025", author: "person", output, pack });
    expect(written).toMatchObject({
      output: "",
      error: expect.stringMatching(/试。\n没有生成文件。\n$/u),
      exitCode: 2,
    });
    expect(existsSync(output)).toBe(false);
    expect(runNew({ list: true, pack })).toMatchObject({
      output: "",
      error: expect.stringMatching(/没有列出会议。\n$/u),
      exitCode: 2,
    });
  });
});

describe("new --pack", () => {
  test("a unit's meeting is listed first, and its skeleton written", () => {
    const pack = [file("unit.json", packFile({ scenarios: [MEETING] }))];
    expect(runNew({ list: true, pack }).output).toMatch(/^audit-2026 .*审计整改专题民主生活会/u);
    const output = join(folder, "a.docx");
    expect(runNew({ scenario: "audit-2026", author: "team", output, pack }).exitCode).toBe(0);
    const texts = readDocx(readFileSync(output)).map(({ text }) => text);
    expect(texts.join("")).toContain("审计整改专题民主生活会");
  });

  test("of two packs that change one meeting the later holds, and the library's no longer shows", () => {
    const named = (name: string) => packFile({ scenarios: [{ ...scenarioFile("inspection"), name }] });
    const pack = [file("unit.json", named("单位的")), file("own.json", named("个人的"))];
    const { output } = runNew({ list: true, pack });
    const lines = output.split("\n").filter((line) => line.startsWith("inspection "));
    expect(lines).toEqual([expect.stringContaining("个人的")]);
  });
});

const BIN = join(__dirname, "../../bin/duizhao.mjs");

describe("the installed command", () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8" });

  test("--pack is written once for each pack, before or behind the files", () => {
    const unit = file("unit.json", packFile({ scenarios: [MEETING] }));
    const none = file("none.json", packFile({}));
    const path = file("a.txt", LINES.join("\n"));
    for (const args of [
      ["--pack", unit, "--pack", none, path],
      [path, "--pack", none, "--pack", unit],
    ]) {
      const { stdout } = run("check", "--format", "json", ...args);
      expect((JSON.parse(stdout) as Report[]).map(({ scenario }) => scenario)).toEqual(["audit-2026"]);
    }
    expect(run("new", "--list", "--pack", unit).stdout).toContain("audit-2026");
  });

  test("a pack that cannot be used: 2, and nothing on stdout", () => {
    const { stdout, stderr, status } = run("check", "--pack", join(folder, "x.json"), file("a.txt", "甲"));
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr).toMatch(/找不到这个文件.*\n没有检查任何文件。\n$/u);
  });
});
