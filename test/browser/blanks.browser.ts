import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { paragraphsXml } from "../../src/document/wordprocessingml";
import { docxWith, p } from "../host/editor/open-docx";
import { onWorkbench } from "./on-workbench";

jest.setTimeout(60_000);

/** Blanks in content controls, as Word saves them, in the real editor beside the real pane. */

const workbench = onWorkbench();
const TEXT = "一是调研少。【某年】由【谁来办】负责。";
const BLANKS = paragraphsXml([{ kind: "body", text: TEXT }], "仿宋", "control");

const text = (page: Page) => page.locator(".paged-editor__pages");
const pane = (page: Page) => page.getByRole("complementary");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function open(): Promise<Page> {
  const page = await workbench.session.newPage();
  await page.addInitScript("delete window.showSaveFilePicker");
  await page.goto(`${workbench.url}/`);
  await text(page).getByText("现将对照检查情况报告如下").waitFor();
  await page
    .locator("input[type=file][accept='.docx']")
    .last()
    .setInputFiles({
      name: "空白.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: Buffer.from(docxWith(p("一、存在的问题") + BLANKS)),
    });
  await text(page).getByText("谁来办").waitFor();
  return page;
}

async function savedBody(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await button(page, "保存").click();
  const files = unzipSync(await readFile(await (await download).path()));
  return strFromU8(files["word/document.xml"] ?? new Uint8Array());
}

const plain = (xml: string) => xml.replace(/<[^>]*>/gu, "");

test("are counted by the check, walked from there, and filled by typing", async () => {
  const page = await open();
  await button(page, "开始检查").click();
  await pane(page).getByText("还有 2 处空白待填。").waitFor();
  for (const answer of ["2025年", "办公室"]) {
    await button(page, "下一处空白").click();
    await page.locator(".ProseMirror").first().focus();
    await page.keyboard.type(answer);
    await text(page).getByText(answer).first().waitFor();
  }
  await pane(page).getByText("处空白待填").waitFor({ state: "detached" });
  const xml = await savedBody(page);
  expect(plain(xml)).toBe("一、存在的问题一是调研少。2025年由办公室负责。");
  expect(xml).not.toContain("w:sdt");
});

test("that are not filled are in the saved file as they were in the one that was opened", async () => {
  const page = await open();
  await text(page).getByText("存在的问题").click();
  await page.keyboard.press("End");
  await page.keyboard.type("和不足");
  await text(page).getByText("存在的问题和不足").waitFor();
  const xml = await savedBody(page);
  expect(plain(xml)).toBe(`一、存在的问题和不足${TEXT}`);
  expect(xml.match(/<w:temporary\/><w:showingPlcHdr\/>/gu)).toHaveLength(2);
});
