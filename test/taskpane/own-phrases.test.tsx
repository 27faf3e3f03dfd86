import { act } from "react";
import { DocumentError } from "../../src/document/document-error";
import { LOCALES } from "../../src/taskpane/strings/strings";
import { violations } from "./axe";
import { FakeHost } from "./fake-host";
import {
  choose,
  downloaded,
  downloads,
  file,
  IN_ISSUE,
  keep,
  kept,
  KEY,
  open,
  openOwn,
  phrase,
  prepareEachTest,
  STATEMENT,
} from "./own-pane";
import { click, enter, find, renderPane, status, visibleText } from "./render";
import { smallLibrary } from "./small-library";

prepareEachTest();

describe("saving the selection", () => {
  test("keeps it on this machine, for the place of the cursor, and lists it first and marked", async () => {
    const host = new FakeHost(STATEMENT, IN_ISSUE);
    host.selection = "2025年3月只学习2次，\n学得不深。";
    await open(host);
    await click(find("button", "存为用语"));
    expect(find<HTMLTextAreaElement>("textarea").value).toBe("2025年3月只学习2次，学得不深。");
    expect(find<HTMLSelectElement>("select", "用途").value).toBe("issue");
    expect(find<HTMLSelectElement>("select", "类别").value).toBe("theory-study");

    await click(find("button", "2025年3月 → 【时间】"));
    expect(find<HTMLTextAreaElement>("textarea").value).toBe("【时间】只学习2次，学得不深。");
    await enter(find("input", "标签"), "窗口 常用");
    await click(find("button", "保存"));

    expect(status()).toBe("已保存到“我的用语”。");
    expect(kept()).toMatchObject([{ text: "【时间】只学习2次，学得不深。", tags: ["窗口", "常用"] }]);
    expect(find(".dz-phrase", "学得不深").textContent).toContain("我的用语");
    expect(document.activeElement).toBe(find("button", "我的用语（1）"));
    expect(host.texts).toEqual(STATEMENT);

    await click(find(".dz-phrase", "学得不深"));
    expect(host.texts[2]).toContain("【时间】只学习2次，学得不深。");
    await enter(find("input[type=search]"), "窗口");
    expect(document.querySelectorAll(".dz-phrase")).toHaveLength(1);
  });

  test.each([
    ["2．联系群众不够紧密。入户走访少。", "联系群众不够紧密。入户走访少。"],
    ["（三）学习抓得不紧。", "学习抓得不紧。"],
    ["二是调研不深。", "调研不深。"],
    ["一是学习少。二是调研少。", "一是学习少。二是调研少。"],
    ["2025年3月只学习2次。", "2025年3月只学习2次。"],
    ["首先，抓学习。", "首先，抓学习。"],
  ])("takes the number off that belongs to the place: %s", async (selected, text) => {
    const host = new FakeHost(STATEMENT, IN_ISSUE);
    host.selection = selected;
    await open(host);
    await click(find("button", "存为用语"));
    expect(find<HTMLTextAreaElement>("textarea").value).toBe(text);
  });

  test("changes nothing that was not accepted; all at once with one press", async () => {
    const host = new FakeHost(STATEMENT, IN_ISSUE);
    host.selection = "去年学习3次。";
    await open(host);
    await click(find("button", "存为用语"));
    expect(find<HTMLTextAreaElement>("textarea").value).toBe("去年学习3次。");
    await click(find("button", "全部改成空白"));
    expect(find<HTMLTextAreaElement>("textarea").value).toBe("【时间】学习【次数】次。");
    expect(document.activeElement).toBe(find("textarea"));
    await click(find("button", "取消"));
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  test("with nothing selected says what to do", async () => {
    await open();
    await click(find("button", "存为用语"));
    expect(status()).toBe("请先在文档中选中要保存的文字，再按“存为用语”。");
  });

  test("a document that cannot be read is worded as everywhere", async () => {
    const host = new FakeHost(STATEMENT, IN_ISSUE);
    host.failNext.readSelection = new DocumentError("failed", "");
    await open(host);
    await click(find("button", "存为用语"));
    expect(status()).toContain("操作没有完成，文档没有改动");
  });

  test.each([
    ["", "还没有文字"],
    ["【时间", "【】没有成对"],
    ["<b>粗</b>", "有网页标记"],
    ["长".repeat(1001), "超过 1000 个字"],
  ])("%.8s is refused with the reason, and nothing is kept", async (text, reason) => {
    const host = new FakeHost(STATEMENT, IN_ISSUE);
    host.selection = "学得不深。";
    await open(host);
    await click(find("button", "存为用语"));
    await enter(find("textarea"), text);
    await click(find("button", "保存"));
    expect(visibleText("[role=alert]")).toContain(reason);
    expect(document.activeElement).toBe(find("textarea"));
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  test("where storage is full it is said, what was there stays, and the text is still in the form", async () => {
    keep(phrase("a", "甲"));
    const host = new FakeHost(STATEMENT, IN_ISSUE);
    host.selection = "学得不深。";
    await open(host);
    await click(find("button", "存为用语"));
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await click(find("button", "保存"));
    expect(status()).toContain("没有保存：这台电脑的浏览器存储已满或被关闭");
    expect(find<HTMLTextAreaElement>("textarea").value).toBe("学得不深。");
    expect(kept()).toMatchObject([{ text: "甲" }]);
  });
});

describe("my phrases", () => {
  test("one is edited and keeps its name", async () => {
    keep(phrase("a", "甲", { set: "s" }));
    await openOwn();
    await click(find("button", "修改：甲"));
    await enter(find("textarea"), "乙");
    await enter(find("select", "用途"), "cause");
    await click(find("button", "保存"));
    expect(kept()).toEqual([phrase("a", "乙", { role: "cause", set: "s" })]);
    expect(visibleText("h2")).toContain("我的用语");
  });

  test("one is deleted and comes back with undo, beside what another pane has saved since", async () => {
    keep(phrase("a", "甲"), phrase("b", "乙"));
    await openOwn();
    await click(find("button", "删除：甲"));
    expect(kept().map(({ text }) => text)).toEqual(["乙"]);
    expect(status()).toBe("已删除：甲");
    expect(document.activeElement?.tagName).toBe("H2");

    keep(phrase("b", "乙"), phrase("c", "丙"));
    await click(find("button", "撤销"));
    expect(
      kept()
        .map(({ text }) => text)
        .sort(),
    ).toEqual(["丙", "乙", "甲"].sort());
    expect(status()).toBe("已恢复。");
    expect(() => find("button", "撤销")).toThrow();
  });

  test("a change in another pane is seen at once", async () => {
    await openOwn();
    keep(phrase("a", "甲"));
    await act(async () => void window.dispatchEvent(new StorageEvent("storage", { key: KEY })));
    expect(visibleText()).toContain("甲");
  });

  test("everything is exported under a name of one's own, and reads back", async () => {
    keep(phrase("a", "甲"));
    await openOwn();
    await click(find("button", "导出"));
    await enter(find("input", "用语包名称"), "县图书馆/用语包");
    await enter(find("input", "单位"), "县图书馆");
    await click(find("button", "下载"));
    expect(downloads[0]!.name).toBe("县图书馆-用语包.json");
    const text = await downloaded();
    expect(JSON.parse(text)).toEqual(
      file({ name: "县图书馆/用语包", unit: "县图书馆", phrases: [phrase("a", "甲")] }),
    );
    localStorage.clear();
    await openOwn();
    await choose(text);
    expect(status()).toBe("已导入 1 项；0 项原来就有或保留原样。");
    expect(kept()).toMatchObject([{ text: "甲" }]);
  });

  test("clearing asks, offers a file first, and can be taken back", async () => {
    keep(phrase("a", "甲"));
    await openOwn();
    await click(find("button", "清空"));
    expect(kept()).toHaveLength(1);
    expect(visibleText("h3")).toBe("要清空吗？请先导出一份。");
    await click(find("button", "先导出"));
    expect(downloads).toHaveLength(1);
    await click(find(".dz-own-panel button", /^清空$/u));
    expect(localStorage.getItem(KEY)).toBeNull();
    await click(find("button", "撤销"));
    expect(kept()).toMatchObject([{ text: "甲" }]);
  });
});

describe.each(LOCALES)("in %s axe finds nothing wrong with", (locale) => {
  test.each(["form", "list", "collisions", "export", "clear", "refused"])("%s", async (state) => {
    keep(phrase("a", "甲", { tags: ["窗口"] }), phrase("b", "乙"));
    const host = new FakeHost(STATEMENT, IN_ISSUE);
    host.selection = "2025年学习2次。";
    const container = await renderPane({ host, library: smallLibrary, initialView: "phrases", locale });
    if (state === "form") await click(find("button", /存为用语|Save as phrase/u));
    else await click(find("button", /^(?:我的用语|My phrases)/u));
    if (state === "collisions")
      await choose(JSON.stringify(file({ phrases: [phrase("a", "丙"), phrase("b", "丁")] })));
    if (state === "export") await click(find("button", /导出|Export/u));
    if (state === "clear") await click(find("button", /清空|Clear/u));
    if (state === "refused") await choose("{");
    expect(await violations(container)).toEqual([]);
  });
});
