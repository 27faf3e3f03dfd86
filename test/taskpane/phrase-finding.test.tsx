import { act } from "react";
import type { Phrase } from "../../src/library/library";
import { readMemory } from "../../src/taskpane/phrases/phrase-memory";
import { violations } from "./axe";
import { FakeHost } from "./fake-host";
import { click, enter, find, focus, press, renderPane, unmount, visibleText } from "./render";
import { smallLibrary, smallPhrases } from "./small-library";

beforeEach(() => localStorage.clear());
afterEach(unmount);

/** How each phrase of the small library begins. */
const [SURVEY, STUDY, PLAN, GO] = ["调查研究不", "理论学习不", "制定学习计", "坚持到一线"] as const;

const withPinyin: readonly Phrase[] = smallPhrases.map((phrase) =>
  phrase.id === "t1"
    ? { ...phrase, pinyin: "li lun xue xi bu xi tong shi jian ji zhong xue xi ci shu ci" }
    : phrase,
);
const open = (host = new FakeHost(), phrases: readonly Phrase[] = withPinyin) =>
  renderPane({ host, library: smallLibrary, loadPhrases: async () => phrases, initialView: "phrases" });
const rows = () => [...document.querySelectorAll<HTMLButtonElement>(".dz-phrase")];
const starts = () => rows().map((row) => textOf(row).slice(0, 5));
const textOf = (row: HTMLElement) => row.lastElementChild!.textContent;
const star = (row: HTMLElement) => row.parentElement!.querySelector<HTMLButtonElement>("[data-phrase-star]")!;
const search = () => find<HTMLInputElement>("input[type=search]");
const scope = () => find<HTMLSelectElement>("select", "范围");

test("pinyin and initials find what the words find", async () => {
  await open();
  for (const typed of ["理论学习不", "lilunxuexibu", "llxxb"]) {
    await enter(search(), typed);
    expect(starts()).toEqual([STUDY]);
  }
});

describe("favourites", () => {
  test("are marked with the star, listed on demand and remembered", async () => {
    await open();
    await click(star(rows()[1]!));
    expect(star(rows()[1]!).getAttribute("aria-pressed")).toBe("true");
    await open();
    await enter(scope(), "favourites");
    expect(rows()).toHaveLength(1);
    expect(star(rows()[0]!).getAttribute("aria-pressed")).toBe("true");
  });

  test("a row whose mark is taken off stays until the list is asked for again", async () => {
    await open();
    await click(star(rows()[0]!));
    await enter(scope(), "favourites");
    await focus(star(rows()[0]!));
    await click(star(rows()[0]!));
    expect(rows()).toHaveLength(1);
    expect(document.activeElement).toBe(star(rows()[0]!));
    await enter(scope(), "all");
    await enter(scope(), "favourites");
    expect(visibleText()).toContain("还没有收藏");
    await click(find("button", "清除筛选"));
    expect(rows()).toHaveLength(4);
  });

  test("no star inserts anything", async () => {
    const host = new FakeHost();
    await open(host);
    await click(star(rows()[0]!));
    expect(host.texts).toEqual([""]);
  });
});

describe("used last", () => {
  test("are listed, the latest first, and each once", async () => {
    await open();
    for (const start of [SURVEY, PLAN, SURVEY, GO])
      await click(rows().find((row) => textOf(row).startsWith(start))!);
    await enter(scope(), "recent");
    expect(starts()).toEqual([GO, SURVEY, PLAN]);
    await click(rows()[2]!);
    expect(starts()).toEqual([GO, SURVEY, PLAN]);
  });

  test("what did not go in was not used", async () => {
    await open(new FakeHost(["正文"], null));
    await click(rows()[0]!);
    await enter(scope(), "recent");
    expect(visibleText()).toContain("还没有用过的用语");
  });
});

test.each([
  [null, [], []],
  ["x", [], []],
  [{ favourites: [1, "a", "a"], recent: { 0: "b" } }, ["a"], []],
  [{ favourites: "a", recent: Array.from({ length: 99 }, (_, i) => `r${i}`) }, [], 30],
])("what was stored is taken as far as it is well-formed: %j", (stored, favourites, recent) => {
  const memory = readMemory(stored);
  expect(memory.favourites).toEqual(favourites);
  if (typeof recent === "number") expect(memory.recent).toHaveLength(recent);
  else expect(memory.recent).toEqual(recent);
});

describe("by keyboard", () => {
  test("type, Enter to the first row, Enter inserts it; Escape goes back to the search", async () => {
    const host = new FakeHost();
    await open(host);
    await focus(search());
    await enter(search(), "llxxb");
    await press("Enter");
    expect(document.activeElement).toBe(rows()[0]);
    await act(async () => (document.activeElement as HTMLElement).click());
    expect(host.texts[0]).toContain("理论学习不系统");
    expect(document.activeElement).toBe(rows()[0]);
    await press("Escape");
    expect(document.activeElement).toBe(search());
  });

  test("right to the star and left again, down from a star to the next row, End and Home", async () => {
    await open();
    await focus(rows()[0]!);
    await press("ArrowRight");
    expect(document.activeElement).toBe(star(rows()[0]!));
    await press("ArrowLeft");
    expect(document.activeElement).toBe(rows()[0]);
    await press("ArrowRight");
    await press("ArrowDown");
    expect(document.activeElement).toBe(rows()[1]);
    await press("End");
    expect(document.activeElement).toBe(rows()[3]);
    await press("Home");
    expect(document.activeElement).toBe(rows()[0]);
  });

  test("keys of the input method are left to it", async () => {
    await open();
    await focus(search());
    await act(async () => {
      search().dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, isComposing: true }),
      );
    });
    expect(document.activeElement).toBe(search());
  });
});

test("5,000 phrases: no more than fifty rows are drawn, and what is typed reads no phrase that is not shown", async () => {
  let reads = 0;
  const many = Array.from({ length: 5000 }, (_, i): Phrase => {
    const source = withPinyin[i % withPinyin.length]!;
    return {
      ...source,
      id: `p${i}`,
      get text() {
        reads += 1;
        return `${source.text}${i}`;
      },
    };
  });
  await open(new FakeHost(), many);
  expect(rows()).toHaveLength(50);
  expect(visibleText()).toContain("还有 4950 条");
  reads = 0;
  for (const typed of ["l", "ll", "llx", "llxx"]) await enter(search(), typed);
  expect(rows()).toHaveLength(50);
  expect(visibleText()).toContain("共 2500 条用语");
  expect(reads).toBeLessThan(4 * 50 * 8);
});

test("the view has no fault that axe knows", async () => {
  const container = await open();
  await click(star(rows()[0]!));
  expect(await violations(container)).toEqual([]);
});
