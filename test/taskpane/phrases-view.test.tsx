import { act } from "react";
import { DocumentError } from "../../src/document/document-error";
import type { Phrase } from "../../src/library/library";
import { FakeHost } from "./fake-host";
import { click, enter, find, focus, press, renderPane, status, unmount, visibleText } from "./render";
import { smallLibrary, smallPhrases } from "./small-library";

afterEach(unmount);

const STATEMENT = [
  "一、存在的主要问题",
  "（一）理论学习方面",
  "一是学习不系统。",
  "二、原因剖析",
  "（一）思想认识不到位。",
  "三、整改措施",
  "（一）作风建设方面",
  "深入一线。",
];
const IN_STUDY_ISSUE = { paragraph: 2, offset: STATEMENT[2]!.length };

const open = (host: FakeHost, loadPhrases = async (): Promise<readonly Phrase[]> => smallPhrases) =>
  renderPane({ host, library: smallLibrary, loadPhrases, initialView: "phrases" });
const rows = () => [...document.querySelectorAll<HTMLButtonElement>(".dz-phrase")];
const firstRow = () => rows()[0]?.textContent ?? "";

describe("the place of the cursor", () => {
  test("is named, and phrases that fit it come first", async () => {
    await open(new FakeHost(STATEMENT, IN_STUDY_ISSUE));
    expect(visibleText(".dz-place")).toMatch(/^光标在：问题 · 理论学习/u);
    expect(firstRow()).toContain("理论学习不系统");
    expect(firstRow()).toContain("适合此处");
  });

  test("is followed 300 ms after the cursor rests, with one read for many moves", async () => {
    jest.useFakeTimers();
    const host = new FakeHost(STATEMENT, IN_STUDY_ISSUE);
    await open(host);
    expect(host.reads).toBe(1);
    host.moveCursor(4);
    host.moveCursor(6);
    host.moveCursor(7, 2);
    await act(() => jest.advanceTimersByTimeAsync(299));
    expect(host.reads).toBe(1);
    await act(() => jest.advanceTimersByTimeAsync(1));
    expect(host.reads).toBe(2);
    expect(visibleText(".dz-place")).toMatch(/^光标在：措施 · /u);
    jest.useRealTimers();
  });

  test("is not followed while another tab is shown", async () => {
    const host = new FakeHost(STATEMENT, IN_STUDY_ISSUE);
    await open(host);
    expect(host.followers).toBe(1);
    await click(find("[role=tab]", "检查"));
    expect(host.followers).toBe(0);
  });

  test("outside any part everything is listed, and the line says why", async () => {
    const host = new FakeHost(["随手写的一段话。"], null);
    await open(host);
    expect(visibleText(".dz-place")).toBe("光标不在某个部分中，以下按类别列出。");
    expect(rows()).toHaveLength(4);
  });

  test("a document that cannot be read still leaves the list", async () => {
    const host = new FakeHost(STATEMENT, IN_STUDY_ISSUE);
    host.failNext.read = new DocumentError("failed", "");
    await open(host);
    expect(rows()).toHaveLength(4);
    expect(status()).toBe("");
  });
});

describe("finding", () => {
  test("by words, by use and by category", async () => {
    await open(new FakeHost());
    await enter(find("input[type=search]"), "调研");
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining("坚持到一线调研")]);
    await enter(find("input[type=search]"), "");
    await enter(find("select", "用途"), "issue");
    expect(rows()).toHaveLength(2);
    await enter(find("select", "类别"), "work-style");
    expect(firstRow()).toContain("调查研究不深入");
  });

  test("only categories that have phrases are offered", async () => {
    await open(new FakeHost());
    const options = [...find<HTMLSelectElement>("select", "类别").options].map((option) => option.text);
    expect(options).toEqual(["全部类别", "理论学习", "工作作风"]);
  });

  test("nothing found says what to do and clears with one click", async () => {
    await open(new FakeHost());
    await enter(find("input[type=search]"), "没有的词");
    expect(visibleText()).toContain("没有符合条件的用语");
    await click(find("button", "清除筛选"));
    expect(rows()).toHaveLength(4);
  });

  test("a long list is drawn fifty at a time; the focus goes on to the first new row", async () => {
    const phrases = Array.from({ length: 120 }, (_, i) => ({
      ...smallPhrases[0]!,
      id: `p${i}`,
      text: `第${i}条`,
    }));
    await open(new FakeHost(), async () => phrases);
    expect(rows()).toHaveLength(50);
    await click(find("button", "显示更多（还有 70 条）"));
    expect(rows()).toHaveLength(100);
    expect(document.activeElement).toBe(rows()[50]);
    await click(find("button", "显示更多（还有 20 条）"));
    expect(rows()).toHaveLength(120);
  });
});

describe("inserting", () => {
  test("goes in at the cursor and selects its first blank", async () => {
    const host = new FakeHost(STATEMENT, IN_STUDY_ISSUE);
    await open(host);
    await click(find(".dz-phrase", "理论学习不系统"));
    expect(host.texts[2]).toBe("一是学习不系统。理论学习不系统，【时间】集中学习【次数】次。");
    expect(host.selectedText).toBe("【时间】");
    expect(status()).toContain("有 2 处空白待填，已选中第一处");
  });

  test("the blank selected is one of the phrase, not one that stood there before", async () => {
    const host = new FakeHost(["【旧】"], { paragraph: 0, offset: 3 });
    await open(host);
    await click(find(".dz-phrase", "制定学习计划"));
    expect(host.selectedText).toBe("【次数】");
  });

  test("a phrase without blanks selects nothing", async () => {
    const host = new FakeHost();
    await open(host);
    await click(find(".dz-phrase", "坚持到一线调研"));
    expect(host.texts).toEqual(["坚持到一线调研。"]);
    expect(host.selected).toEqual([]);
    expect(status()).toBe("已插入到光标处。可按撤销收回。");
  });

  test("when the blank cannot be selected, the insertion is still reported as done", async () => {
    const host = new FakeHost();
    await open(host);
    host.failNext.select = new DocumentError("failed", "");
    await click(find(".dz-phrase", "制定学习计划"));
    expect(host.texts[0]).toContain("制定学习计划");
    expect(status()).toBe("已插入，有 1 处空白待填，请按“下一处空白”查找。");
  });

  test("with the cursor outside the text nothing goes in, and the words say where to click", async () => {
    const host = new FakeHost(["正文"], null);
    await open(host);
    await click(rows()[0]!);
    expect(host.texts).toEqual(["正文"]);
    expect(status()).toContain("光标不在正文中，没有插入");
  });
});

describe("loading", () => {
  test("begins when the view is first shown, and happens once", async () => {
    const load = jest.fn(async () => smallPhrases);
    await renderPane({ host: new FakeHost(), library: smallLibrary, loadPhrases: load });
    expect(load).not.toHaveBeenCalled();
    for (const tab of ["用语", "检查", "用语"]) await click(find("[role=tab]", tab));
    expect(load).toHaveBeenCalledTimes(1);
    expect(rows()).toHaveLength(4);
  });

  test("shows that it runs once it has taken 300 ms", async () => {
    jest.useFakeTimers();
    await open(new FakeHost(), async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return smallPhrases;
    });
    expect(status().trim()).toBe("");
    await act(() => jest.advanceTimersByTimeAsync(301));
    expect(status()).toContain("正在处理");
    expect(visibleText()).not.toContain("没有符合条件的用语");
    await act(() => jest.advanceTimersByTimeAsync(200));
    expect(status()).toBe("");
    expect(rows()).toHaveLength(4);
    jest.useRealTimers();
  });

  test("that fails says so; another try keeps the focus, and goes on to the search once it has helped", async () => {
    const load = jest.fn<Promise<readonly Phrase[]>, []>().mockRejectedValue(new Error("ChunkLoadError"));
    await open(new FakeHost(), load);
    expect(status()).toContain("用语没有载入，文档没有改动");
    expect(status()).not.toContain("ChunkLoadError");

    const again = find("button", "重新载入");
    await focus(again);
    await click(again);
    expect(document.activeElement).toBe(again);
    load.mockResolvedValue(smallPhrases);
    await click(again);
    expect(rows()).toHaveLength(4);
    expect(document.activeElement).toBe(find("input[type=search]"));
  });
});

describe("blanks", () => {
  test("are walked one after the other and round again", async () => {
    const host = new FakeHost(["甲【一】乙【二】", "丙【三】"]);
    await open(host);
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      await click(find("button", "下一处空白"));
      seen.push(host.selectedText);
    }
    expect(seen).toEqual(["【一】", "【二】", "【三】", "【一】"]);
  });

  test("none left is said", async () => {
    await open(new FakeHost(["写好了。"]));
    await click(find("button", "下一处空白"));
    expect(status()).toBe("文中没有【】空白。");
  });
});

test("by keyboard: type, arrow down into the results and up again", async () => {
  await open(new FakeHost());
  const search = find("input[type=search]");
  await focus(search);
  await press("ArrowDown");
  expect(document.activeElement).toBe(rows()[0]);
  await press("ArrowDown");
  expect(document.activeElement).toBe(rows()[1]);
  await press("ArrowUp");
  await press("ArrowUp");
  expect(document.activeElement).toBe(search);
  await press("ArrowUp");
  expect(document.activeElement).toBe(search);
});
