import { DocumentError } from "../../src/document/document-error";
import type { Phrase } from "../../src/library/library";
import { standardLibrary as library } from "../../src/library/standard-library";
import { standardPhrases } from "../../src/library/standard-phrases";
import { violations } from "./axe";
import { FakeHost } from "./fake-host";
import { click, enter, find, focus, press, renderPane, status, unmount, visibleText } from "./render";
import { act } from "react";

beforeEach(() => localStorage.clear());
afterEach(unmount);

const TEXTS = [
  "民主生活会个人对照检查材料",
  "按照要求，现报告如下。",
  "一、存在的主要问题",
  "（一）理论学习方面",
  "一是读书笔记记得少。全年只记了一本。",
  "（二）担当作为方面",
  "一是拆违推进慢。河西村违建拖了半年没有拆。",
  "二、原因剖析",
  "（一）学习的自觉性不强。觉得忙就可以少记。",
  "（二）拆违怕得罪人。河西村的矛盾能拖就拖。",
  "三、整改措施",
  "（一）坚持记读书笔记。每月一篇。",
  "（二）加快拆违。一季度拆完河西村违建，每周调度一次。",
  "以上是我的对照检查，请批评指正。",
];
const SET = standardPhrases.filter(({ set }) => set === "theory-study-original-works");
const part = (role: Phrase["role"]) => SET.find((phrase) => phrase.role === role)!.text;
const LONE: Phrase = { ...SET[0]!, id: "lone", set: undefined, text: "单独的一条【内容】。" };
const OTHER = standardPhrases.filter(({ set }) => set === "responsibility-room-for-error");

async function open(host = new FakeHost(TEXTS, null), props: Partial<Parameters<typeof renderPane>[0]> = {}) {
  const loadPhrases = async () => [LONE, ...SET, ...OTHER];
  await renderPane({ host, library, loadPhrases, initialView: "phrases", ...props });
  return host;
}

const write = () => find("button", /^整组写入：学习党的创新理论/u);
const rows = () => [...document.querySelectorAll<HTMLElement>(".dz-phrase")];
const added = (host: FakeHost) => host.texts.filter((text) => !TEXTS.includes(text));

test("one click writes the three into their parts, numbered on, and selects the first blank", async () => {
  const host = await open();
  await click(write());
  expect(host.insertions).toHaveLength(1);
  expect(added(host)).toEqual([`二是${part("issue")}`, `（三）${part("cause")}`, `（三）${part("measure")}`]);
  expect(host.texts.indexOf(`二是${part("issue")}`)).toBe(5);
  expect(host.texts.filter((text) => TEXTS.includes(text))).toEqual(TEXTS);
  expect(host.selectedText).toBe("【时间】");
});

test("the notice says what was written where", async () => {
  await open();
  await click(write());
  expect(status()).toMatch(/^三条已写入：问题“二是学习党的创新……”接在“一是读书笔记记得……”后面，/u);
  expect(status()).toMatch(/原因“（三）信仰的学理……”，措施“（三）克服碎片化……”，序号都已接上。/u);
  expect(status()).toContain("已选中第一处空白。可按撤销收回");
});

test("the same from the row of the cause", async () => {
  const host = await open();
  await click(find("button", /^整组写入：信仰的学理/u));
  expect(added(host)).toHaveLength(3);
});

test("before the click the other two can be read, and only then do they take room", async () => {
  await open();
  const show = find("button", /^看整组：学习党的创新理论/u);
  expect(document.querySelector(".dz-set-parts dl")).toBeNull();
  await click(show);
  expect(show.getAttribute("aria-expanded")).toBe("true");
  expect([...document.querySelectorAll(".dz-set-parts dd")].map((dd) => dd.textContent)).toEqual([
    part("cause"),
    part("measure"),
  ]);
  expect(await violations(document.querySelector(".dz-pane")!)).toEqual([]);
  await click(show);
  expect(visibleText(".dz-set-parts")).not.toContain(part("cause"));
});

test("a phrase of no set, or of one that lacks a part, offers nothing", async () => {
  const loadPhrases = async () => [LONE, ...SET.filter(({ role }) => role !== "measure")];
  await open(undefined, { loadPhrases });
  expect(rows()).toHaveLength(3);
  expect(document.querySelector(".dz-set")).toBeNull();
});

test("the three are what was used last", async () => {
  await open();
  await click(write());
  await enter(find("select", "范围"), "recent");
  expect(rows().map((row) => row.lastElementChild!.textContent)).toEqual([
    part("issue"),
    part("cause"),
    part("measure"),
  ]);
});

describe("by keyboard", () => {
  const shiftEnter = () =>
    act(async () => {
      const key = { key: "Enter", shiftKey: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", key));
    });

  test("Shift+Enter on a phrase writes its set, not the phrase", async () => {
    const host = await open();
    await focus(rows().find((row) => row.textContent?.includes(part("issue")))!);
    await shiftEnter();
    expect(added(host)).toHaveLength(3);
  });

  test("Shift+Enter on a phrase of no set is left to the button", async () => {
    const host = await open();
    await focus(rows().find((row) => row.textContent?.includes(LONE.text))!);
    await shiftEnter();
    expect(host.insertions).toEqual([]);
  });

  test("the arrows walk along the row: phrase, star, set, what is in it", async () => {
    await open();
    const row = rows().find((one) => one.textContent?.includes(part("issue")))!;
    await focus(row);
    await press("ArrowRight");
    await press("ArrowRight");
    expect(document.activeElement).toBe(write());
    await press("ArrowRight");
    expect(document.activeElement?.textContent).toBe("看整组");
    await press("ArrowRight");
    expect(document.activeElement?.textContent).toBe("看整组");
    for (let i = 0; i < 3; i += 1) await press("ArrowLeft");
    expect(document.activeElement).toBe(row);
  });
});

describe("where the issue goes", () => {
  test("the cursor decides", async () => {
    const host = await open(new FakeHost(TEXTS, { paragraph: 6, offset: 2 }));
    await click(write());
    expect(host.texts.indexOf(`二是${part("issue")}`)).toBe(7);
  });

  test("but not where only the last set has left it", async () => {
    const host = await open();
    await click(write());
    await click(find("button", /^整组写入：敢于创新/u));
    const [issue] = host.texts.filter((text) => text.includes("敢于创新的底气不足"));
    expect(host.texts.indexOf(issue!)).toBeGreaterThan(host.texts.indexOf(TEXTS[6]!));
  });
});

describe("what cannot be written leaves the document as it was, and says why", () => {
  test.each([
    [["随手写的一段话。"], "文中没有“问题”部分，没有写入"],
    [["2025年工作总结", "一、主要成绩", "项目全部建成。", "二、存在的问题", "进度慢。"], "不像对照检查材料"],
    [[...TEXTS.slice(0, 5), `二是${part("issue")}`, ...TEXTS.slice(5)], "这一组的问题已经在文中"],
  ])("%#", async (texts, said) => {
    const host = await open(new FakeHost(texts, null));
    await click(write());
    expect(status()).toContain(said);
    expect(host.texts).toEqual(texts);
  });

  test("somebody edits while the set is being placed", async () => {
    const host = await open();
    const reads = host.read.bind(host);
    host.read = async () => {
      const snapshot = await reads();
      host.texts[4] = `${TEXTS[4]}又改了。`;
      return snapshot;
    };
    await click(write());
    expect(status()).toContain("文中内容刚刚改动过，没有写入");
    expect(host.insertions).toEqual([]);
  });

  test("the document may not be edited", async () => {
    const host = await open();
    host.failNext.insertBlocks = new DocumentError("read-only", "");
    await click(write());
    expect(status()).toContain("文档是只读的");
    expect(host.texts).toEqual(TEXTS);
  });

  test("the word lists cannot be loaded; the next click tries again", async () => {
    const loadWords = jest.fn(async () => library).mockRejectedValueOnce(new Error("ChunkLoadError"));
    const host = await open(undefined, { loadWords });
    expect(loadWords).not.toHaveBeenCalled();
    await click(write());
    expect(status()).toContain("检查用的词表没有载入，没有写入");
    expect(host.insertions).toEqual([]);
    await click(write());
    expect(added(host)).toHaveLength(3);
  });
});

test("once the three are in, a blank that cannot be selected is no failure", async () => {
  const host = await open();
  host.failNext.select = new DocumentError("failed", "");
  await click(write());
  expect(added(host)).toHaveLength(3);
  expect(status()).toContain("请按“下一处空白”填写");
});
