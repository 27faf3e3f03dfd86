import type { LoadOfficePack } from "../../src/taskpane/packs/office-pack";
import { FakeHost } from "./fake-host";
import {
  choose,
  downloaded,
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
import { click, enter, find, status, visibleText } from "./render";
import { smallLibrary } from "./small-library";

prepareEachTest();

describe("importing", () => {
  test("meetings, words and thresholds come too, and can be deleted one by one", async () => {
    await openOwn();
    await choose(
      JSON.stringify(
        file({ terms: [{ category: "work-style", words: ["借阅窗口"] }], thresholds: { cause: 0.5 } }),
      ),
    );
    expect(visibleText()).toContain("词语（工作作风）：借阅窗口");
    await click(find("button", "删除：原因的门槛：0.5"));
    expect(visibleText()).not.toContain("门槛：0.5\n");
    expect(JSON.parse(localStorage.getItem(KEY)!)).not.toHaveProperty("thresholds");
  });

  test("of one name and other content, it asks; nothing is taken before the answer", async () => {
    keep(phrase("a", "甲"), phrase("b", "乙"));
    await openOwn();
    await choose(
      JSON.stringify(file({ phrases: [phrase("a", "甲改"), phrase("b", "乙改"), phrase("c", "丙")] })),
    );
    expect(visibleText("h3")).toContain("有 2 项与已有的同名而内容不同");
    expect(kept().map(({ text }) => text)).toEqual(["甲", "乙"]);
    await enter(find("select", "怎样处理：甲"), "both");
    await click(find(".dz-own-panel button", /^导入$/u));
    expect(
      kept()
        .map(({ text }) => text)
        .sort(),
    ).toEqual(["丙", "乙", "甲", "甲改"].sort());
    expect(status()).toBe("已导入 2 项；1 项原来就有或保留原样。");
  });

  test.each([
    ["an error", JSON.stringify(file({ phrases: [phrase("a", "")] })), "phrases[0].text：不能为空"],
    ["another version", JSON.stringify({ ...file({}), version: 9 }), "请更新后再用"],
    [
      "markup",
      JSON.stringify(file({ phrases: [phrase("a", "<img src=x onerror=alert(1)>")] })),
      "有网页标记",
    ],
    [
      "a prototype key",
      '{"__proto__": {}, "format": "duizhao-pack", "version": 1, "name": "x"}',
      "__proto__",
    ],
    ["a control character", JSON.stringify(file({ unit: "\u0000" })), "有控制字符"],
    ["no JSON", "{", "不是 JSON"],
  ])("a pack with %s is refused with the reason, and nothing is lost", async (_, text, reason) => {
    keep(phrase("a", "甲"));
    await openOwn();
    await choose(text, "坏的.json");
    expect(visibleText("h3")).toContain("没有导入“坏的.json”，原有的用语没有改动。");
    expect(visibleText(".dz-own-problems")).toContain(reason);
    expect(kept()).toMatchObject([{ text: "甲" }]);
    expect(document.querySelector("img")).toBeNull();
    await click(find("button", "知道了"));
    expect(document.querySelector(".dz-own-panel")).toBeNull();
  });

  test("a file of 10 MB is not even read", async () => {
    await openOwn();
    await choose("不应读到", "大的.json", 10 * 1_048_576);
    expect(visibleText(".dz-own-problems")).toBe("文件有 10.0 MB，最大 1 MB");
  });
});

describe("what is kept cannot be read", () => {
  test.each(["{", "null", JSON.stringify({ ...file({}), version: 2 })])("%s", async (raw) => {
    localStorage.setItem(KEY, raw);
    const host = new FakeHost(STATEMENT, IN_ISSUE);
    host.selection = "学得不深。";
    await open(host);
    expect(visibleText(".dz-pack-notices")).toContain("本机保存的用语读不出来，没有采用，也没有改动");
    expect(document.querySelectorAll(".dz-phrase")).toHaveLength(4);

    await click(find("button", "存为用语"));
    await click(find("button", "保存"));
    expect(status()).toContain("没有保存：本机保存的用语读不出来");
    expect(localStorage.getItem(KEY)).toBe(raw);
    await click(find("button", "取消"));

    await click(find("button", /^我的用语/u));
    expect(() => find("button", "清空重来")).toThrow();
    await click(find("button", "导出原文"));
    expect(await downloaded()).toBe(raw);
    await click(find("button", "清空重来"));
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(visibleText()).toContain("还没有自己的用语");
  });
});

describe("the pack beside the pane", () => {
  const officePack: LoadOfficePack = async () => ({
    kind: "ready",
    pack: {
      format: "duizhao-pack",
      version: 1,
      name: "县图书馆用语包",
      unit: null,
      phrases: [
        {
          id: "o",
          role: "issue",
          category: "work-style",
          root: null,
          text: "开馆不准时。",
          tags: [],
          set: null,
        },
      ],
      scenarios: [{ ...smallLibrary.scenarios[0]!, id: "office", name: "本单位专题会" }],
      terms: [],
      thresholds: {},
    },
  });

  test("is there for everyone: its phrases marked, its meetings offered", async () => {
    await open(undefined, officePack);
    expect(find(".dz-phrase", "开馆不准时").textContent).toContain("单位用语");
    await click(find("button", /^我的用语/u));
    expect(visibleText()).toContain("另有单位用语包“县图书馆用语包”，1 条用语");
    await click(find("[role=tab]", "骨架"));
    expect(find("select", "会议类型").textContent).toContain("本单位专题会");
  });

  test("broken, says so once and goes on without it", async () => {
    await open(undefined, async () => ({ kind: "broken", problem: { path: "name", message: "缺少这一项" } }));
    expect(visibleText(".dz-pack-notices")).toContain("单位用语包（pack.json）没有采用，其他功能照常");
    expect(visibleText(".dz-pack-notices")).toContain("name：缺少这一项");
    expect(document.querySelectorAll(".dz-phrase")).toHaveLength(4);
    await click(find("button", "知道了"));
    expect(visibleText(".dz-pack-notices")).toBe("");
  });

  test("absent, is not spoken of", async () => {
    await open(undefined, async () => null);
    expect(visibleText(".dz-pack-notices")).toBe("");
  });
});
