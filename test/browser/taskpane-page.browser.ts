import { existsSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { BrowserSession } from "./browser-session";
import { serveFolder, type Served } from "./serve-folder";

jest.setTimeout(60_000);

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS_PACKAGE = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

let served: Served;
let session: BrowserSession;

beforeEach(async () => {
  served = await serveFolder(path.resolve(__dirname, "../../build/pane"));
  session = await BrowserSession.start();
});

afterEach(async () => {
  await session?.close();
  await served?.close();
});

/** The page that Word loads, in a tab of its own, under its own policy. */
async function open(page: Page): Promise<void> {
  await page.goto(`${served.url}/taskpane.html`);
}

const violations = () => session.errors.filter((error) => /Content.Security.Policy/iu.test(error));

test("outside Word it asks to be opened in Word, and breaks no rule of its policy", async () => {
  const page = await session.newPage({ locale: "zh-CN" });
  await page.route(`${OFFICE_JS}**`, (route) => {
    const file = path.join(
      OFFICE_JS_PACKAGE,
      new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""),
    );
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  await open(page);
  await page.getByText("请在 Word 中打开").waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("“开始”选项卡");
  expect(violations()).toEqual([]);
  expect(session.errors).toEqual([]);
  expect(session.requestsBeyond(served.url).filter((url) => !url.startsWith(OFFICE_JS))).toEqual([]);
});

test("without office.js it says that Office is not reached and what to do", async () => {
  const page = await session.newPage({ locale: "zh-CN" });
  await page.route(`${OFFICE_JS}**`, (route) => route.abort());
  await open(page);
  await page.getByText("没有连上 Office，窗格无法工作。").waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("请检查网络");
  expect(violations()).toEqual([]);
});
