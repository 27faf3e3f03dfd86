import { execFileSync } from "node:child_process";
import path from "node:path";

/** Jest's setup cannot import an ES module; it can run one. */
const run = (script: string) =>
  execFileSync(process.execPath, [path.resolve(__dirname, "../../scripts", script)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

/** Before the browser tests: finds a browser, given to them as CHROME_PATH, and builds the pages they open. */
// eslint-disable-next-line no-restricted-syntax -- jest takes the default export
export default function setup(): void {
  process.env.CHROME_PATH = run("find-browser.mjs");
  run("built-pages.mjs");
}
