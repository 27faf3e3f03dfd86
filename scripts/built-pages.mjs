// The built pages that browser tests and screenshots open. Run by itself it builds them all.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What a built page is made of. */
const SOURCES = ["src", "assets", "test/browser/contract-page", "webpack.config.js", "package-lock.json"];

const PAGES = {
  pane: ["--config-name", "pane"],
  // Served by `npm start` as it is, so there is no point in waiting for the minifier.
  workbench: ["--config-name", "workbench", "--no-optimization-minimize"],
  // The editor alone, driven by the tests of what every host must keep.
  contract: ["--config", "test/browser/contract-page/webpack.config.cjs"],
};

/**
 * The folder of a built page, named as in PAGES. It is built unless what is there is newer than
 * every source.
 * @throws Error when the build fails; webpack has then said why
 */
export function builtPage(name) {
  const folder = path.join(ROOT, "build", name);
  const stamp = path.join(folder, ".built");
  const newest = Math.max(...SOURCES.map((source) => lastChange(path.join(ROOT, source))));
  if (!existsSync(stamp) || lastChange(stamp) <= newest) {
    build(name, folder);
    writeFileSync(stamp, "");
  }
  return folder;
}

function build(name, folder) {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, ...PAGES[name], "--mode", "production", "--output-path", folder];
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Of a file, or of the newest file in a folder. */
function lastChange(entry) {
  if (!statSync(entry).isDirectory()) return statSync(entry).mtimeMs;
  const files = readdirSync(entry, { recursive: true }).map((name) => statSync(path.join(entry, name)));
  return Math.max(...files.filter((file) => file.isFile()).map((file) => file.mtimeMs));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const name of Object.keys(PAGES)) builtPage(name);
