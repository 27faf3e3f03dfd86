import axe from "axe-core";
import type { Page } from "playwright-core";
import { onWorkbench } from "./on-workbench";

jest.setTimeout(120_000);

/** Edge and line between editor and pane, in pixels: they are part of the stored width. */
const SPLITTER = 5;

const workbench = onWorkbench();

interface Look {
  readonly width?: number;
  readonly lang?: "zh-CN" | "en-US";
  readonly theme?: "light" | "dark";
}

/** The workbench with its sample, beside a pane of that width, language and theme. */
async function start({ width = 320, lang = "zh-CN", theme = "light" }: Look = {}): Promise<Page> {
  const page = await workbench.session.newPage();
  await page.addInitScript(
    (stored) => window.localStorage.setItem("duizhao.workbench.pane-width", stored),
    String(width + SPLITTER),
  );
  await page.goto(`${workbench.url}/?lang=${lang}&theme=${theme}`);
  await text(page).getByText("现将对照检查情况报告如下").waitFor();
  return page;
}

const text = (page: Page) => page.locator(".paged-editor__pages");
const tab = (page: Page, index: number) => page.locator(".dz-tab").nth(index);
const shown = (page: Page, selector: string) => page.locator(`.dz-panel:not([hidden]) ${selector}`);

/** The states of the pane that a user looks at longest, in either language. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  skeleton: async (page) => {
    await tab(page, 0).click();
    await shown(page, "summary").click();
  },
  phrases: async (page) => {
    await text(page).getByText("三是对施工安全隐患盯得不紧").click();
    await tab(page, 1).click();
    await shown(page, ".dz-tag").first().waitFor();
  },
  "my phrases": async (page) => {
    await tab(page, 1).click();
    await shown(page, ".dz-own-buttons button").last().click();
    await shown(page, ".dz-own-back").waitFor();
  },
  check: (page) => tab(page, 2).click(),
  "the result of the check": async (page) => {
    await tab(page, 2).click();
    await shown(page, ".dz-footer button").click();
    await shown(page, ".dz-headline").waitFor();
  },
};

const LOOKS = (["zh-CN", "en-US"] as const).flatMap((lang) =>
  (["light", "dark"] as const).map((theme) => ({ lang, theme })),
);

test.each(LOOKS)("axe finds no fault in $lang, $theme, contrast included", async (look) => {
  const page = await start(look);
  await page.evaluate(axe.source);
  for (const [state, reach] of Object.entries(STATES)) {
    await reach(page);
    const { violations } = await page.evaluate(() => window.axe.run({ include: [".dz-pane"] }));
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect({ state, faults }).toEqual({ state, faults: [] });
  }
  await page.context().close();
});

test.each([270, 320, 420])("at %i px nothing runs out of the pane, in either language", async (width) => {
  for (const lang of ["zh-CN", "en-US"] as const) {
    const page = await start({ width, lang });
    expect(await page.locator(".dz-pane").evaluate((pane) => pane.clientWidth)).toBe(width);
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page);
      expect({ lang, state, wide: await tooWide(page) }).toEqual({ lang, state, wide: [] });
    }
    await page.context().close();
  }
});

/** What is cut off or can be scrolled sideways, and what lies beyond the edges. */
function tooWide(page: Page): Promise<string[]> {
  return page.locator(".dz-pane").evaluate((pane) => {
    const edges = pane.getBoundingClientRect();
    const name = (element: Element) => `${element.className || element.tagName}: ${element.textContent}`;
    const visible = [pane, ...pane.querySelectorAll("*")].filter(
      (element) => element.checkVisibility() && !element.closest(".dz-hidden, select"),
    );
    return visible
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const overflows = getComputedStyle(element).overflowX !== "visible";
        return (
          left < edges.left - 0.5 ||
          right > edges.right + 0.5 ||
          (overflows && element.scrollWidth > element.clientWidth)
        );
      })
      .map(name);
  });
}

test("phrases that could not be loaded are loaded at the next try", async () => {
  const page = await start();
  await page.route("**/phrases.js", (route) => route.abort());
  await tab(page, 1).click();
  await page.getByText("用语没有载入，文档没有改动").waitFor();
  expect(workbench.session.errors.splice(0)).toEqual([expect.stringContaining("ERR_FAILED")]);
  await page.unroute("**/phrases.js");
  await page.getByRole("button", { name: "重新载入" }).click();
  await shown(page, ".dz-phrase").first().waitFor();
  await page.context().close();
});

test("a tab that could not be loaded leaves the others as they are, and is loaded at the next try", async () => {
  const page = await start();
  await tab(page, 2).click();
  await shown(page, ".dz-footer button").click();
  await page.getByText("共 9 条问题").waitFor();
  await page.route("**/phrases-tab.js", (route) => route.abort());
  await tab(page, 1).click();
  await page.getByText("这一页没有载入").waitFor();
  expect(workbench.session.errors.splice(0)).toEqual([expect.stringContaining("ERR_FAILED")]);
  await tab(page, 2).click();
  expect(await page.getByText("共 9 条问题").isVisible()).toBe(true);

  await page.unroute("**/phrases-tab.js");
  await tab(page, 1).click();
  await page.getByRole("button", { name: "重新载入" }).click();
  await shown(page, ".dz-phrase").first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("用语");
  await page.context().close();
});

describe("by keyboard alone", () => {
  /** Presses a key and sees that the focus is in the pane, on screen, and outlined. */
  async function press(page: Page, key: string): Promise<void> {
    await page.keyboard.press(key);
    const fault = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused?.closest(".dz-pane")) return `lost to ${focused?.className || focused?.tagName}`;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const after = getComputedStyle(focused, "::after");
      const isOutlined = (style: string, width: string) => style !== "none" && parseFloat(width) >= 2;
      if (!isOutlined(outlineStyle, outlineWidth) && !isOutlined(after.borderStyle, after.borderWidth))
        return `not to be seen on ${focused.className}`;
      const box = focused.getBoundingClientRect();
      const middle = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return focused.contains(middle) ? null : `covered: ${focused.textContent}`;
    });
    expect({ key, fault }).toEqual({ key, fault: null });
  }

  const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

  test("a phrase is found and inserted", async () => {
    const page = await start();
    await text(page).getByText("三是对施工安全隐患盯得不紧").click();
    await page.locator(".wb-splitter").focus();
    await press(page, "Tab");
    expect(await focusedText(page)).toBe("检查");
    await press(page, "ArrowLeft");
    expect(await focusedText(page)).toBe("用语");
    await shown(page, ".dz-tag").first().waitFor();
    await press(page, "Tab");
    await page.keyboard.type("安全生产");
    await press(page, "ArrowDown");
    const row = await page.evaluate(() => document.activeElement?.lastElementChild?.textContent ?? "");
    expect(row).toContain("安全生产");

    await press(page, "Enter");
    await shown(page, ".dz-bar-success").waitFor();
    await text(page).getByText(row.slice(0, 6)).first().waitFor();
    // The cursor has moved, so that the list may be put in another order: the focus stays where it was.
    await page.waitForTimeout(600);
    expect(await focusedText(page)).toContain(row);
    await press(page, "ArrowDown");
    await page.context().close();
  });

  test("the check is run, every stop of its result is reached, and the last jump is made", async () => {
    const page = await start();
    await page.locator(".wb-splitter").focus();
    await press(page, "Tab");
    await press(page, "Tab");
    expect(await focusedText(page)).toBe("开始检查");
    await press(page, "Enter");
    await shown(page, ".dz-headline").waitFor();
    expect(await focusedText(page)).toBe("重新检查");

    const stops = await shown(page, ".dz-view").locator("button, input").count();
    for (let left = stops - 1; left > 0; left -= 1) await press(page, "Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("checkbox");
    await press(page, "Space");
    expect(await shown(page, ".dz-answers").count()).toBe(3);
    await press(page, "Tab");
    await press(page, "Enter");
    await page.locator('[data-testid="selection-overlay"] > *').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^定位：/u);
    await press(page, "Tab");
    await page.context().close();
  });
});
