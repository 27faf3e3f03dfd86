import { DocumentError } from "../../src/document/document-error";
import type { Library } from "../../src/library/library";
import { LOCALES } from "../../src/taskpane/strings/strings";
import { VIEWS } from "../../src/taskpane/view";
import { violations } from "./axe";
import { FakeHost } from "./fake-host";
import { click, enter, find, focus, press, renderPane, status, unmount, visibleText } from "./render";
import { smallLibrary } from "./small-library";

beforeEach(() => localStorage.clear());
afterEach(unmount);

const library = smallLibrary;

describe("three tabs", () => {
  test("opens the view it is asked for, the skeleton by default", async () => {
    await renderPane({ host: new FakeHost(), library });
    expect(find("[role=tab][aria-selected=true]").textContent).toBe("骨架");
    await renderPane({ host: new FakeHost(), library, initialView: "check" });
    expect(find("[role=tab][aria-selected=true]").textContent).toBe("检查");
    expect(visibleText()).toContain("开始检查");
  });

  test("arrows, Home and End move between tabs; only the selected one is a tab stop", async () => {
    await renderPane({ host: new FakeHost(), library });
    await focus(find("[role=tab]", "骨架"));
    const steps: [string, string][] = [
      ["ArrowRight", "用语"],
      ["End", "检查"],
      ["ArrowRight", "骨架"],
      ["ArrowLeft", "检查"],
      ["Home", "骨架"],
    ];
    for (const [key, tab] of steps) {
      await press(key);
      expect(document.activeElement?.textContent).toBe(tab);
      expect(document.querySelectorAll("[role=tab][tabindex='0']")).toHaveLength(1);
    }
  });

  test("a tab left and taken up again is as it was", async () => {
    await renderPane({ host: new FakeHost(), library, initialView: "phrases" });
    await enter(find("input[type=search]"), "调研");
    await click(find("[role=tab]", "检查"));
    await click(find("[role=tab]", "用语"));
    expect(find<HTMLInputElement>("input[type=search]").value).toBe("调研");
  });

  test("the focus is never taken: drawing, acting and failing leave it where it was", async () => {
    const host = new FakeHost();
    await renderPane({ host, library });
    expect(document.activeElement).toBe(document.body);
    host.failNext.insertBlocks = new DocumentError("read-only", "");
    const button = find("button", "插入骨架");
    await focus(button);
    await click(button);
    expect(status()).toContain("只读");
    expect(document.activeElement).toBe(button);
  });
});

describe.each(LOCALES)("in %s", (locale) => {
  test.each(VIEWS)("axe finds nothing wrong with %s", async (initialView) => {
    const host = new FakeHost(["一、存在的主要问题", "（一）理论学习方面", "一是学习不系统。"]);
    const container = await renderPane({ host, library, initialView, locale });
    if (initialView === "check") await click(find("button", /检查|Check/u));
    expect(await violations(container)).toEqual([]);
  });
});

test("English throughout: no Chinese but names of scenarios, headings and phrases", async () => {
  await renderPane({ host: new FakeHost(), library, locale: "en-US" });
  await click(find("[role=tab]", "Check"));
  expect(visibleText().replace(/\s/gu, "")).not.toMatch(/\p{Script=Han}/u);
  expect(document.querySelector(".dz-pane")?.getAttribute("lang")).toBe("en-US");
});

test("a defect inside the pane leaves a message and a way back, not a blank page", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => {});
  const broken = { ...library, scenarios: null } as unknown as Library;
  await renderPane({ host: new FakeHost(), library: broken });
  expect(visibleText()).toContain("窗格出现了意外错误");
  expect(visibleText()).toContain("您的文档未受影响");
  expect(find("button", "重新显示")).toBeTruthy();
  quiet.mockRestore();
});
