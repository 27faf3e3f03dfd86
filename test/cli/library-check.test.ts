import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { checkLibraryFile } from "../../src/cli/library-check/check-library-file";
import { runLibraryCheck } from "../../src/cli/library-check/library-check-command";

const FOLDER = join(__dirname, "../../src/library/data/scenarios");
const RIGHT = readFileSync(join(FOLDER, "annual-2025.json"), "utf8");

/** What is said of the 2025 scenario after one change, as “line:column message”. */
function saidAfter(from: string, to: string): string[] {
  expect(RIGHT).toContain(from);
  const { problems } = checkLibraryFile(RIGHT.replace(from, to), "annual-2025.json");
  return problems.map(({ line, column, path, message }) =>
    [`${line}:${column}`, path, message].filter(Boolean).join(" "),
  );
}

test.each(readdirSync(FOLDER))("%s: nothing wrong, and nothing to advise", (name) => {
  const { problems, advice, summary } = checkLibraryFile(readFileSync(join(FOLDER, name), "utf8"), name);
  expect([...problems, ...advice]).toEqual([]);
  expect(summary).toMatch(/^场景“.+”：.+个维度/u);
});

describe("slips in the JSON are told in plain words, at the place to mend", () => {
  test.each<[slip: string, from: string, to: string, said: string]>([
    ["no comma", '"year": 2025,', '"year": 2025', "4:14 这一项后面还有内容，末尾缺少半角逗号 ,"],
    [
      "no comma in a list",
      '["previous", "cases"]',
      '["previous" "cases"]',
      "30:29 这一项后面还有内容，末尾缺少半角逗号 ,",
    ],
    ["full-width comma", '"year": 2025,', '"year": 2025，', "4:15 这里是全角的“，”，请改成半角逗号 ,"],
    ["enumeration comma", '"previous", ', '"previous"、', "30:30 这里是全角的“、”，请改成半角逗号 ,"],
    ["full-width colon", '"year":', '"year"：', "4:9 这里是全角的“：”，请改成半角冒号 :"],
    ["full-width brace", '"title": {', '"title": ｛', "9:12 这里是全角的“｛”，请改成半角花括号 {"],
    [
      "full-width bracket",
      '"caseHeadings": [',
      '"caseHeadings": 【',
      "29:19 这里是全角的“【”，请改成半角方括号 [",
    ],
    [
      "Chinese quotes around a key",
      '"year"',
      "“year”",
      '4:3 这里是引号 “ ，项目名称和文字的首尾请用半角双引号 "',
    ],
    [
      "Chinese quote opens a text",
      '"2025年度民主生活会",',
      '“2025年度民主生活会",',
      '3:11 这里是引号 “ ，项目名称和文字的首尾请用半角双引号 "',
    ],
    [
      "Chinese quote closes a text",
      '"2025年度民主生活会",',
      '"2025年度民主生活会”,',
      '3:23 这段文字结尾的引号是中文引号 ” ，请改成半角双引号 "',
    ],
    ["single quotes", '"year"', "'year'", `4:3 这里是引号 ' ，项目名称和文字的首尾请用半角双引号 "`],
    [
      "half-width quotes in a text",
      "固本培元、",
      '"固本培元"、',
      '39:21 半角双引号 " 只能用在一段文字的首尾，文字中间的引号请用中文引号“”',
    ],
    ["no quotes", '"year"', "year", '4:3 “year”没有用半角双引号 " 括起来，或者是多余的'],
    [
      "comma behind the last entry",
      '管党治党责任"\n',
      '管党治党责任",\n',
      "72:17 后面是 ] ，这一项已是最后一项，末尾的逗号是多余的，请删去",
    ],
    ["two commas", "2025,", "2025,,", "4:16 逗号重复了，请删去一个"],
    ["no colon", '"year": ', '"year" ', "4:8 项目名称后面缺少半角冒号 :"],
    ["no value", '"year": 2025', '"year":', "4:9 这里缺少内容"],
    ["年 behind the year", '"year": 2025', '"year": 2025年', "4:15 数字后面不要写“年”，年份只写四位数字"],
    [
      "line break in a text",
      "推进作风建设常态化",
      "推进\n作风建设常态化",
      '7:12 这段文字没有写结尾的半角双引号 "；一段文字要写在一行里，中间不能换行',
    ],
    ["tab in a text", "推进作风", "推进\t作风", "7:12 这段文字里有换行、制表符或者看不见的字符，请删去"],
    ["backslash", "推进作风", "推进\\作风", "7:12 这段文字里的反斜杠 \\ 有特别用途，请删去"],
    ["comment", '"year": 2025,', '"year": 2025, // 年份', "4:17 文件里不能写注释，请删去"],
    ["full-width space", '  "year"', '　　"year"', "4:1 这里有全角空格或者看不见的字符，请删去"],
    ["capital Null", '"year": 2025', '"year": Null', "4:11 “Null”要全部小写：null"],
    ["wrong bracket", '"cases"],', '"cases"},', "30:39 这里应当是 ] ，却写成了 }"],
  ])("%s", (_, from, to, said) => {
    expect(saidAfter(from, to)).toEqual([said]);
  });

  test("a file that breaks off: the bracket that is open", () => {
    const cut = RIGHT.slice(0, RIGHT.indexOf('  "signals"'));
    expect(checkLibraryFile(cut, "a.json").problems).toMatchObject([
      { line: 1, column: 1, message: "这里的 { 没有对应的 } ，文件没有写完" },
    ]);
  });

  test.each([
    ["one brace too many", `${RIGHT.trimEnd()}\n}`, "这里的 } 是多余的，前面没有对应的括号"],
    ["two files in one", RIGHT + RIGHT, "文件到前一个 } 就该结束，这里以后的内容是多余的"],
    ["nothing", "", "文件是空的，或者没有写完"],
    ["brackets without end", "[".repeat(200_000), "括号套得太深，这不是场景，也不是用语包"],
  ])("%s", (_, text, message) => {
    expect(checkLibraryFile(text, "a.json").problems).toMatchObject([{ message }]);
  });

  test("whatever character is taken out or put in: it answers, with a place inside the file", () => {
    const lines = RIGHT.split("\n").length;
    const typed = fc.constantFrom(...'，：“”、{}[]",:\\\n 年0a', "");
    fc.assert(
      fc.property(fc.nat(RIGHT.length - 1), fc.nat(2), typed, (at, cut, put) => {
        const { problems, advice } = checkLibraryFile(
          RIGHT.slice(0, at) + put + RIGHT.slice(at + cut),
          "a.json",
        );
        for (const { line, column, message } of [...problems, ...advice]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines + 1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("faults of content are told with the line of the entry", () => {
  test.each<[from: string, to: string, said: string]>([
    ['"year": 2025', '"year": "2025"', "4:3 year 应当是四位年份，不分年度的写 null"],
    ['"year": 2025', '"yaer": 2025', "4:3 yaer 没有这一项，请检查拼写"],
    ["带头固本培元、增强党性", "二、固本培元", "39:7 dimensions 第 2 条 heading 不要写序号，序号由程序编排"],
    [
      '"party-spirit", "theory-study", "democratic',
      '"党性", "theory-study", "democratic',
      "40:22 dimensions 第 2 条 categories 第 1 条 没有“党性”这个问题类别",
    ],
    [
      "{theme}",
      "{topic}",
      "14:5 opening.person {topic} 不能填入，可用的有 {unit}、{post}、{name}、{date}、{meeting}、{theme}",
    ],
  ])("%s → %s", (from, to, said) => {
    expect(saidAfter(from, to)).toContain(said);
  });

  test("an entry that is missing is told at the group it belongs to", () => {
    expect(saidAfter('    "causes": "产生问题的原因剖析",\n', "")).toEqual([
      "21:3 headings.causes 缺少这一项",
    ]);
  });

  test("a category is told by the name or the number people use", () => {
    const hints = (word: string): string[] =>
      checkLibraryFile(RIGHT.replace('"capability"', `"${word}"`), "annual-2025.json").problems.map(
        ({ hint }) => hint,
      );
    expect(hints("C19")).toEqual(["“能力本领和创新”要写 capability"]);
    expect(hints("能力本领")).toEqual(["“能力本领和创新”要写 capability"]);
    expect(hints("别的")[0]).toMatch(/^可以写：theory-study（理论学习）、/u);
  });

  test("a key written twice, of which a program would drop one unsaid", () => {
    expect(saidAfter('"year": 2025,', '"year": 2025,\n  "year": 2026,')).toEqual([
      "5:3 “year”在同一组里写了两次，请删去一处",
    ]);
  });

  test("a hostile key is a wrong key and changes nothing", () => {
    expect(saidAfter('"year": 2025,', '"year": 2025, "__proto__": {"status": "x"},')).toEqual([
      "4:17 __proto__ 没有这一项，请检查拼写",
    ]);
    expect(({} as Record<string, unknown>)["status"]).toBeUndefined();
  });

  test("person alone is enough, and must then be so throughout", () => {
    const person = RIGHT.replaceAll(/,\n {4}"team": ".*"/gu, "");
    expect(checkLibraryFile(person, "annual-2025.json")).toMatchObject({
      problems: [],
      summary: "场景“2025年度民主生活会”：个人，5 个维度",
    });
    expect(saidAfter(',\n    "team": "{meeting}对照检查材料"', "")).toEqual(["9:3 title.team 缺少这一项"]);
  });
});

describe("what a careful colleague would ask", () => {
  const advised = (from: string, to: string, name = "annual-2025.json"): string[] =>
    checkLibraryFile(RIGHT.replaceAll(from, to), name).advice.map(
      ({ path, message }) => `${path}：${message}`,
    );

  test.each<[from: string, to: string, advice: string]>([
    ["反面典型案例剖析情况", "案例剖析(反面)", "headings.cases：中文里用了半角标点 ( ，应为全角"],
    [
      "带头固本培元、增强党性",
      "党性",
      "dimensions 第 2 条 heading：“党性”太短，检查时认不出这个维度，请写通知里的全称",
    ],
    [
      "带头固本培元、增强党性",
      "带头XX、增强党性",
      "dimensions 第 2 条 heading：“XX”像是没有填完，请改为【要填的内容】",
    ],
    [
      "带头固本培元、增强党性",
      "带头”固本培元“、增强党性",
      "dimensions 第 2 条 heading：引号“”没有成对，或者方向反了",
    ],
  ])("%s → %s", (from, to, advice) => {
    expect(advised(from, to)).toContain(advice);
  });

  test("the file of 2025 copied for 2026 and not yet changed throughout", () => {
    expect(advised('"id": "annual-2025"', '"id": "annual-2099"', "annual-2099.json")).toEqual([
      "signals：这几条“2025年度民主生活会”也都有，不能区分两者",
    ]);
    expect(advised('"name": "2025年度民主生活会"', '"name": "2026年度民主生活会"')).toEqual([
      "id：“annual-2025”已经用于“2025年度民主生活会”，请换一个",
    ]);
    expect(advised("no such text", "", "copy.json")).toEqual([
      "id：文件名是 copy.json，请与 id 一致，改为 annual-2025.json",
    ]);
  });
});

describe("the command", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "duizhao-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function file(name: string, content: string | Uint8Array): string {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  }

  test("a file in order: 0, and what it holds", () => {
    const path = file("annual-2025.json", `\ufeff${RIGHT}`);
    expect(runLibraryCheck([path], { color: false })).toEqual({
      output: `${path}\n  可以使用　场景“2025年度民主生活会”：个人、班子，5 个维度。\n`,
      exitCode: 0,
    });
  });

  test("a slip: 1, with the line, the words and the text of the line", () => {
    const path = file("slip.json", RIGHT.replace('"year": 2025,', '"year": 2025，'));
    expect(runLibraryCheck([path], { color: false })).toEqual({
      output: [
        path,
        "  第 4 行第 15 列  错误  这里是全角的“，”，请改成半角逗号 ,",
        '      │ "year": 2025，',
        "  改好这一处以后，请再检查一次。\n",
      ].join("\n"),
      exitCode: 1,
    });
  });

  test("a long line is shown around the place", () => {
    const path = file("long.json", RIGHT.replace("奋力开创", '"奋力"开创'));
    const shown = runLibraryCheck([path], { color: false }).output.split("│ ")[1] ?? "";
    expect(shown).toContain('真抓实干，"奋力"开创');
    expect(shown.split("\n")[0]!.length).toBeLessThan(50);
  });

  test("what cannot be read: 2, and the other files are still checked", () => {
    const gbk = file("gbk.json", Uint8Array.of(0x7b, 0x22, 0xc3, 0xfb, 0x22, 0x7d));
    const { output, exitCode } = runLibraryCheck(
      [gbk, join(folder, "none.json"), folder, file("a.docx", "x"), file("annual-2025.json", RIGHT)],
      { color: false },
    );
    expect(exitCode).toBe(2);
    expect(output).toContain("文件不是 UTF-8 编码。请在记事本里点“另存为”");
    expect(output).toContain("找不到这个文件");
    expect(output).toContain("这是一个文件夹");
    expect(output).toContain("检查 Word 材料请用 duizhao check");
    expect(output).toContain("可以使用");
  });
});
