import fc from "fast-check";
import { exportPack } from "../../../src/library/packs/export-pack";
import { PACK_LIMITS, type Pack } from "../../../src/library/packs/pack";
import { parsePack } from "../../../src/library/packs/parse-pack";
import { changed, officeFile } from "./office-pack";

const known = { concepts: [{ id: "first-topic" }] };

function packOf(input: unknown): Pack {
  const parsed = parsePack(input, known);
  if (!("pack" in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

/** “path：message” of each problem; empty when the pack is taken. */
function problemsOf(input: unknown): string[] {
  const parsed = parsePack(input, known);
  return "pack" in parsed ? [] : parsed.problems.map(({ path, message }) => `${path}：${message}`);
}

describe("a pack is read", () => {
  test("with what was left out filled in", () => {
    expect(packOf({ format: "duizhao-pack", version: 1, name: "空" })).toEqual({
      format: "duizhao-pack",
      version: 1,
      name: "空",
      unit: null,
      phrases: [],
      scenarios: [],
      terms: [],
      thresholds: {},
    });
    expect(packOf(officeFile()).phrases[2]).toMatchObject({ root: null, tags: [], set: "reading-room" });
  });

  test("from text and from a value alike, with a mark of byte order too", () => {
    const text = JSON.stringify(officeFile());
    expect(packOf(text)).toEqual(packOf(officeFile()));
    expect(packOf(`\uFEFF${text}`)).toEqual(packOf(officeFile()));
  });

  test("and written again it reads the same, in an order of its own", () => {
    const pack = packOf(officeFile());
    const again = packOf(exportPack(pack));
    for (const entries of ["phrases", "terms", "scenarios"] as const) {
      expect(again[entries]).toHaveLength(pack[entries].length);
      expect(again[entries]).toEqual(expect.arrayContaining([...pack[entries]]));
    }
    expect(again.thresholds).toEqual(pack.thresholds);
    const shuffled = { ...pack, phrases: pack.phrases.toReversed(), terms: pack.terms.toReversed() };
    expect(exportPack(shuffled)).toBe(exportPack(pack));
  });
});

describe("what is wrong is said in Chinese, with its place", () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["no JSON", '{"format": "duizhao-pack",\n"version": 1,\n}', "：不是 JSON："],
    ["another encoding", '{"format": "duizhao-pack", "name": "\uFFFD\uFFFD"}', "：文件不是 UTF-8 编码"],
    ["no pack", { name: "别的" }, 'format：不是用语包：应当写明 "format": "duizhao-pack"'],
    ["a list", [], "format：不是用语包"],
    ["an older version", changed((file) => (file.version = 0)), "version：版本应当是 1"],
    ["a version in words", changed((file) => (file.version = "1")), "version：版本应当是 1"],
    ["an unknown key", changed((file) => (file["phrase"] = [])), "phrase：没有这一项，请检查拼写"],
    ["no name", changed((file) => delete file.name), "name：缺少这一项"],
    ["a long name", changed((file) => (file.name = "长".repeat(61))), "name：有 61 个字，最多 60 个字"],
    [
      "an unknown category",
      changed((file) => (file.phrases[0]!["category"] = "study")),
      "phrases[0].category：没有“study”这个问题类别",
    ],
    [
      "an open bracket",
      changed((file) => (file.phrases[0]!["text"] = "【时间没有。")),
      "phrases[0].text：【】没有成对，或者里面没有写明要填什么",
    ],
    [
      "a root of a measure",
      changed((file) => (file.phrases[2]!["root"] = "style")),
      "phrases[2].root：只有原因（cause）写根源，其余不写",
    ],
    [
      "an id twice",
      changed((file) => (file.phrases[1]!["id"] = "reading-room-i1")),
      "phrases[1]：“reading-room-i1”与前面重复",
    ],
    [
      "words for both",
      changed((file) => (file.terms[0]!["concept"] = "first-topic")),
      "terms[0]：写明 category 或 concept，二者取一",
    ],
    [
      "a single character",
      changed((file) => (file.terms[0]!["words"] = ["书"])),
      "terms[0].words[0]：至少两个字",
    ],
    [
      "a misspelt matter",
      changed((file) => (file.terms[1]!["concept"] = "frist-topic")),
      "terms[1].concept：没有“frist-topic”这个事项；要新设一个，请写上 roots（可以是空的列表）",
    ],
    [
      "a threshold beyond reason",
      changed((file) => (file.thresholds["cause"] = 0.9)),
      "thresholds.cause：应当是 0.2 到 0.8 之间的数",
    ],
    [
      "a wrong scenario",
      changed((file) => (file.scenarios[0].headings["issues"] = "一、问题")),
      "scenarios[0].headings.issues：不要写序号",
    ],
    ["a scenario that is none", { ...officeFile(), scenarios: [7] }, "scenarios[0]：应当是由 {} 括起"],
  ];

  test.each(cases)("%s", (_, input, problem) => {
    const problems = problemsOf(input);
    expect(problems.filter((one) => one.startsWith(problem))).not.toEqual([]);
    expect(problems.join()).toMatch(/\p{Script=Han}/u);
  });

  test("a newer version asks for an update and for nothing else", () => {
    const parsed = parsePack({ ...officeFile(), version: 2, future: {} }, known);
    expect(parsed).toMatchObject({ newer: true, problems: [{ path: "version" }] });
    expect(problemsOf({ ...officeFile(), version: 2 })).toEqual([
      "version：由更新版本的对照检查助手写成（版本 2），请更新后再用",
    ]);
  });

  test("of very many problems the first fifty are listed and the others counted", () => {
    const phrases = Array.from({ length: 200 }, () => ({}));
    const problems = problemsOf({ ...officeFile(), phrases });
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe("：另有 750 处");
  });
});

describe("a hostile pack is refused", () => {
  const base = JSON.stringify(officeFile());
  const withKey = (key: string) =>
    base.replace('"unit":', `${JSON.stringify(key)}: {"polluted": true}, "unit":`);

  test.each(["__proto__", "constructor", "prototype"])("the key %s", (key) => {
    expect(problemsOf(withKey(key))).toEqual([`：不能有名为“${key}”的项`]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("such a key deep inside, with its place", () => {
    const text = base.replace('"tags":', '"__proto__": {}, "tags":');
    expect(problemsOf(text)).toEqual(["phrases[0]：不能有名为“__proto__”的项"]);
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</span>",
    "<!-- x -->",
    "&#x3c;b&#x3e;",
    "&lt;b&gt;",
    "JavaScript:alert(1)",
  ])("markup: %s", (text) => {
    const file = changed((one) => (one.phrases[0]!["text"] = `学习不深。${text}`));
    expect(problemsOf(file)).toEqual(["phrases[0].text：有网页标记（如 <…>），只能写文字"]);
  });

  test("but not a sentence that compares or joins", () => {
    for (const text of ["完成率<90%的【项目】", "A&B 公司【事项】", "3 < 5 > 2"])
      expect(problemsOf(changed((one) => (one.phrases[0]!["text"] = text)))).toEqual([]);
  });

  test.each([
    ["a null", "\u0000"],
    ["a bell", "\u0007"],
    ["a line break", "\n"],
    ["a line separator", "\u2028"],
    ["a turn of direction", "\u202e"],
    ["an unseen character", "\u200b"],
    ["half a pair", "\ud83d"],
    ["a noncharacter", "\ufffe"],
  ])("control characters: %s", (_, character) => {
    const file = changed((one) => (one.unit = `县${character}馆`));
    expect(problemsOf(file)).toEqual(["unit：有控制字符、换行或看不见的字符，请删去"]);
  });

  test("10 MB, without being read", () => {
    const parse = jest.spyOn(JSON, "parse");
    expect(problemsOf(" ".repeat(10 * PACK_LIMITS.bytes) + base)).toEqual(["：文件有 10.0 MB，最大 1 MB"]);
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  test("1 MB counts bytes: Chinese characters are three each", () => {
    const name = "字".repeat(PACK_LIMITS.bytes / 3 + 1);
    expect(problemsOf({ ...officeFile(), name })[0]).toMatch(/^：文件有 1\.\d MB，最大 1 MB$/u);
  });

  test("too deep, too long, too many", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(problemsOf(base.replace('"县图书馆"', deep))).not.toEqual([]);
    expect(problemsOf({ ...officeFile(), unit: "长".repeat(2001) })).toEqual([
      "unit：有 2001 个字，最多 2000 个字",
    ]);
    expect(problemsOf({ ...officeFile(), phrases: Array(2001).fill({}) })).toEqual([
      "phrases：有 2001 条，最多 2000 条",
    ]);
    expect(
      problemsOf(
        changed((one) => (one.phrases[0]!["tags"] = Array.from({ length: 11 }, (_, i) => `标${i}`))),
      ),
    ).toEqual(["phrases[0].tags：有 11 条，最多 10 条"]);
  });

  test("objects that throw when looked at, and circles", () => {
    const circle: Record<string, unknown> = { ...officeFile() };
    circle["self"] = circle;
    const trap = {
      ...officeFile(),
      get unit(): string {
        throw new Error("no");
      },
    };
    for (const input of [circle, trap, undefined, null, Symbol("x"), () => 1, 10n])
      expect(problemsOf(input)).not.toEqual([]);
  });
});

test("whatever JSON comes, it is a pack that reads back the same, or refused with a reason", () => {
  const leaf = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const keys = fc.constantFrom("__proto__", "constructor", "id", "text", "words", "category", "x", "<b>", "");
  const any = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      leaf,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(keys, tie("value")),
    ),
  })).value;
  const places = ["name", "unit", "phrases", "scenarios", "terms", "thresholds", "extra"];
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.integer({ min: 0, max: 2 }), any, (place, depth, value) => {
      const file: Record<string, unknown> = officeFile();
      const list = file[place];
      if (depth > 0 && Array.isArray(list)) {
        const entry: unknown = list[0];
        if (depth === 2 && typeof entry === "object" && entry !== null)
          Reflect.set(entry, Object.keys(entry)[1] ?? "", value);
        else list[0] = value;
      } else file[place] = value;
      const parsed = parsePack(JSON.stringify(file), known);
      if ("pack" in parsed) {
        const again = parsePack(exportPack(parsed.pack), known);
        expect(again).toHaveProperty("pack");
        expect(exportPack((again as { pack: Pack }).pack)).toBe(exportPack(parsed.pack));
      } else expect(parsed.problems.length).toBeGreaterThan(0);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("any text at all is answered", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void problemsOf(text)));
  fc.assert(fc.property(fc.json({ maxDepth: 12 }), (text) => void problemsOf(text)));
});
