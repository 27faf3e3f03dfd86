import type { Page } from "playwright-core";
import { onWorkbench } from "./on-workbench";

jest.setTimeout(60_000);

const workbench = onWorkbench();

const text = (page: Page) => page.locator(".paged-editor__pages");
const pane = (page: Page) => page.getByRole("complementary");
const stub = (page: Page) => text(page).getByText("（六）针对“培养年轻干部的办法不多”问题");
const gap = (page: Page) =>
  page.getByRole("button", { name: "补写措施：培养年轻干部的办法不多", exact: true });

/** The sample, checked, beside a pane as narrow as Word's on Windows. */
async function checkedSample(): Promise<Page> {
  const page = await workbench.session.newPage();
  await page.addInitScript(() => localStorage.setItem("duizhao.workbench.pane-width", "325"));
  await page.goto(`${workbench.url}/`);
  await text(page).getByText("现将对照检查情况报告如下").waitFor();
  await page.getByRole("button", { name: "开始检查" }).click();
  await gap(page).waitFor();
  return page;
}

test("a gap of the sample is mended by keyboard: the check sees it, and one undo takes it back", async () => {
  const page = await checkedSample();
  const gaps = await pane(page).getByText("无对应").count();

  await gap(page).focus();
  await page.keyboard.press("Enter");
  await page.locator(".dz-mend").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");

  await pane(page).getByText("已插入并重新检查，已选中第一处空白").waitFor();
  expect(await stub(page).count()).toBe(1);
  expect(await gap(page).count()).toBe(0);
  expect(await pane(page).getByText("无对应").count()).toBe(gaps - 1);
  const focused = page.locator(":focus");
  expect(await focused.getAttribute("aria-label")).toBe("定位：培养年轻干部的办法不多");

  await page.getByTestId("toolbar-撤销").click();
  await stub(page).waitFor({ state: "detached" });
  expect(await page.getByTestId("toolbar-撤销").isDisabled()).toBe(true);
  await page.getByRole("button", { name: "重新检查" }).click();
  await gap(page).waitFor();
});

test("the stub comes into view with its first blank selected", async () => {
  const page = await checkedSample();
  await gap(page).click();
  await page.locator(".dz-mend .dz-phrase").last().click();
  const inserted = await stub(page).elementHandle({ timeout: 5000 });
  await page.waitForFunction((shown) => {
    const box = shown?.getBoundingClientRect();
    return box && box.top > 0 && box.bottom < window.innerHeight;
  }, inserted);
  await page.locator('[data-testid="selection-overlay"] > *').first().waitFor();
});

test("the choice fits into a pane of 320 pixels", async () => {
  const page = await checkedSample();
  await gap(page).click();
  const choice = page.locator(".dz-mend");
  await choice.waitFor();
  const overflow = await page
    .locator(".dz-scroll")
    .last()
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBe(0);
  expect(await choice.getByRole("button").count()).toBe(5);
});
