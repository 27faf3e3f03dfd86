import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { onWorkbench } from "./on-workbench";

jest.setTimeout(120_000);

const workbench = onWorkbench();

const text = (page: Page) => page.locator(".paged-editor__pages");
const pane = (page: Page) => page.getByRole("complementary");
const button = (page: Page, name: string) => pane(page).getByRole("button", { name, exact: true });
const phrases = (page: Page) => pane(page).getByRole("tab", { name: "用语" });

/** What became of the last action, on the page that is shown: the pages behind it have it too. */
const said = (page: Page, words: string) => pane(page).locator(".dz-status:visible").getByText(words);

/** The sample beside a pane of 320 px; with `pack` as the file beside the page. */
async function start(pack?: string): Promise<Page> {
  const page = await workbench.session.newPage();
  if (pack !== undefined)
    await page.route(`${workbench.url}/pack.json`, (route) =>
      route.fulfill({ contentType: "application/json", body: pack }),
    );
  await page.addInitScript(() => localStorage.setItem("duizhao.workbench.pane-width", "325"));
  await page.goto(`${workbench.url}/`);
  await text(page).getByText("现将对照检查情况报告如下").waitFor();
  return page;
}

/** Nothing runs out of the pane, and axe finds no fault, contrast included. */
async function looksRight(page: Page): Promise<void> {
  const { violations } = await page.evaluate(() => window.axe.run({ include: [".dz-pane"] }));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  const wide = await page.locator(".dz-pane").evaluate((element) =>
    [...element.querySelectorAll("*")]
      .filter((one) => one.checkVisibility() && !one.closest(".dz-hidden, select"))
      .filter((one) => one.getBoundingClientRect().right > element.getBoundingClientRect().right + 0.5)
      .map((one) => one.className || one.tagName),
  );
  expect(wide).toEqual([]);
}

const FILE = (name: string, content: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(content),
});

test("a phrase saved from the document outlives the page, goes out as a file and comes back", async () => {
  const page = await start();
  await page.evaluate(axe.source);
  // Three clicks select the paragraph.
  await text(page).getByText("三是对施工安全隐患盯得不紧").click({ clickCount: 3 });
  await phrases(page).click();
  await button(page, "存为用语").click();
  const field = pane(page).getByRole("textbox", { name: "文字" });
  expect(await field.inputValue()).toMatch(/^对施工安全隐患盯得不紧/u);
  await field.fill("对施工安全隐患盯得不紧，2025年6月巡查只到过3处工地。");
  await looksRight(page);
  await button(page, "全部改成空白").click();
  expect(await field.inputValue()).toBe("对施工安全隐患盯得不紧，【时间】巡查只到过【数量】处工地。");
  await pane(page).getByRole("textbox", { name: "标签" }).fill("工地");
  await button(page, "保存").click();
  await said(page, "已保存到“我的用语”。").waitFor();

  await page.reload();
  await text(page).getByText("现将对照检查情况报告如下").waitFor();
  await page.evaluate(axe.source);
  await phrases(page).click();
  await pane(page).getByRole("searchbox").fill("工地");
  expect(await pane(page).locator(".dz-phrase").first().textContent()).toContain("我的用语");
  await button(page, "我的用语（1）").click();
  await looksRight(page);

  await button(page, "导出").click();
  await looksRight(page);
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "下载").click()]);
  expect(download.suggestedFilename()).toBe("我的用语.json");
  const file = readFileSync((await download.path())!, "utf8");
  expect(JSON.parse(file)).toMatchObject({
    format: "duizhao-pack",
    version: 1,
    phrases: [{ tags: ["工地"] }],
  });

  await button(page, "清空").click();
  await looksRight(page);
  await pane(page).locator(".dz-own-panel").getByRole("button", { name: "清空", exact: true }).click();
  await pane(page).getByText("还没有自己的用语").waitFor();
  await pane(page).locator("input[type=file]").setInputFiles(FILE("我的用语.json", file));
  await said(page, "已导入 1 项").waitFor();

  // A colliding name asks; a hostile file is refused; either way what is there stays.
  await pane(page)
    .locator("input[type=file]")
    .setInputFiles(FILE("同事.json", file.replace("盯得不紧", "盯得不够紧")));
  await pane(page).getByText("有 1 项与已有的同名而内容不同").waitFor();
  await looksRight(page);
  await pane(page).locator(".dz-own-panel").getByRole("button", { name: "取消" }).click();
  await pane(page)
    .locator("input[type=file]")
    .setInputFiles(FILE("坏的.json", file.replace("盯得不紧", "<img src=x onerror=alert(1)>")));
  await pane(page).getByText("没有导入“坏的.json”，原有的用语没有改动。").waitFor();
  await looksRight(page);
  await pane(page)
    .locator("input[type=file]")
    .setInputFiles(FILE("大的.json", " ".repeat(10 * 1_048_576)));
  await pane(page).getByText("文件有 10.0 MB，最大 1 MB").waitFor();
  expect(await pane(page).locator(".dz-own-row").count()).toBe(1);
  await page.context().close();
});

test("by keyboard alone: saved, edited, deleted, and taken back", async () => {
  const page = await start();
  await text(page).getByText("三是对施工安全隐患盯得不紧").click({ clickCount: 3 });
  await phrases(page).focus();
  await page.keyboard.press("Enter");
  await button(page, "存为用语").focus();
  await page.keyboard.press("Enter");
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
  await pane(page).getByRole("textbox", { name: "文字" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("联系工地不够。");
  await button(page, "保存").focus();
  await page.keyboard.press("Enter");
  await button(page, "我的用语（1）").waitFor();
  expect(await focused()).toBe("我的用语（1）");
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("我的用语");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("修改：联系工地不够。");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await said(page, "已删除：联系工地不够。").waitFor();
  expect(await focused()).toBe("我的用语");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("撤销");
  await page.keyboard.press("Enter");
  await button(page, "修改：联系工地不够。").waitFor();
  expect(await focused()).toBe("我的用语");
  await page.context().close();
});

const PACK = {
  format: "duizhao-pack",
  version: 1,
  name: "县交通局用语包",
  phrases: [{ id: "p", role: "issue", category: "risk-safety", text: "养护路段巡查【次数】次，没有记录。" }],
};

test("the pack beside the page is there for everyone who opens it; broken, it is said once", async () => {
  const page = await start(JSON.stringify(PACK));
  await phrases(page).click();
  await pane(page).getByRole("searchbox").fill("养护路段");
  expect(await pane(page).locator(".dz-phrase").first().textContent()).toContain("单位用语");
  await page.context().close();

  const other = await start("{");
  await other.evaluate(axe.source);
  await pane(other).getByText("单位用语包（pack.json）没有采用，其他功能照常").waitFor();
  await looksRight(other);
  await button(other, "知道了").click();
  await button(other, "开始检查").click();
  await pane(other).locator(".dz-headline").waitFor();
  await other.context().close();
});
