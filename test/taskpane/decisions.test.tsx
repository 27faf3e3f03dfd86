import { DocumentError } from "../../src/document/document-error";
import { standardLibrary as library } from "../../src/library/standard-library";
import type { Locale } from "../../src/taskpane/strings/strings";
import { parseDecisions } from "../../src/trace/decisions/parse-decisions";
import { DECISIONS_NAMESPACE as NAMESPACE } from "../../src/trace/decisions/write-decisions";
import { paragraphsOf } from "../support";
import { TEXT } from "../trace/decisions/statement-under-test";
import { violations } from "./axe";
import { FakeHost } from "./fake-host";
import { click, enter, find, focus, press, renderPane, status, unmount, visibleText } from "./render";

afterEach(unmount);

const texts = (text: string): string[] => paragraphsOf(text).map((paragraph) => paragraph.text);

/** The second issue, 水利工程档案归档滞后, has no measure. */
const OPEN = TEXT.replace(/ {2}（二）限期移交.*\n/u, "");
const ISSUE = "水利工程档案归档滞后";

async function check(text: string, host = new FakeHost(texts(text)), locale: Locale = "zh-CN") {
  await renderPane({ host, library, initialView: "check", locale });
  await click(find("button", /开始检查|Check document/u));
  return host;
}

const stored = (host: FakeHost) =>
  parseDecisions(host.parts.get(NAMESPACE) ?? null).decisions.map((decision) =>
    [
      decision.kind,
      decision.issue.title,
      decision.kind === "waive" ? decision.reason : decision.answer.title,
    ].join(" "),
  );

const row = (): string =>
  [...document.querySelectorAll(".dz-answers")].find((answers) =>
    answers.parentElement!.querySelector("strong")!.textContent.includes(ISSUE),
  )!.textContent;

const open = (side: string, title = ISSUE) => click(find("button", `认定${side}：${title}`));
const section = (): string => visibleText(".dz-decisions");

async function waive(reason: string) {
  await open("措施");
  await click(find("button", "无需措施…"));
  await enter(find("input", "无需措施的理由"), reason);
  await click(find("button", "认定无需"));
}

describe("deciding", () => {
  test("a link can be confirmed; it is written into the document at once and shown as the author's", async () => {
    const host = await check(TEXT);
    await open("措施");
    await click(find("button", "确认对应：限期移交工程档案"));
    expect(stored(host)).toEqual([`confirm ${ISSUE} 限期移交工程档案`]);
    expect(row()).toMatch(/措施已确认.*限期移交工程档案/u);
    expect(status()).toBe("已认定，随文档保存。可在“人工认定”中撤销。");
    expect(host.reads).toBe(1);
  });

  test("a link can be rejected; it is gone, and the side is a gap", async () => {
    const host = await check(TEXT);
    await open("措施");
    await click(find("button", "不是这条：限期移交工程档案"));
    expect(stored(host)).toEqual([`reject ${ISSUE} 限期移交工程档案`]);
    expect(row()).not.toContain("已确认");
    expect(section()).toContain("认定不对应的措施：限期移交工程档案");
  });

  test("another answer can be chosen from those of the statement", async () => {
    const host = await check(OPEN);
    expect(row()).toContain("无对应");
    await open("措施");
    await click(find("button", "选择措施…"));
    expect(document.activeElement?.textContent).toBe("抓实警示教育");
    await click(document.activeElement as HTMLElement);
    expect(stored(host)).toEqual([`confirm ${ISSUE} 抓实警示教育`]);
    expect(visibleText(".dz-headline")).toBe("每条问题都有对应的原因和措施。");
  });

  test("a side can be said to need nothing, but not without a reason", async () => {
    const host = await check(OPEN);
    await waive("  ");
    expect(visibleText("[role=alert]")).toBe("请先写明理由。");
    expect(stored(host)).toEqual([]);
    await enter(find("input", "无需措施的理由"), "已移交完毕");
    await click(find("button", "认定无需"));
    expect(stored(host)).toEqual([`waive ${ISSUE} 已移交完毕`]);
    expect(row()).toContain("作者说明无需措施：已移交完毕");
    expect(visibleText(".dz-headline")).toBe("每条问题都有对应的原因和措施，或已说明无需。");
  });

  test("what was decided is there after reopening, and is undone in the row or in the list", async () => {
    const host = await check(OPEN);
    await waive("已移交完毕");
    await unmount();
    await check(OPEN, host);
    expect(row()).toContain("已移交完毕");
    await open("措施");
    await click(find("button", "撤销：作者说明无需措施：已移交完毕"));
    expect(stored(host)).toEqual([]);
    expect(row()).toContain("无对应");
    expect(section()).toBe("");
    await waive("另行处理");
    await click(find("button", new RegExp(`撤销：${ISSUE}.*另行处理`, "u")));
    expect(stored(host)).toEqual([]);
    expect(status()).toBe("已撤销认定。");
  });
});

describe("by keyboard", () => {
  /** Nine measures more: the list is long enough to be searched. */
  const LONG = TEXT.replace(
    "  以上是",
    [..."三四五六七八九十"].map((n, i) => `  （${n}）抓好第${i}项专项工作。明确专人负责。\n`).join("") +
      "  以上是",
  );

  test("a long list is searched and walked with the arrows, Escape leaves it, the focus comes back", async () => {
    const host = await check(LONG);
    const toggle = find("button", `认定措施：${ISSUE}`);
    await open("措施");
    expect(toggle.getAttribute("aria-expanded")).toBe("true");
    await click(find("button", "选择措施…"));
    expect(document.activeElement).toBe(find("input[type=search]", "搜索措施"));
    await enter(document.activeElement as HTMLElement, "第3项");
    await press("ArrowDown");
    expect(document.activeElement?.textContent).toBe("抓好第3项专项工作");
    await press("Escape");
    expect(document.activeElement).toBe(toggle);
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    expect(stored(host)).toEqual([]);
  });

  test("a search that finds nothing says so", async () => {
    await check(LONG);
    await open("措施");
    await click(find("button", "选择措施…"));
    await enter(find("input[type=search]"), "没有的");
    expect(visibleText(".dz-decide")).toContain("没有找到，请换一个词。");
  });

  test("under “only gaps” the row that is mended goes, the focus stays in the list", async () => {
    await check(OPEN);
    await click(find("input[type=checkbox]", "只看缺项"));
    await waive("已移交完毕");
    expect(document.querySelectorAll(".dz-answers").length).toBeLessThan(2);
    expect(document.activeElement).toBe(find("input[type=checkbox]", "只看缺项"));
  });

  test("after an undo in the list the focus is on its heading", async () => {
    await check(OPEN);
    await waive("已移交完毕");
    await open("原因");
    await click(find("button", "确认对应："));
    await focus(find("button", /撤销：水利.*已移交完毕/u));
    await click(document.activeElement as HTMLElement);
    expect(document.activeElement?.textContent).toBe("人工认定");
    await click(find("button", /撤销：水利.*确认/u));
    expect(section()).toBe("");
    expect(document.activeElement?.closest(".dz-scroll")).not.toBeNull();
  });
});

describe("decisions whose text is gone", () => {
  async function losing() {
    const host = await check(OPEN);
    await waive("已移交完毕");
    host.texts = host.texts.filter((text) => !text.includes("水利工程档案归档滞后"));
    await click(find("button", "重新检查"));
    return host;
  }

  test("are listed, also in the summary, and deleted only on demand", async () => {
    const host = await losing();
    expect(section()).toMatch(/原文已不在.*水利工程档案归档滞后.*已移交完毕/u);
    expect(visibleText(".dz-summary")).toContain("1 项人工认定的原文已不在");
    expect(stored(host)).toHaveLength(1);
    await click(find("button", /删除认定：水利/u));
    expect(stored(host)).toEqual([]);
    expect(section()).toBe("");
  });

  test("can be given to another text", async () => {
    const host = await losing();
    await click(find("button", /重新指认：水利/u));
    const issue = find<HTMLSelectElement>("select", "问题");
    expect(issue.value).toBe("");
    await enter(issue, [...issue.options].find((option) => option.text.includes("警示教育"))!.value);
    await click(find("button", "指认"));
    expect(stored(host)).toEqual(["waive 警示教育抓得不经常 已移交完毕"]);
    expect(section()).not.toContain("原文已不在");
  });
});

describe("when the document does not take it", () => {
  test.each([
    ["read-only", "文档是只读的"],
    ["failed", "操作没有完成，文档没有改动"],
  ] as const)("%s: it is said, what was typed stays, and trying again works", async (kind, words) => {
    const host = await check(OPEN);
    host.failNext.writePart = new DocumentError(kind, "");
    await waive("已移交完毕");
    expect(status()).toContain(words);
    expect(stored(host)).toEqual([]);
    expect(find<HTMLInputElement>("input", "无需措施的理由").value).toBe("已移交完毕");
    await click(find("button", "认定无需"));
    expect(stored(host)).toHaveLength(1);
  });

  test("what another pane wrote in between is kept", async () => {
    const host = await check(OPEN);
    await waive("已移交完毕");
    const theirs = host.parts.get(NAMESPACE)!;
    await click(find("button", new RegExp(`撤销：${ISSUE}`, "u")));
    host.parts.set(NAMESPACE, theirs);
    await open("措施", "警示教育抓得不经常");
    await click(find("button", "确认对应："));
    expect(stored(host)).toHaveLength(2);
  });

  test.each([
    ["unreadable", "<x/>", "无法读取"],
    ["of a later version", `<decisions xmlns="${NAMESPACE}" version="2" rev="1"/>`, "更新版本"],
  ])("a part that is %s is left as it is, and nothing is offered", async (_, part, words) => {
    const host = new FakeHost(texts(OPEN));
    host.parts.set(NAMESPACE, part);
    await check(OPEN, host);
    expect(visibleText(".dz-summary")).toContain(words);
    expect(row()).not.toContain("认定");
    expect(host.parts.get(NAMESPACE)).toBe(part);
  });

  test("a part that turned unreadable since is not written over", async () => {
    const host = await check(OPEN);
    host.parts.set(NAMESPACE, "<x/>");
    await waive("已移交完毕");
    expect(status()).toContain("文档中的人工认定无法读取");
    expect(host.parts.get(NAMESPACE)).toBe("<x/>");
  });

  test("a document that hands out no parts is checked all the same", async () => {
    const host = new FakeHost(texts(OPEN));
    host.failNext.readPart = new DocumentError("unsupported", "");
    await check(OPEN, host);
    expect(visibleText(".dz-headline")).toContain("共 2 条问题");
    expect(visibleText(".dz-summary")).toContain("文档中的人工认定无法读取");
  });
});

describe("accessibility", () => {
  test("no rule of axe is broken in any step", async () => {
    await check(OPEN);
    await open("措施");
    expect(await violations(document.querySelector(".dz-pane")!)).toEqual([]);
    await click(find("button", "选择措施…"));
    expect(await violations(document.querySelector(".dz-pane")!)).toEqual([]);
    await press("Escape");
    await waive("");
    expect(await violations(document.querySelector(".dz-pane")!)).toEqual([]);
    await enter(find("input", "无需措施的理由"), "已移交完毕");
    await click(find("button", "认定无需"));
    expect(await violations(document.querySelector(".dz-pane")!)).toEqual([]);
  });

  test("in English the buttons are English and the document's words marked as Chinese", async () => {
    await check(OPEN, undefined, "en-US");
    await click(find("button", `Decide Measure: ${ISSUE}`));
    await click(find("button", "No measure needed…"));
    await enter(find("input", "Why no measure is needed"), "已移交完毕");
    await click(find("button", "None needed"));
    expect(status()).toContain("Noted");
    expect([...document.querySelectorAll(".dz-mark [lang=zh-CN]")].map((e) => e.textContent)).toEqual([
      "已移交完毕",
    ]);
  });
});
