import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateScenario } from "../../src/library/validate-scenario";

const FOLDER = join(__dirname, "../../src/library/data/scenarios");

function readScenario(id: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FOLDER, `${id}.json`), "utf8")) as Record<string, unknown>;
}

describe("the bundled scenarios", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

  test("巡视整改 and 2025年度 are there", () => {
    expect(files).toEqual(expect.arrayContaining(["annual-2025.json", "inspection.json"]));
  });

  test.each(files)("%s is a scenario named like its file", (name) => {
    const id = name.replace(/\.json$/u, "");
    const scenario = readScenario(id);
    expect(validateScenario(scenario)).toEqual([]);
    expect(scenario["id"]).toBe(id);
  });

  test.each(files)("%s: texts use full-width marks and Chinese quotation marks", (name) => {
    const texts =
      JSON.stringify(Object.values(readScenario(name.replace(/\.json$/u, "")))).match(
        /"[^"]*[\u4e00-\u9fff][^"]*"/gu,
      ) ?? [];
    for (const text of texts) expect(text.slice(1, -1)).not.toMatch(/[,;:!?()'*]|(?<!\d)\.(?!\d)/u);
  });

  test("巡视整改: the four 落实 are demanded, the two 专项 are offered", () => {
    const dimensions = readScenario("inspection")["dimensions"] as { heading: string; optional?: boolean }[];
    expect(dimensions.filter(({ optional }) => !optional).map(({ heading }) => heading)).toEqual([
      "落实党的理论和路线方针政策以及党中央重大决策部署",
      "落实全面从严治党战略部署",
      "落实新时代党的组织路线",
      "落实巡视、审计等监督发现问题和主题教育检视问题整改",
    ]);
    expect(dimensions.filter(({ optional }) => optional).map(({ heading }) => heading)).toEqual([
      "落实意识形态工作责任制",
      "选人用人",
    ]);
  });

  test("2025年度: five 带头", () => {
    const dimensions = readScenario("annual-2025")["dimensions"] as { heading: string }[];
    expect(dimensions.map(({ heading }) => heading.slice(0, 2))).toEqual([
      "带头",
      "带头",
      "带头",
      "带头",
      "带头",
    ]);
  });
});

describe("what is wrong is said, with its place", () => {
  const right = readScenario("inspection");

  /** The problems after one change to a right scenario; `path` as in “dimensions[0].id”. */
  function problemsAfter(path: string, value: unknown): readonly string[] {
    const scenario = structuredClone(right);
    const keys = path.match(/[^.[\]]+/gu) ?? [];
    const last = keys.pop() ?? "";
    const holder = keys.reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      scenario,
    );
    if (value === undefined) delete holder[last];
    else holder[last] = value;
    return validateScenario(scenario);
  }

  test.each<[path: string, value: unknown, problem: string]>([
    ["name", undefined, "name：缺少这一项"],
    ["name", 3, "name：应当是一段文字"],
    ["name", "  ", "name：不能为空"],
    ["id", "巡视", "id：只能用小写字母、数字和连字符"],
    ["colour", "红", "colour：没有这一项，请检查拼写"],
    ["headings.extra", "别的", "headings.extra：没有这一项，请检查拼写"],
    ["headings.causes", undefined, "headings.causes：缺少这一项"],
    ["headings.causes", "二、原因", "headings.causes：不要写序号，序号由程序编排"],
    ["headings.causes", "原因剖析：", "headings.causes：标题末尾不加标点"],
    ["year", "2025", "year：应当是四位年份，不分年度的写 null"],
    ["status", "sure", "status：没有“sure”这个状态"],
    ["title.team", undefined, "title.team：缺少这一项"],
    ["opening.person", undefined, "opening.person：缺少这一项"],
    ["theme", 5, "theme：应当是一段文字"],
    ["title", "材料", "title：应当是由 {} 括起的一组内容"],
    [
      "title.person",
      "{meetng}材料",
      "title.person：{meetng} 不能填入，可用的有 {unit}、{post}、{name}、{date}、{meeting}、{theme}",
    ],
    [
      "title.person",
      "{}材料",
      "title.person：{} 不能填入，可用的有 {unit}、{post}、{name}、{date}、{meeting}、{theme}",
    ],
    ["title.person", "{meeting材料", "title.person：花括号没有成对"],
    ["meeting", "{name}的会", "meeting：{name} 不能填入，这里不能写 {…}"],
    ["opening.team", "征求意见【条数条。", "opening.team：【】没有成对，或者里面没有写明要填什么"],
    ["opening.team", "征求意见【】条。", "opening.team：【】没有成对，或者里面没有写明要填什么"],
    ["closing.team", "一行\n又一行", "closing.team：不能换行"],
    ["caseHeadings", "案例", "caseHeadings：应当是由 [] 括起的列表"],
    ["defaultParts[0]", "opening", "defaultParts[0]：没有“opening”这个可选部分"],
    ["dimensions", [], "dimensions：至少要有 1 条"],
    ["dimensions[1]", null, "dimensions[1]：应当是由 {} 括起的一组内容"],
    ["dimensions[1].id", "major-decisions", "dimensions[1]：“major-decisions”与前面重复"],
    [
      "dimensions[1].heading",
      "落实全面从严治党战略部署方面",
      "dimensions[1].heading：不要写“方面”二字，插入时自动加上",
    ],
    ["dimensions[1].categories[0]", "C05", "dimensions[1].categories[0]：没有“C05”这个问题类别"],
    ["dimensions[1].categories", [], "dimensions[1].categories：至少要有 1 条"],
    ["dimensions[1].optional", "yes", "dimensions[1].optional：应当是 true 或者 false"],
    ["signals", [], "signals：至少要有 1 条"],
    ["signals[1]", "巡视整改", "signals[1]：“巡视整改”与前面重复"],
  ])("%s = %p", (path, value, problem) => {
    expect(problemsAfter(path, value)).toEqual([problem]);
  });

  test.each([[null], [[]], ["text"], [7], [undefined]])("%p is no scenario at all", (value) => {
    expect(validateScenario(value)).toEqual(["文件：应当是由 {} 括起的一组内容"]);
  });

  test("a meeting for which the 班子 alone writes; one for which no one does", () => {
    const team = { title: { team: "标题" }, opening: { team: "引言" }, closing: { team: "结语" } };
    expect(validateScenario({ ...right, ...team })).toEqual([]);
    expect(validateScenario({ ...right, title: {}, opening: {}, closing: {} })).toEqual([
      "title：个人（person）和班子（team）至少写一种",
    ]);
  });

  test("all problems are told at once", () => {
    expect(validateScenario({ id: "x" }).length).toBeGreaterThan(10);
  });
});
