import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
/** What a built page is made of. */
const SOURCES = ["src", "assets", "webpack.config.js", "package-lock.json"];
const BUILDS = [
  { name: "pane", folder: "build/pane", options: [] },
  // Served by `npm start` as it is, so there is no point in waiting for the minifier.
  { name: "workbench", folder: "build/workbench", options: ["--no-optimization-minimize"] },
];

/**
 * Before the browser tests: finds a browser (given to the tests as CHROME_PATH) and builds the
 * pages they open, unless what is there is newer than every source.
 */
// eslint-disable-next-line no-restricted-syntax -- jest takes the default export
export default function setup(): void {
  const finder = path.join(ROOT, "scripts/find-browser.mjs");
  process.env.CHROME_PATH = execFileSync(process.execPath, [finder], { encoding: "utf8" });
  const newest = Math.max(...SOURCES.map((source) => lastChange(path.join(ROOT, source))));
  for (const { name, folder, options } of BUILDS) {
    const output = path.join(ROOT, folder);
    const stamp = path.join(output, ".built");
    if (existsSync(stamp) && lastChange(stamp) > newest) continue;
    build(name, output, options);
    writeFileSync(stamp, "");
  }
}

function build(name: string, output: string, options: readonly string[]): void {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--config-name", name, "--mode", "production", "--output-path", output, ...options];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
}

function filesIn(entry: string): string[] {
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(entry, name))
    .filter((file) => statSync(file).isFile());
}

function lastChange(entry: string): number {
  return Math.max(...filesIn(entry).map((file) => statSync(file).mtimeMs));
}
