import { readFile } from "node:fs/promises";
import axe from "axe-core";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Locator, Page } from "playwright-core";
import { docxWith, p } from "../host/editor/open-docx";
import { onWorkbench } from "./on-workbench";

jest.setTimeout(60_000);

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const workbench = onWorkbench();

const text = (page: Page) => page.locator(".paged-editor__pages");
const pane = (page: Page) => page.getByRole("complementary");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const fileName = (page: Page) => page.locator(".wb-file");

/** The workbench after its start, in a browser that saves by downloading. */
async function start(): Promise<Page> {
  const page = await workbench.session.newPage();
  await page.addInitScript("delete window.showSaveFilePicker");
  await page.goto(`${workbench.url}/`);
  await text(page).getByText("现将对照检查情况报告如下").waitFor();
  return page;
}

async function startNew(): Promise<Page> {
  const page = await start();
  await button(page, "新建").click();
  await fileName(page).getByText("未命名.docx").waitFor();
  return page;
}

/** Waits until the editor has scrolled there, which it does smoothly. */
async function isInView(place: Locator): Promise<void> {
  const element = await place.elementHandle();
  await place.page().waitForFunction((shown) => {
    const box = shown?.getBoundingClientRect();
    return box && box.top > 0 && box.bottom < window.innerHeight;
  }, element);
}

/** Types at the very start of the document, where the caret of a document just opened stands. */
async function typeAtStart(page: Page, typed: string): Promise<void> {
  await text(page).locator(".layout-paragraph").first().click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(typed);
  await text(page).getByText(typed).first().waitFor();
}

async function save(page: Page): Promise<Download> {
  const download = page.waitForEvent("download");
  await button(page, "保存").click();
  return download;
}

async function partsOf(download: Download): Promise<Record<string, string>> {
  const files = Object.entries(unzipSync(await readFile(await download.path())));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator("input[type=file][accept='.docx']")
    .last()
    .setInputFiles({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: Buffer.from(bytes),
    });

test("the first start shows the sample beside the pane, and nothing is unsaved", async () => {
  const page = await start();
  expect(await text(page).innerText()).toContain("巡视整改专题民主生活会个人对照检查材料");
  await pane(page).getByRole("tab", { name: "骨架" }).waitFor();
  expect(await fileName(page).innerText()).toBe("示例材料.docx");
  expect(await page.title()).toBe("对照检查助手");
});

test("the check of the sample finds its gaps, and a jump selects the place without taking the focus", async () => {
  const page = await start();
  await button(page, "开始检查").click();
  await pane(page).getByText("共 9 条问题").waitFor();
  expect(await pane(page).getByText("无对应").count()).toBe(3);

  const jump = page.getByRole("button", { name: "定位：培养年轻干部的办法不多" });
  await jump.click();
  await page.locator('[data-testid="selection-overlay"] > *').first().waitFor();
  expect(await jump.evaluate((element) => element === document.activeElement)).toBe(true);
  await isInView(text(page).getByText("二是培养年轻干部的办法不多"));
});

test("a skeleton goes into a new document, and one undo takes it back", async () => {
  const page = await startNew();
  await button(page, "插入骨架").click();
  await text(page).getByText("一、存在的主要问题").waitFor();
  expect(await fileName(page).innerText()).toContain("（未保存）");

  await page.getByTestId("toolbar-撤销").click();
  await text(page).getByText("一、存在的主要问题").waitFor({ state: "detached" });
  expect(await text(page).innerText()).not.toContain("【");
  expect(await page.getByTestId("toolbar-撤销").isDisabled()).toBe(true);
});

test("the saved .docx has the skeleton in the format of 公文, with East Asian fonts", async () => {
  const page = await startNew();
  await button(page, "插入骨架").click();
  await text(page).getByText("一、存在的主要问题").waitFor();
  const download = await save(page);
  expect(download.suggestedFilename()).toBe("未命名.docx");
  const body = (await partsOf(download))["word/document.xml"] ?? "";
  for (const face of ["方正小标宋简体", "黑体", "楷体", "仿宋"])
    expect(body).toMatch(new RegExp(`<w:rFonts [^>]*w:eastAsia="${face}"`, "u"));
  expect(body).toContain('w:line="579" w:lineRule="exact"');
  expect(body).toMatch(/<w:ind [^>]*w:firstLine="640"/u);
  expect(body).toContain('<w:pgMar w:top="2098"');
  await fileName(page).getByText("（未保存）").waitFor({ state: "detached" });
});

test("a phrase goes in at the cursor", async () => {
  const page = await start();
  await typeAtStart(page, "甲");
  await page.getByRole("tab", { name: "用语" }).click();
  const phrase = pane(page)
    .getByRole("list", { name: /用语列表/u })
    .getByRole("button")
    .first();
  const words = (await phrase.locator("> :last-child").innerText()).slice(0, 6);
  await phrase.click();
  await text(page).getByText(words).waitFor();
});

test("a .docx from disk is opened, edited and saved under its name, unknown parts included", async () => {
  const page = await start();
  await choose(page, "材料.docx", docxWith(p("一、存在的主要问题") + p("二、原因剖析")));
  await text(page).getByText("二、原因剖析").waitFor();
  await typeAtStart(page, "（草稿）");
  const download = await save(page);
  expect(download.suggestedFilename()).toBe("材料.docx");
  const parts = await partsOf(download);
  expect(parts["word/document.xml"]).toContain("（草稿）");
  expect(parts["customXml/item1.xml"]).toContain('<d:link issue="I1"/>');
});

test.each([
  ["坏.docx", Buffer.from("PK\u0003\u0004 not a whole zip")],
  ["空.docx", Buffer.alloc(0)],
  [
    "旧.docx",
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
  ],
])("%s is not opened, with the reason, and the open document stays", async (name, bytes) => {
  const page = await start();
  await choose(page, name, bytes);
  const alert = page.getByRole("alert");
  await alert.getByText(`没有打开“${name}”`).waitFor();
  expect(await alert.innerText()).toContain("当前文档保持原样");
  expect(await fileName(page).innerText()).toBe("示例材料.docx");
  expect(await text(page).innerText()).toContain("青湖市");
});

test("unsaved changes are asked about before another document takes their place", async () => {
  const page = await start();
  await typeAtStart(page, "改过");
  const dialog = page.getByRole("dialog");

  await button(page, "新建").click();
  await dialog.getByText("要保存对“示例材料.docx”的更改吗？").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await text(page).innerText()).toContain("改过");

  await button(page, "新建").click();
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "保存", exact: true }).click();
  expect((await partsOf(await download))["word/document.xml"]).toContain("改过");
  await fileName(page).getByText("未命名.docx").waitFor();

  await typeAtStart(page, "再改");
  await choose(page, "材料.docx", docxWith(p("一、存在的主要问题")));
  await dialog.getByRole("button", { name: "不保存" }).click();
  await text(page).getByText("一、存在的主要问题").waitFor();
});

test("leaving the page with unsaved changes is warned about", async () => {
  const page = await start();
  await typeAtStart(page, "改过");
  const warned = page.waitForEvent("dialog");
  void page.close({ runBeforeUnload: true });
  const dialog = await warned;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
});

test("Ctrl+S saves to the place chosen at the first time", async () => {
  const page = await workbench.session.newPage();
  await page.addInitScript(() => {
    const log: string[] = [];
    const file = {
      name: "终稿.docx",
      createWritable: async () => ({
        write: async (bytes: ArrayBuffer) => void log.push(`wrote ${bytes.byteLength > 1000}`),
        close: async () => void log.push("closed"),
      }),
    };
    const picker = async ({ suggestedName }: { suggestedName: string }) => {
      log.push(`asked for ${suggestedName}`);
      return file;
    };
    Object.assign(window, { log, showSaveFilePicker: picker });
  });
  await page.goto(`${workbench.url}/`);
  await text(page).getByText("现将对照检查情况报告如下").waitFor();
  for (let saved = 1; saved <= 2; saved += 1) {
    await typeAtStart(page, "改");
    await page.keyboard.press("Control+s");
    await page.getByRole("status").getByText("已保存“终稿.docx”。").waitFor();
  }
  const log = await page.evaluate(() => (window as unknown as { log: string[] }).log);
  const written = ["wrote true", "closed"];
  expect(log).toEqual(["asked for 示例材料.docx", ...written, ...written]);
});

test("on a narrow page the pane can be shown and put away", async () => {
  const page = await workbench.session.newPage({ viewport: { width: 700, height: 800 } });
  await page.goto(`${workbench.url}/`);
  await text(page).getByText("现将对照检查情况报告如下").waitFor();
  expect(await pane(page).isVisible()).toBe(false);
  await button(page, "显示窗格").click();
  expect(await pane(page).isVisible()).toBe(true);
  await button(page, "收起窗格").click();
  expect(await pane(page).isVisible()).toBe(false);
});

test("what the workbench adds around editor and pane has no fault that axe knows", async () => {
  const page = await start();
  await page.evaluate(axe.source);
  const faults = async () => {
    const { violations } = await page.evaluate(() =>
      window.axe.run({ exclude: [".wb-editor", ".paged-editor__hidden-pm"] }),
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };
  expect(await faults()).toEqual([]);
  await typeAtStart(page, "改过");
  await button(page, "新建").click();
  await page.getByRole("dialog").waitFor();
  expect(await faults()).toEqual([]);
});

test("the policy of the page allows no other place", async () => {
  const page = await start();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/u);
});
