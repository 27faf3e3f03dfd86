// npm run screenshot [-- --all]
// Takes the pictures of the documentation, docs/images/*.png, from the workbench with its sample.
//   --all   also the pane in every width, language and theme, into build/screenshots, to look through
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { serve } from "./bench/static-server.mjs";
import { builtPage } from "./built-pages.mjs";
import { findBrowser } from "./find-browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const IMAGES = path.join(root, "docs/images");
const VARIANTS = path.join(root, "build/screenshots");

/** Edge and line between editor and pane, in pixels: they are part of the stored width. */
const SPLITTER = 5;
const PANE_HEIGHT = 680;
/** An issue of the sample that no measure answers. */
const ISSUE = "培养年轻干部的办法不多";

/** What is done in the pane, in either language, before each picture of it. */
const VIEWS = {
  skeleton: async (page) => {
    await page.getByRole("tab").nth(0).click();
  },
  phrases: async (page) => {
    await page.locator(".paged-editor__pages").getByText("三是对施工安全隐患盯得不紧").click();
    await page.getByRole("tab").nth(1).click();
    await page.locator(".dz-tag").first().waitFor();
  },
  check: async (page) => {
    await page.getByRole("tab").nth(2).click();
    await page.locator(".dz-panel:not([hidden]) .dz-footer button").click();
    await page.locator(".dz-headline").waitFor();
  },
};

const { values: options } = parseArgs({ options: { all: { type: "boolean", default: false } } });
const server = await serve(builtPage("workbench"));
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
try {
  mkdirSync(IMAGES, { recursive: true });
  await takeWorkbench(path.join(IMAGES, "workbench.png"));
  await takePanes(IMAGES, { width: 320, lang: "zh-CN", theme: "light" }, (view) => `pane-${view}`);
  if (options.all) await takeVariants();
} finally {
  await browser.close();
  await server.close();
}

/** The gaps that the check has found, one issue jumped to. */
async function takeWorkbench(file) {
  const page = await openWorkbench({ width: 360, lang: "zh-CN", theme: "light", height: 800 });
  await VIEWS.check(page);
  await page.getByRole("checkbox", { name: "只看缺项" }).check();
  await page.getByRole("button", { name: `定位：${ISSUE}` }).click();
  await page.locator('[data-testid="selection-overlay"] > *').first().waitFor();
  await settle(page);
  await save(page, file);
}

async function takePanes(folder, look, nameOf) {
  const page = await openWorkbench({ ...look, height: PANE_HEIGHT });
  for (const [view, prepare] of Object.entries(VIEWS)) {
    await prepare(page);
    await settle(page);
    await save(page.locator(".dz-pane"), path.join(folder, `${nameOf(view)}.png`));
  }
  await page.context().close();
}

async function takeVariants() {
  mkdirSync(VARIANTS, { recursive: true });
  for (const width of [270, 320, 420])
    for (const lang of ["zh-CN", "en-US"])
      for (const theme of ["light", "dark"])
        await takePanes(VARIANTS, { width, lang, theme }, (view) => `${view}-${width}-${lang}-${theme}`);
}

/** The workbench with its sample, beside a pane of that width, language and theme. */
async function openWorkbench({ width, lang, theme, height }) {
  const context = await browser.newContext({ viewport: { width: 1280, height }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript(
    (stored) => window.localStorage.setItem("duizhao.workbench.pane-width", stored),
    String(width + SPLITTER),
  );
  await page.goto(`${server.origin}/index.html?lang=${lang}&theme=${theme}`);
  await page.locator(".paged-editor__pages").getByText("现将对照检查情况报告如下").waitFor();
  return page;
}

/** Waits for the smooth scrolling of editor and pane, and takes the pointer away. */
async function settle(page) {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1500);
}

async function save(target, file) {
  await target.screenshot({ path: file, animations: "disabled", caret: "hide" });
  console.log(path.relative(root, file));
}
