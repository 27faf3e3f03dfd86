import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/** Where Chromium, Chrome and Edge stand after an ordinary installation. */
const WELL_KNOWN = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ].flatMap((file) =>
    ["LOCALAPPDATA", "PROGRAMFILES", "PROGRAMFILES(X86)"]
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => path.win32.join(folder, file)),
  ),
};

/**
 * The path of a browser for tests and measurements: CHROME_PATH if it is set, else one found on the
 * machine, else Playwright's Chromium, which is fetched if it is not there yet.
 * @throws Error when CHROME_PATH names no file, or when there is no browser and none can be fetched
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH 指向的文件不存在：${chosen}`);
    return chosen;
  }
  const installed = (WELL_KNOWN[process.platform] ?? []).find((file) => existsSync(file));
  return installed ?? playwrightBrowser();
}

function playwrightBrowser() {
  const { chromium } = require("playwright-core");
  if (!existsSync(chromium.executablePath())) {
    process.stderr.write("本机没有找到 Chromium、Chrome 或 Edge，正在通过 Playwright 下载 Chromium……\n");
    const cli = path.join(path.dirname(require.resolve("playwright-core/package.json")), "cli.js");
    try {
      execFileSync(process.execPath, [cli, "install", "chromium"], { stdio: ["ignore", 2, 2] });
    } catch (error) {
      throw new Error("下载失败。请安装 Chrome 或 Edge，或者用环境变量 CHROME_PATH 指明浏览器的位置。", {
        cause: error,
      });
    }
  }
  return chromium.executablePath();
}

// Run by itself it prints the path, for callers that cannot import an ES module.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(findBrowser());
