// npm run sideload           starts Word (Windows, Mac) with the add-in, served from this computer
// npm run sideload -- --web  only serves it, for uploading manifest.xml to Word on the web (any computer)
// Ctrl+C stops the server and takes the add-in out of Word again. See docs/sideload.md.
import { spawnSync } from "node:child_process";
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
  const certificates = makeCertificates();
  if (certificates === null) return stop(messages.noCertificates);
  const served = await serve(certificates);
  if (served.problem !== null) return stop(served.problem);
  console.log(messages.served(served.address));
  if (web) console.log(messages.howToUpload);
  else if (!startWord()) console.error(messages.wordNotStarted);
  process.once("SIGINT", async () => {
    if (!web) npx(DEBUGGING, "stop", "manifest.xml");
    await served.stop();
    process.exit(0);
  });
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}

/** Runs a tool of Microsoft's in the project's folder, its output shown. True where it ended well. */
function npx(...args) {
  const windows = process.platform === "win32";
  return spawnSync("npx", ["--yes", ...args], { cwd: root, stdio: "inherit", shell: windows }).status === 0;
}

/**
 * Makes a certificate for localhost, valid for 30 days, and has the system trust it (which asks the user). The tool
 * ends well even where the trusting failed, so nothing can be told from its exit code.
 * @returns {{ key: Buffer, cert: Buffer, ca: Buffer } | null} null where there are none
 */
function makeCertificates() {
  npx(DEV_CERTS, "install");
  const read = (name) => readFileSync(join(CERTIFICATES, name));
  try {
    return { key: read("localhost.key"), cert: read("localhost.crt"), ca: read("ca.crt") };
  } catch {
    return null;
  }
}

function startWord() {
  return npx(
    DEBUGGING,
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "word",
    "--no-debug",
    "--no-live-reload",
  );
}
