import type { Page } from "playwright-core";
import { docxWith, p } from "../host/editor/open-docx";
import { onWorkbench } from "./on-workbench";

jest.setTimeout(60_000);

const workbench = onWorkbench();

const text = (page: Page) => page.locator(".paged-editor__pages");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function openSample(): Promise<Page> {
  const page = await workbench.session.newPage();
  await page.goto(`${workbench.url}/`);
  await text(page).getByText("现将对照检查情况报告如下").waitFor();
  return page;
}

/** Puts the caret behind a heading that is one line, with the mouse. */
async function clickBehind(page: Page, heading: string): Promise<void> {
  await text(page).getByText(heading).first().click();
  await page.keyboard.press("End");
}

test("what is typed in the editor shows in the result by itself, and neither caret nor list jumps", async () => {
  const page = await openSample();
  await button(page, "开始检查").click();
  await page.getByText("共 9 条问题").waitFor();
  const row = page.getByRole("button", { name: "定位：履行“一岗双责”不够到位" });
  await row.scrollIntoViewIfNeeded();
  const top = async () => (await row.boundingBox())?.y ?? NaN;

  await clickBehind(page, "一、存在的主要问题");
  const before = await top();
  const caret = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press("Enter");
  await page.keyboard.type("（十）调查研究方面");
  await page.keyboard.press("Enter");
  await page.keyboard.type("一是下基层调研次数偏少。");
  await page.getByText("共 10 条问题").waitFor();

  expect(Math.abs((await top()) - before)).toBeLessThan(4);
  expect(await caret.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator(".dz-freshness").innerText()).toContain("停笔后自动更新");
});

const GROUPS = ["一", "二", "三", "四", "五", "六", "七", "八"];

function fiftyIssues(number: string): string[] {
  const issues = Array.from({ length: 50 }, (_, index) =>
    p(`${index + 1}. 第${index + 1}项制度执行不够严格。`),
  );
  return [p(`（${number}）第${number}方面`), ...issues];
}

test("while somebody types into a long document the pane does nothing", async () => {
  const page = await openSample();
  const long = docxWith(
    [p("一、存在的主要问题"), ...GROUPS.flatMap(fiftyIssues), p("二、原因剖析")].join(""),
  );
  await page
    .locator("input[type=file][accept='.docx']")
    .last()
    .setInputFiles({ name: "long.docx", mimeType: "application/octet-stream", buffer: Buffer.from(long) });
  await text(page).getByText("第1项制度执行不够严格").first().waitFor();
  await button(page, "开始检查").click();
  await page.getByText("共 400 条问题").waitFor();

  await clickBehind(page, "（一）第一方面");
  await page.evaluate(watchPane);
  await page.keyboard.type("调查研究".repeat(12) + "方面");
  // The heading of the first group: what was typed has come through.
  await page.locator(".dz-group", { hasText: "调查研究调查研究" }).waitFor();
  const [typed, pauses] = await page.evaluate(() => [window.typed, window.pausesBeforeUpdates] as const);
  expect(typed).toBe(50);
  expect(pauses.length).toBeGreaterThan(0);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(600);
});

declare global {
  interface Window {
    /** How many times something was typed. */
    typed: number;
    /** For each change in the pane, how long ago that was, in milliseconds. */
    pausesBeforeUpdates: number[];
  }
}

/** Runs in the page. */
function watchPane(): void {
  let last = -Infinity;
  window.typed = 0;
  window.pausesBeforeUpdates = [];
  // Chinese comes without a key, as from an input method.
  const note = () => {
    last = performance.now();
    window.typed += 1;
  };
  document.addEventListener("beforeinput", note, true);
  const observer = new MutationObserver(() => window.pausesBeforeUpdates.push(performance.now() - last));
  observer.observe(document.querySelector(".dz-panel:not([hidden])")!, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}
