import { act } from "react";
import { DocumentError } from "../../src/document/document-error";
import type { Library, Scenario } from "../../src/library/library";
import { FakeHost } from "./fake-host";
import { click, enter, find, renderPane, status, unmount, visibleText } from "./render";
import { smallLibrary as library } from "./small-library";

beforeEach(() => localStorage.clear());
afterEach(unmount);

const insertButton = () => find("button", "插入骨架");

test("one click inserts the parts and dimensions, and says what came in", async () => {
  const host = new FakeHost();
  await renderPane({ host, library });
  await click(insertButton());
  expect(host.texts.join("\n")).toMatch(
    /一、存在的主要问题[^]*理论学习[^]*作风建设[^]*原因剖析[^]*整改措施/u,
  );
  expect(host.texts.join("\n")).not.toContain("选人用人");
  expect(status()).toBe("已插入 3 个部分、2 个维度；原有文字未改动。可按撤销收回。");
});

test("a second click adds nothing and says so", async () => {
  const host = new FakeHost();
  await renderPane({ host, library });
  await click(insertButton());
  const before = [...host.texts];
  await click(insertButton());
  expect(host.texts).toEqual(before);
  expect(status()).toBe("没有缺少的部分，未作改动。");
});

describe("a text that was written for another meeting than the chosen one", () => {
  const signals: Readonly<Record<string, readonly string[]>> = {
    special: ["巡视整改专题民主生活会"],
    annual: ["2025年度民主生活会"],
  };
  const told: Library = {
    ...library,
    scenarios: library.scenarios.map((scenario) => ({ ...scenario, signals: signals[scenario.id] ?? [] })),
  };
  const annual = () => new FakeHost(["2025年度民主生活会对照检查材料", "一、存在的主要问题", "一是学习少。"]);

  test("is left as it is and the author is told; the same button then inserts what was chosen", async () => {
    const host = annual();
    await renderPane({ host, library: told });
    await click(insertButton());
    expect(host.insertions).toEqual([]);
    expect(status()).toMatch(/没有插入，文档保持原样：文中像是“年度会”的材料，会议类型选的是“专题会”。/u);
    await click(insertButton());
    expect(host.insertions).toHaveLength(1);
    expect(status()).toContain("已插入");
  });

  test("takes the meeting it was written for without a word", async () => {
    const host = annual();
    await renderPane({ host, library: told });
    await enter(find("select", "会议类型"), "annual");
    await click(insertButton());
    expect(host.insertions).toHaveLength(1);
  });

  test("is not doubted where the chosen meeting could not be told from its words", async () => {
    const host = annual();
    const untold = told.scenarios.map((scenario) =>
      scenario.id === "special" ? { ...scenario, signals: [] } : scenario,
    );
    await renderPane({ host, library: { ...told, scenarios: untold } });
    await click(insertButton());
    expect(host.insertions).toHaveLength(1);
  });
});

test("optional parts, special items, fields and typeface are what the writer chose", async () => {
  const host = new FakeHost();
  await renderPane({ host, library });
  await click(find("input[type=checkbox]", "典型案例剖析"));
  await click(find("input[type=checkbox]", "选人用人"));
  await enter(find("input[type=text]", "单位"), "某县某局");
  await enter(find("input[type=text]", "姓名"), "张三");
  await enter(find("select", "正文字体"), "仿宋_GB2312");
  await click(insertButton());
  const text = host.texts.join("\n");
  expect(text).toContain("典型案例剖析");
  expect(text).toContain("选人用人");
  expect(text).toContain("张三");
  expect(host.insertions[0]?.options).toEqual({ typeface: "仿宋_GB2312" });
});

test("a scenario seen only in use says that the official notice decides", async () => {
  await renderPane({ host: new FakeHost(), library });
  expect(visibleText()).toContain("以正式通知为准");
  await enter(find("select", "会议类型"), "annual");
  expect(visibleText()).not.toContain("以正式通知为准");
});

test("a scenario brings its own usual parts; choices are kept for each", async () => {
  await renderPane({ host: new FakeHost(), library });
  const previous = () => find<HTMLInputElement>("input[type=checkbox]", "上年度整改落实情况").checked;
  expect(previous()).toBe(false);
  await enter(find("select", "会议类型"), "annual");
  expect(previous()).toBe(true);
  await click(find("input[type=checkbox]", "上年度整改落实情况"));
  await enter(find("select", "会议类型"), "special");
  await enter(find("select", "会议类型"), "annual");
  expect(previous()).toBe(false);
});

test("choices are remembered on this machine", async () => {
  await renderPane({ host: new FakeHost(), library });
  await enter(find("select", "会议类型"), "annual");
  await click(find("input[type=radio]", "班子"));
  await enter(find("input[type=text]", "单位"), "某县某局");
  await renderPane({ host: new FakeHost(), library });
  expect(find<HTMLSelectElement>("select", "会议类型").value).toBe("annual");
  expect(find<HTMLInputElement>("input[type=radio]", "班子").checked).toBe(true);
  expect(find<HTMLInputElement>("input[type=text]", "单位").value).toBe("某县某局");
});

test.each([
  ["nonsense", "{"],
  ["another shape", '{"scenario":1,"parts":{"special":["nope"],"annual":7},"fields":[],"typeface":"宋体"}'],
  ["null", "null"],
])("remembered data that is %s is passed over", async (_, stored) => {
  localStorage.setItem("duizhao.skeleton", stored);
  await renderPane({ host: new FakeHost(), library });
  expect(find<HTMLSelectElement>("select", "会议类型").value).toBe("special");
  expect(find<HTMLSelectElement>("select", "正文字体").value).toBe("仿宋");
});

test("works where localStorage is forbidden", async () => {
  const original = Object.getOwnPropertyDescriptor(globalThis, "localStorage")!;
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  const host = new FakeHost();
  await renderPane({ host, library });
  await click(find("input[type=radio]", "班子"));
  expect(find<HTMLInputElement>("input[type=radio]", "班子").checked).toBe(true);
  await click(insertButton());
  expect(status()).toContain("已插入");
  Object.defineProperty(globalThis, "localStorage", original);
});

describe("what goes wrong is said in plain words", () => {
  test.each([
    ["text-changed", "文中内容已改动"],
    ["read-only", "只读"],
    ["unsupported", "更新到 Word 2021"],
    ["unconfirmed", "无法确认内容是否已插入"],
    ["failed", "操作没有完成，文档没有改动"],
  ] as const)("%s", async (kind, words) => {
    const host = new FakeHost();
    await renderPane({ host, library });
    host.failNext.insertBlocks = new DocumentError(kind, "internal words");
    await click(insertButton());
    expect(status()).toContain(words);
    expect(status()).not.toContain("internal words");
    expect(host.texts).toEqual([""]);
  });

  test("an unexpected error does not claim that nothing changed, and shows its message", async () => {
    const host = new FakeHost();
    await renderPane({ host, library });
    host.failNext.insertBlocks = new TypeError("x is not a function");
    await click(insertButton());
    expect(status()).toContain("请看一眼文档");
    expect(status()).toContain("x is not a function");
  });
});

describe("while it works", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("a busy sign after 300 ms, not before; a second click does not insert twice", async () => {
    const host = new FakeHost();
    host.delay = 500;
    await renderPane({ host, library });
    await click(insertButton());
    await click(insertButton());
    await act(() => jest.advanceTimersByTimeAsync(299));
    expect(status()).toBe("");
    await act(() => jest.advanceTimersByTimeAsync(1));
    expect(status()).toBe("正在处理……");
    await act(() => jest.advanceTimersByTimeAsync(800));
    expect(status()).toContain("已插入 3 个部分");
    expect(host.insertions).toHaveLength(1);
  });
});

describe("two meetings held as one", () => {
  const [special, annual] = library.scenarios as [Scenario, Scenario];
  const other: Scenario = {
    ...annual,
    id: "case",
    name: "以案促改会",
    meeting: "以案促改专题民主生活会",
    dimensions: [{ id: "discipline", heading: "严守纪律规矩", categories: ["discipline"] }],
  };
  const three: Library = { ...library, scenarios: [special, annual, other] };

  test("are offered where they can be, and one outline names both and holds the headings of both", async () => {
    const host = new FakeHost();
    await renderPane({ host, library: three });
    const joint = () => find<HTMLSelectElement>("select", "合并召开");
    expect([...joint().options].map(({ text }) => text)).toEqual(["不合并", "以案促改会"]);
    await enter(joint(), "case");
    expect(visibleText()).toContain("会议名称：专题民主生活会暨以案促改专题民主生活会");
    await click(insertButton());
    expect(host.texts.join("")).toMatch(/专题民主生活会暨以案促改专题民主生活会/u);
    expect(host.texts.join("\n")).toMatch(/理论学习方面[^]*严守纪律规矩方面/u);
    expect(status()).toBe("已插入 4 个部分、3 个维度；原有文字未改动。可按撤销收回。");
  });

  test("are remembered, and forgotten when another meeting is chosen", async () => {
    await renderPane({ host: new FakeHost(), library: three });
    await enter(find("select", "合并召开"), "case");
    await renderPane({ host: new FakeHost(), library: three });
    expect(find<HTMLSelectElement>("select", "合并召开").value).toBe("case");
    await enter(find("select", "会议类型"), "annual");
    expect(find<HTMLSelectElement>("select", "合并召开").value).toBe("");
  });

  test("are not asked for where no meeting can be held with this one", async () => {
    await renderPane({ host: new FakeHost(), library });
    expect(() => find("select", "合并召开")).toThrow();
  });
});
