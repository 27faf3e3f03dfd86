import type { Page } from "playwright-core";
import { onWorkbench } from "./on-workbench";

jest.setTimeout(60_000);

const workbench = onWorkbench();

const SET = "理论武装存在学用脱节";
const text = (page: Page) => page.locator(".paged-editor__pages");
const pane = (page: Page) => page.getByRole("complementary");
/** The three as they stand in the sample: the issue below its dimension, the others at the end of their parts. */
const entries = (page: Page) => [
  text(page).getByText(`四是${SET}`),
  text(page).getByText(/^（\S{1,2}）.*“理论武装存在学用脱节”问题的原因/u),
  text(page).getByText(/^（\S{1,2}）针对“理论武装存在学用脱节”问题/u),
];

/** The sample beside a pane as narrow as Word's on Windows, the set found by its words. */
async function phrasesOfSample(): Promise<Page> {
  const page = await workbench.session.newPage();
  await page.addInitScript(() => localStorage.setItem("duizhao.workbench.pane-width", "325"));
  await page.goto(`${workbench.url}/`);
  await text(page).getByText("现将对照检查情况报告如下").waitFor();
  await text(page).getByText("三是对施工安全隐患盯得不紧").click();
  await page.getByRole("tab", { name: "用语" }).click();
  await page.getByRole("searchbox").fill(SET);
  await page.locator(".dz-set").first().waitFor();
  return page;
}

const bodyText = (page: Page) => text(page).evaluate((pages) => pages.textContent);

test("one click writes the three into the sample, and Ctrl+Z once brings it back as it was", async () => {
  const page = await phrasesOfSample();
  const before = await bodyText(page);

  await pane(page).getByRole("button", { name: "整组写入" }).first().click();
  await pane(page).getByText("三条已写入").waitFor();
  for (const entry of entries(page)) expect(await entry.count()).toBe(1);
  await page.locator('[data-testid="selection-overlay"] > *').first().waitFor();

  await text(page).getByText(`四是${SET}`).click();
  await page.keyboard.press("Control+z");
  for (const entry of entries(page)) await entry.waitFor({ state: "detached" });
  expect(await page.getByTestId("toolbar-撤销").isDisabled()).toBe(true);
  expect(await bodyText(page)).toBe(before);
});

test("at 200 % on a small screen the list keeps some room and the buttons below it can be reached", async () => {
  const page = await phrasesOfSample();
  await page.setViewportSize({ width: 960, height: 400 });
  await pane(page).getByRole("button", { name: "整组写入" }).first().click();
  await pane(page).getByText("三条已写入").waitFor();
  const list = page.locator(".dz-panel:not([hidden]) .dz-scroll");
  expect(await list.evaluate((element) => element.clientHeight)).toBeGreaterThanOrEqual(70);
  const next = pane(page).getByRole("button", { name: "下一处空白" });
  await next.scrollIntoViewIfNeeded();
  await next.click({ timeout: 2000 });
});

test("by keyboard alone: search, Enter, Shift+Enter", async () => {
  const page = await phrasesOfSample();
  await page.getByRole("searchbox").press("Enter");
  await page.keyboard.press("Shift+Enter");
  await pane(page).getByText("三条已写入").waitFor();
  for (const entry of entries(page)) expect(await entry.count()).toBe(1);
});

test("the set fits into a pane of 320 pixels, opened or not", async () => {
  const page = await phrasesOfSample();
  const overflow = () =>
    page
      .locator(".dz-panel:not([hidden]) .dz-scroll")
      .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(await overflow()).toBe(0);
  await pane(page).getByRole("button", { name: "看整组" }).first().click();
  await page.locator(".dz-set-parts dl").waitFor();
  expect(await overflow()).toBe(0);
});
