import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scenarioList } from "../../src/cli/new/list-scenarios";
import { runNew } from "../../src/cli/new/new-command";
import type { NewFlags } from "../../src/cli/new/new-flags";
import { runCheck } from "../../src/cli/check-command";
import { readDocx } from "../../src/host/docx/read-docx";
import { authorshipsOf } from "../../src/library/authored-text";
import { standardLibrary } from "../../src/library/standard-library";
import { planSkeleton } from "../../src/skeleton/plan-skeleton";
import { chosenScenario, FIRST_CHOICES, skeletonOptions } from "../../src/taskpane/skeleton/skeleton-choices";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duizhao-new-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name = "a.docx"): string => join(folder, name);
const textsIn = (path: string): string[] => readDocx(readFileSync(path)).map(({ text }) => text);

/** What the pane inserts into an empty document, with the choices it starts with. */
function insertedByPane(scenario: string, author: "person" | "team", joint = ""): string[] {
  const choices = { ...FIRST_CHOICES, scenario, joint, authorship: author };
  const options = skeletonOptions(chosenScenario(standardLibrary, choices)!, choices);
  return planSkeleton([], options).flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

test("every meeting, 个人 and 班子: the skeleton is the pane's", () => {
  for (const scenario of standardLibrary.scenarios) {
    for (const author of authorshipsOf(scenario)) {
      const output = file(`${scenario.id}-${author}.docx`);
      expect(runNew({ scenario: scenario.id, author, output }).exitCode).toBe(0);
      expect(textsIn(output)).toEqual(insertedByPane(scenario.id, author));
    }
  }
});

test("two meetings held as one", () => {
  const flags = { scenario: "annual-2025+inspection", author: "team", output: file() };
  expect(runNew(flags).output).toContain("2025年度民主生活会暨巡视整改专题民主生活会");
  expect(textsIn(file())).toEqual(insertedByPane("annual-2025", "team", "inspection"));
});

test("unit, post, name, date, parts and special items go in as asked", () => {
  const flags: NewFlags = {
    scenario: "inspection",
    author: "个人",
    output: file(),
    unit: "某县水务局",
    post: "副局长",
    name: "李某",
    date: "2026年1月20日",
    parts: "disclosures，上年度整改落实情况",
    special: "选人用人",
  };
  expect(runNew(flags).exitCode).toBe(0);
  const text = textsIn(file()).join("\n");
  expect(text).toContain("某县水务局副局长\u3000\u3000李某\n（2026年1月20日）");
  expect(text).toContain("一、上年度民主生活会整改措施落实情况");
  expect(text).toContain("（五）选人用人方面");
  expect(text).toContain("五、需要说明的事项");
  expect(text).not.toContain("意识形态");
  expect(text).not.toContain("案例");
});

test("the file can be checked at once, and is known for what it is", () => {
  runNew({ scenario: "annual-2025", author: "person", output: file() });
  const [report] = JSON.parse(
    runCheck([file()], { format: "json", failOn: "error", color: false }).output,
  ) as { kind: string }[];
  expect(report?.kind).toBeDefined();
});

describe("a file that stands", () => {
  test("is never written over unasked", () => {
    writeFileSync(file(), "我的材料");
    const { error, exitCode } = runNew({ scenario: "annual-2025", author: "team", output: file() });
    expect(error).toContain("已经有了，没有覆盖");
    expect(exitCode).toBe(2);
    expect(readFileSync(file(), "utf8")).toBe("我的材料");
  });

  test("is with --force", () => {
    writeFileSync(file(), "旧的");
    expect(runNew({ scenario: "annual-2025", author: "team", output: file(), force: true }).exitCode).toBe(0);
    expect(textsIn(file())[0]).toBe("【单位】领导班子");
  });
});

describe("what cannot be done is said in Chinese, and nothing is written", () => {
  const right: NewFlags = { scenario: "annual-2025", author: "person" };

  test.each<[string, NewFlags, RegExp]>([
    ["no scenario", { author: "person" }, /请用 --scenario 写明会议/u],
    ["an unknown one", { ...right, scenario: "annual-2099" }, /没有“annual-2099”这个会议.*--list/u],
    ["two that cannot be one", { ...right, scenario: "annual-2025+annual-2024" }, /不能合并召开/u],
    ["three", { ...right, scenario: "annual-2025+inspection+lessons-from-cases" }, /最多两个会议/u],
    ["no author", { scenario: "annual-2025" }, /请用 --author 写明/u],
    ["an unknown author", { ...right, author: "我" }, /不能写“我”/u],
    [
      "班子 where a person writes",
      { scenario: "organisational-life-member", author: "team" },
      /只有个人的材料/u,
    ],
    ["an unknown part", { ...right, parts: "previous,案情" }, /--parts 没有“案情”/u],
    ["no part", { ...right, parts: "," }, /都不要写 none/u],
    ["a special item that is not there", { ...right, special: "ideology" }, /没有可选的专项/u],
    [
      "an unknown special item",
      { ...right, scenario: "inspection", special: "扶贫" },
      /没有“扶贫”这个专项，可写/u,
    ],
    ["a typeface", { ...right, typeface: "宋体" }, /--typeface 只能写/u],
    ["another kind of file", { ...right, output: "a.doc" }, /以 \.docx 结尾/u],
    ["no file", { ...right, output: "" }, /请用 -o 写明/u],
    ["a folder", { ...right, output: "." }, /是一个文件夹/u],
    ["no such folder", { ...right, output: "nowhere/a.docx" }, /没有 .*nowhere 这个文件夹/u],
  ])("%s", (_, flags, words) => {
    const output = flags.output === undefined ? file() : flags.output && join(folder, flags.output);
    const outcome = runNew({ ...flags, output });
    expect(outcome.error).toMatch(words);
    expect(outcome.error).toMatch(/没有生成文件。\n$/u);
    expect(outcome).toMatchObject({ output: "", exitCode: 2 });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("an author need not be named where there is only one", () => {
    expect(runNew({ scenario: "organisational-life-branch", output: file() }).exitCode).toBe(0);
  });
});

test("--list names every meeting with its year and what its wording rests on", () => {
  const lines = scenarioList(standardLibrary.scenarios).split("\n");
  for (const { id, name, year, status } of standardLibrary.scenarios) {
    const line = lines.find((one) => one.startsWith(`${id} `))!;
    expect(line).toContain(name);
    expect(line).toContain(year === null ? "不分年度" : `${year}年`);
    expect(line.includes("以正式通知为准")).toBe(status !== "confirmed");
  }
});

describe("the installed command", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(__dirname, "../../bin/duizhao.mjs"), ...args], { encoding: "utf8" });

  test("writes the file and says so; lists", () => {
    const { stdout, status } = run("new", "--scenario", "annual-2025", "--author", "person", "-o", file());
    expect(stdout).toContain("已生成");
    expect(stdout).toContain("以正式通知为准");
    expect(status).toBe(0);
    expect(run("new", "--list").stdout).toContain("annual-2025");
  });

  test.each([
    [["new", "--scenaro", "x"], "没有 --scenaro 这个选项。是不是要写 --scenario？"],
    [["new", "--scenario"], "--scenario 后面要写内容。"],
    [["nwe"], "没有 nwe 这个命令。是不是要写 new？"],
    [["check"], "命令后面还要写文件名。"],
    [["check", "--format", "xml", "a.txt"], "--format 不能写“xml”。可以写 pretty、json。"],
  ])("%j", (args, words) => {
    const { stderr, status } = run(...args);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("error:");
    expect(status).toBe(2);
  });
});
