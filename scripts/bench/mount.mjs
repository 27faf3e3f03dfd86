import { readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../find-browser.mjs";
import { startFiles } from "./bundle.mjs";
import { median } from "./median.mjs";
import { serve } from "./static-server.mjs";

const OFFICE_JS = /(<script[^>]* src="?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/u;

const ROUNDS = 12;
const THROTTLES = [
  { suffix: "", rate: 1 },
  { suffix: "4x", rate: 4 },
];

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The pages are on this machine; whatever else they name is not found, and not waited for.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/**
 * From the start of the navigation to the page's `content` in the DOM, in headless Chromium, files
 * served from memory, in ms, median: `pane.mount`, `template.mount`, `bare.mount`, and with the
 * processor slowed four times `pane.mount4x` and so on. The pages take turns, each time in a new
 * context; `mount.ratio` and `mount4x.ratio` are the medians of pane ÷ template over the rounds, on
 * which a busy machine tells less.
 */
export async function measureMount(context) {
  const pages = await context.pages();
  const sites = await Promise.all(pages.map(openSite));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ARGS });
  try {
    const figures = {};
    for (const throttle of THROTTLES) {
      context.say(`bench: mounting each page ${ROUNDS} times, processor at 1/${throttle.rate}`);
      Object.assign(figures, await takeTurns(browser, sites, throttle));
    }
    return figures;
  } finally {
    await browser.close();
    await Promise.all(sites.map((site) => site.close()));
  }
}

/** A built page behind a server, with the stub in the place of office.js. */
async function openSite(page) {
  const html = await readFile(path.join(page.folder, page.html), "utf8");
  const stubbed = html.replace(OFFICE_JS, "$1office.js");
  if (stubbed === html) throw new Error(`${page.name}: ${page.html} does not load office.js from its CDN`);
  const server = await serve(page.folder, {
    [page.html]: stubbed,
    "office.js": await readFile(new URL("office-stub.js", import.meta.url)),
  });
  const expected = ["office.js", ...(await startFiles(page))];
  return { ...page, url: `${server.origin}/${page.html}`, expected, close: server.close };
}

async function takeTurns(browser, sites, { suffix, rate }) {
  for (const site of sites) await mountTime(browser, site, rate); // the first of all is slow, and not counted
  const times = Object.fromEntries(sites.map((site) => [site.name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    // In another order each time, so that none always has the better place.
    const order = sites.map((_, i) => sites[(i + round) % sites.length]);
    for (const site of round % 2 === 0 ? order : order.reverse()) {
      times[site.name].push(await mountTime(browser, site, rate));
    }
  }
  const medians = sites.map(({ name }) => [`${name}.mount${suffix}`, median(times[name])]);
  const ratio = median(times.pane.map((time, round) => time / times.template[round]));
  return { ...Object.fromEntries(medians), [`mount${suffix}.ratio`]: ratio };
}

async function mountTime(browser, site, rate) {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    if (rate > 1) {
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate });
    }
    await page.addInitScript(watchForContent, site.content);
    await page.goto(site.url);
    const result = await page
      .waitForFunction(() => window.benchResult, null, { timeout: 30_000 })
      .then((handle) => handle.jsonValue())
      .catch((error) => {
        throw new Error(`${site.name} did not mount: ${errors.join("; ") || error.message}`);
      });
    refuseHiddenFiles(site, result.files);
    return result.time;
  } finally {
    await context.close();
  }
}

/** Runs in the page before its own scripts: notes when the content came, and what was loaded by then. */
function watchForContent(selector) {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)?.textContent) return;
    const time = performance.now();
    observer.disconnect();
    const files = performance
      .getEntriesByType("resource")
      .map((entry) => new URL(entry.name).pathname.slice(1));
    window.benchResult = { time, files };
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** The bundle's figures would be too small if the page loaded, to mount, what they do not count. */
function refuseHiddenFiles(site, files) {
  const hidden = files.filter((file) => /\.(?:js|css)$/u.test(file) && !site.expected.includes(file));
  if (hidden.length > 0)
    throw new Error(`${site.name} loads ${hidden.join(", ")} to mount, not counted in its size`);
}
