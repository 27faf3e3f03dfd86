// npm run sideload           starts Word (Windows, Mac) with the add-in, served from this computer
// npm run sideload -- --web  only serves it, for uploading manifest.xml to Word on the web (any computer)
// Ctrl+C stops the server and takes the add-in out of Word again. See docs/sideload.md.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CERTIFICATES, messages } from "./sideload/messages.mjs";
import { serve } from "./sideload/serve.mjs";

// Run through npx, not installed: office-addin-debugging brings half a gigabyte of dependencies (docs/decisions.md).
const DEV_CERTS = "office-addin-dev-certs@3";
const DEBUGGING = "office-addin-debugging@7";
const root = fileURLToPath(new URL("..", import.meta.url));

const web = process.argv.includes("--web");
const hasWord = process.platform === "win32" || process.platform === "darwin";
await main();

async function main() {
  if (!web && !hasWord) return stop(messages.noWord);
  const certificates = await makeCertificates();
  if (certificates === null) return stop(messages.noCertificates);
  const served = await serve(certificates);
  if (served.problem !== null) return stop(served.problem);
  console.log(messages.served(served.address));
  if (web) console.log(messages.howToUpload);
  else if (!(await startWord())) console.error(messages.wordNotStarted);
  process.once("SIGINT", async () => {
    if (!web) await npx(DEBUGGING, "stop", "manifest.xml");
    await served.stop();
    process.exit(0);
  });
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}

/** Runs a tool of Microsoft's in the project's folder, its output shown; the server answers meanwhile. */
function npx(...args) {
  const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32" };
  return new Promise((resolve) => {
    spawn("npx", ["--yes", ...args], options)
      .once("error", () => resolve(false))
      .once("close", (code) => resolve(code === 0));
  });
}

/**
 * Makes a certificate for localhost, valid for 30 days, and has the system trust it (which asks the user). The tool
 * ends well even where the trusting failed, so nothing can be told from its exit code.
 * @returns {Promise<{ key: Buffer, cert: Buffer, ca: Buffer } | null>} null where there are none
 */
async function makeCertificates() {
  await npx(DEV_CERTS, "install");
  const read = (name) => readFileSync(join(CERTIFICATES, name));
  try {
    return { key: read("localhost.key"), cert: read("localhost.crt"), ca: read("ca.crt") };
  } catch {
    return null;
  }
}

function startWord() {
  const options = ["--app", "word", "--no-debug", "--no-live-reload"];
  return npx(DEBUGGING, "start", "manifest.xml", "desktop", ...options);
}
