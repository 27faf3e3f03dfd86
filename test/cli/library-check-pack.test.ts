import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { checkLibraryFile } from "../../src/cli/library-check/check-library-file";
import { packAdvice } from "../../src/cli/library-check/pack-advice";
import { emptyPack, type Pack } from "../../src/library/packs/pack";
import { standardLibrary } from "../../src/library/standard-library";
import { standardPhrases } from "../../src/library/standard-phrases";
import { changed, officeFile, scenarioFile } from "../library/packs/office-pack";

type Change = Parameters<typeof changed>[0];

const written = (file: unknown): string => JSON.stringify(file, null, 2);
const check = (file: unknown) =>
  checkLibraryFile(typeof file === "string" ? file : written(file), "pack.json");
const noScenarios: Change = (file) => void (file.scenarios.length = 0);

test("the pack of docs/packs.md: nothing wrong, nothing to advise", () => {
  const page = readFileSync(join(__dirname, "../../docs/packs.md"), "utf8");
  const example = /```json\n(\{[\s\S]*?)```/u.exec(page)?.[1] ?? "";
  expect(checkLibraryFile(example, "任意.json")).toEqual({
    problems: [],
    advice: [],
    summary: "用语包“县图书馆用语包”：3 条用语、3 组词语、1 项门槛",
  });
});

test("the library's own phrases and meetings would be a pack without advice but that they hide themselves", () => {
  const phrases = standardPhrases
    .filter(({ category }) => category === "ideology" || category === "work-style")
    .map(({ id, role, category, root, text, set }) => ({
      id,
      role,
      category,
      root,
      text,
      tags: [],
      set: set ?? null,
    }));
  expect(packAdvice({ ...emptyPack("包"), phrases })).toEqual([]);
  const { scenarios } = standardLibrary;
  const advice = packAdvice({ ...emptyPack("包"), scenarios });
  expect(advice).toEqual(scenarios.map((_, i) => expect.stringMatching(`^scenarios\\[${i}\\]\\.id：自带的`)));
});

describe("faults", () => {
  /** “line path message” of each; the line is that of the pack as `written`. */
  const saidAfter = (change: Change): string[] =>
    check(changed((file) => (noScenarios(file), change(file)))).problems.map(
      ({ line, path, message }) => `${line} ${path} ${message}`,
    );

  test("every one is told, in the order of the lines", () => {
    const said = saidAfter((file) => {
      file.unit = "";
      delete file.phrases[0]!["text"];
      file.phrases[2]!["text"] = "<b>【时间】";
      file.terms[1]!["concept"] = "frist-topic";
      file.thresholds["cause"] = 0.9;
    });
    expect(said).toEqual([
      "5 unit 不能为空",
      "7 phrases 第 1 条 text 缺少这一项",
      "30 phrases 第 3 条 text 有网页标记（如 <…>），只能写文字",
      "44 terms 第 2 条 concept 没有“frist-topic”这个事项；要新设一个，请写上 roots（可以是空的列表）",
      "62 thresholds.cause 应当是 0.2 到 0.8 之间的数",
    ]);
  });

  test.each<[what: string, change: Change, hint: string]>([
    [
      "a category by its name",
      (f) => (f.phrases[0]!["category"] = "联系服务群众"),
      "“联系服务群众”要写 serving-people",
    ],
    ["a root by its number", (f) => (f.phrases[1]!["root"] = "R5"), "“宗旨意识淡化”要写 purpose"],
    ["a root by its name", (f) => (f.phrases[1]!["root"] = "能力本领不足"), "“能力本领不足”要写 capability"],
    [
      "a use in Chinese",
      (f) => (f.phrases[0]!["role"] = "问题"),
      "可以写：issue（问题）、cause（原因）、measure（措施）",
    ],
    [
      "a matter by one of its words",
      (f) => (f.terms[1]!["concept"] = "第一议题"),
      "“第一议题”要写 first-topic",
    ],
  ])("%s: what to write instead", (_, change, hint) => {
    expect(check(changed(change)).problems.map((problem) => problem.hint)).toContain(hint);
  });

  test("a pack whose format was forgotten is told so, and is not taken for a scenario", () => {
    const { problems } = check(changed((file) => delete file["format"]));
    expect(problems).toMatchObject([
      { line: 1, path: "format", message: '不是用语包：应当写明 "format": "duizhao-pack"' },
    ]);
  });

  test("a file larger than the pane takes, blanks between the entries counted", () => {
    const large = `${written(officeFile())}${" ".repeat(1_100_000)}`;
    expect(check(large).problems).toMatchObject([{ path: "", message: "文件有 1.1 MB，最大 1 MB" }]);
  });

  test("a slip in the JSON is told as in a scenario", () => {
    const slip = written(officeFile()).replace('"version": 1,', '"version": 1，');
    expect(check(slip).problems).toMatchObject([{ line: 3, message: "这里是全角的“，”，请改成半角逗号 ," }]);
  });

  test("whatever character is changed: it answers, with a place inside the file", () => {
    const right = written(changed(noScenarios));
    const lines = right.split("\n").length;
    const typed = fc.constantFrom(...'，：“”、{}[]",:\\\n 年0a<【】', "");
    fc.assert(
      fc.property(fc.nat(right.length - 1), fc.nat(2), typed, (at, cut, put) => {
        const { problems, advice, summary } = check(right.slice(0, at) + put + right.slice(at + cut));
        expect(summary === "").toBe(problems.length > 0);
        for (const { line, message } of [...problems, ...advice]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines + 1);
          expect(message).not.toBe("");
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("what the keeper of a pack would want to know", () => {
  const advised = (change: Change): string[] => {
    const { problems, advice } = check(changed((file) => (noScenarios(file), change(file))));
    expect(problems).toEqual([]);
    return advice.map(({ path, message }) => `${path}：${message}`);
  };
  const withText = (text: string): string[] =>
    advised((file) => file.phrases.push({ id: "new", role: "issue", category: "serving-people", text }));

  test.each<[text: string, advice: RegExp]>([
    ["窗口前排队的读者多，没有人去疏导。", /^phrases 第 4 条 text：没有空白，插入以后不会提醒补上事实/u],
    [
      "张三同志2025年6月收到【件数】件意见。",
      /像是一时一事的内容，请核对：“张三”改为【姓名】、“2025年6月”改为【时间】$/u,
    ],
    ["【单位】收到XX条意见没有办。", /插入以后检查会报：“XX”未填写$/u],
    ["二是【单位】的读者意见没有人办。", /不要写序号，整组写入时由程序接着编$/u],
    ["【单位】的读者意见,没有人办。", /中文里用了半角标点 , ，应为全角$/u],
    ["【单位】的“读者意见没有人办。", /引号“”没有成对，或者方向反了$/u],
  ])("%s", (text, advice) => {
    expect(withText(text)).toEqual([expect.stringMatching(advice)]);
  });

  test("how often something is done is no account of one case", () => {
    expect(withText("每季度开展一次回访，由【责任人】记录。")).toEqual([]);
  });

  test("a set that lacks a part, or whose measure is about something else, cannot be written whole", () => {
    expect(advised((file) => (file.phrases[1]!["set"] = "other"))).toEqual([
      "phrases 第 1 条 set：“reading-room”这一组没有原因，不能整组写入",
      "phrases 第 2 条 set：“other”这一组没有问题、措施，不能整组写入",
    ]);
    const elsewhere = "每季度开展一次意识形态领域风险研判，由【责任人】主持。";
    expect(advised((file) => (file.phrases[2]!["text"] = elsewhere))).toEqual([
      expect.stringMatching(/^phrases 第 3 条 text：检查看不出这条措施说的是同一组的问题，整组写不进去/u),
    ]);
  });

  test("words that are known to something else, known already, or in every statement", () => {
    expect(advised((file) => (file.terms[1]!["words"] = ["舆情", "第一议题", "通借通还"]))).toEqual([
      expect.stringMatching(
        /^terms 第 2 条 words 第 1 条：“舆情”也是事项“online-opinion”（.+）的词，检查时都算/u,
      ),
      "terms 第 2 条 words 第 2 条：“第一议题”本来就认得，可以不写",
      "terms 第 2 条 words 第 3 条：“通借通还”也是事项“book-lending”的词，检查时都算，请确认是不是要这样",
      expect.stringMatching(/^terms 第 3 条 words 第 2 条：“通借通还”也是事项“first-topic”（.+）的词/u),
    ]);
    expect(advised((file) => (file.terms[0]!["words"] = [standardLibrary.genericWords[0]]))).toEqual([
      expect.stringMatching(/每份材料都写，说明不了是哪件事/u),
    ]);
  });

  test("a word may name a category and a matter at once", () => {
    expect(advised((file) => (file.terms[0]!["words"] = ["通借通还"]))).toEqual([]);
  });

  test("a meeting that hides one of the library, or cannot be told from it", () => {
    const copy = (change: object) => (file: Parameters<Change>[0]) =>
      void file.scenarios.push({ ...scenarioFile("inspection"), ...change });
    expect(advised(copy({}))).toEqual([
      "scenarios 第 1 条 id：自带的“巡视整改专题民主生活会”不再列出，由这一个代替；不是有意的，请换一个 id",
    ]);
    expect(advised(copy({ id: "own" }))).toEqual([
      "scenarios 第 1 条 name：自带的 inspection 也叫“巡视整改专题民主生活会”，两个在列表里分不清，请换一个名称",
      "scenarios 第 1 条 signals：这几条“巡视整改专题民主生活会”也都有，不能区分两者",
    ]);
  });

  test("a pack with nothing in it", () => {
    const empty: Partial<Pack> = { format: "duizhao-pack", version: 1, name: "空" };
    expect(check(empty)).toMatchObject({
      problems: [],
      advice: [{ line: 1, path: "", message: "里面没有用语、会议、词语，也没有门槛" }],
      summary: "用语包“空”：空的",
    });
  });
});
