import { act } from "react";
import { DocumentError } from "../../src/document/document-error";
import { standardLibrary as library } from "../../src/library/standard-library";
import { standardPhrases } from "../../src/library/standard-phrases";
import { FakeHost } from "./fake-host";
import { click, find, press, renderPane, status, unmount, visibleText } from "./render";

afterEach(unmount);

const TEXTS = [
  "民主生活会个人对照检查材料",
  "按照要求，现报告如下。",
  "一、存在的主要问题",
  "（一）读原著不够系统。全年只通读了一本。",
  "（二）拆违推进慢。河西村违建拖了半年没有拆。",
  "（三）宣传阵地管理不严。公众号两个月没有更新，讲座没有审核讲稿。",
  "二、原因剖析",
  "（一）读原著的自觉性不强。觉得忙就可以少读。",
  "（二）拆违怕得罪人。河西村的矛盾能拖就拖。",
  "（三）对宣传阵地不上心。公众号、讲座的管理都交给一名干事。",
  "三、整改措施",
  "（一）系统读原著。每月通读一本，写一篇心得。",
  "（二）加快拆违。一季度拆完河西村违建，每周调度一次。",
  "以上是我的对照检查，请批评指正。",
];
const GAP = "补写措施：宣传阵地管理不严";
const BARE = "（三）针对“宣传阵地管理不严”问题，【措施】，由【责任人】负责，【完成时限】前完成。";

const loadPhrases = async () => standardPhrases;

async function checked(props: Partial<Parameters<typeof renderPane>[0]> = {}): Promise<FakeHost> {
  const host = new FakeHost(TEXTS);
  await renderPane({ host, library, loadPhrases, initialView: "check", ...props });
  await click(find("button", "开始检查"));
  return host;
}

const choices = () => [...document.querySelectorAll<HTMLElement>(".dz-mend .dz-phrase")];
const openGap = () => click(find("button", GAP));

test("only a side that nothing answers offers to be mended", async () => {
  await checked();
  const offers = [...document.querySelectorAll("[aria-label^='补写']")];
  expect(offers.map((button) => button.getAttribute("aria-label"))).toEqual([GAP]);
});

test("the choice says where the stub goes and offers phrases that fit, and blanks alone", async () => {
  const host = await checked();
  await openGap();
  expect(visibleText(".dz-mend")).toMatch(/接在“（二）加快拆违.*后面：（三）针对“宣传阵地管理不严”问题，……/u);
  expect(choices()).toHaveLength(4);
  expect(choices()[0]?.textContent).toMatch(/意识形态|阵地|公众号/u);
  expect(choices()[3]?.textContent).toBe("不用现成用语，只留空白【措施】【责任人】【完成时限】");
  expect(host.insertions).toEqual([]);
});

test("one click inserts, the check sees it, and the first blank is selected", async () => {
  const host = await checked();
  await openGap();
  const phrase = choices()[0]!.textContent;
  await click(choices()[0]!);
  expect(host.texts[13]).toBe(`（三）针对“宣传阵地管理不严”问题，${phrase}`);
  expect(host.texts.filter((_, i) => i !== 13)).toEqual(TEXTS);
  expect(host.selectedText).toMatch(/^【[^】]+】$/u);
  expect(status()).toBe("已插入并重新检查，已选中第一处空白。可按撤销收回。");
  expect(visibleText(".dz-headline")).toBe("每条问题都有对应的原因和措施。");
  expect(document.querySelector("[aria-label^='补写']")).toBeNull();
});

test("blanks alone", async () => {
  const host = await checked();
  await openGap();
  await click(choices().at(-1)!);
  expect(host.texts[13]).toBe(BARE);
  expect(host.selectedText).toBe("【措施】");
});

describe("by keyboard", () => {
  test("the choice takes the focus, arrows walk it, Escape gives the focus back", async () => {
    const host = await checked();
    await openGap();
    expect(document.activeElement).toBe(choices()[0]);
    await press("ArrowDown");
    expect(document.activeElement).toBe(choices()[1]);
    await press("Escape");
    expect(choices()).toEqual([]);
    expect(document.activeElement).toBe(find("button", GAP));
    expect(host.insertions).toEqual([]);
  });

  test("after the insertion the focus stays in the issue's row", async () => {
    await checked();
    await openGap();
    await click(choices()[0]!);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("定位：宣传阵地管理不严");
  });

  test("or near it, where the row goes away because only gaps are shown", async () => {
    await checked();
    await click(find("input[type=checkbox]", "只看缺项"));
    await openGap();
    await click(choices()[0]!);
    expect(document.activeElement).toBe(find("input[type=checkbox]", "只看缺项"));
  });

  test("the button that opened the choice closes it", async () => {
    await checked();
    await openGap();
    expect(find("button", GAP).getAttribute("aria-expanded")).toBe("true");
    await openGap();
    expect(choices()).toEqual([]);
  });
});

test("a document that was edited after the check: nothing is inserted, and a new check is asked for", async () => {
  const host = await checked();
  await openGap();
  host.texts[3] = "（一）读原著不够系统。全年只通读了两本。";
  const before = [...host.texts];
  await click(choices()[0]!);
  expect(host.texts).toEqual(before);
  expect(host.insertions).toEqual([]);
  expect(status()).toBe("文中内容已改动，没有插入，文档保持原样。请重新检查后再补写。");
});

test("a protected document says so, and the choice stays", async () => {
  const host = await checked();
  await openGap();
  host.failNext.insertBlocks = new DocumentError("read-only", "");
  await click(choices()[0]!);
  expect(host.texts).toEqual(TEXTS);
  expect(status()).toContain("受保护，没有改动");
  expect(choices()).toHaveLength(4);
});

test("the blank could not be selected: the stub is in all the same, and nobody is told that it failed", async () => {
  const host = await checked();
  await openGap();
  host.failNext.select = new DocumentError("failed", "");
  await click(choices().at(-1)!);
  expect(host.texts[13]).toBe(BARE);
  expect(status()).toBe("已插入，请填写其中的空白【】。可按撤销收回。");
});

test("the library is loaded when it is first needed; without it there are still the blanks", async () => {
  const load = jest.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue(standardPhrases);
  await checked({ loadPhrases: load });
  expect(load).not.toHaveBeenCalled();
  await openGap();
  expect(visibleText(".dz-mend")).toContain("用语没有载入，可以只插入空白");
  expect(choices()).toHaveLength(1);
  await press("Escape");
  await openGap();
  expect(choices()).toHaveLength(4);
});

test("a second click while the first is under way inserts nothing more", async () => {
  const host = await checked();
  await openGap();
  const choice = choices()[0]!;
  await act(async () => {
    choice.click();
    choice.click();
  });
  expect(host.insertions).toHaveLength(1);
});

test("in English the offer is English, the phrases stay Chinese", async () => {
  const host = new FakeHost(TEXTS);
  await renderPane({ host, library, loadPhrases, initialView: "check", locale: "en-US" });
  await click(find("button", "Check document"));
  await click(find("button", "Add a measure: 宣传阵地管理不严"));
  expect(visibleText(".dz-mend")).toContain(
    "No set phrase, only blanks for the measure, who is responsible and by when",
  );
  await click(choices().at(-1)!);
  expect(status()).toBe("Inserted and checked again; the first blank is selected. Undo takes it back.");
});
