// npm test: everything that must hold, one step after another. A step that fails does not stop the
// others. Ends with one line: the tests and steps that passed and failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const STEPS = [
  ["types", "npm run -s typecheck"],
  ["lint", "npx eslint ."],
  ["format", "npx prettier --check --log-level warn ."],
  ["layers", "npm run -s layers"],
  ["generated files", "npm run -s generate -- --check"],
  ["manifest", "npm run -s validate"],
  ["command line build", "npm run -s build:cli"],
  ["pane build", "npm run -s build"],
];

let passed = 0;
let failed = 0;

function run(name, command) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status === 0) passed++;
  else failed++;
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
}

/** Jest shows its own progress; its counts come from the report it writes. */
function runJest() {
  const folder = mkdtempSync(join(tmpdir(), "duizhao-test-"));
  const report = join(folder, "jest.json");
  const { status } = spawnSync(
    "npx",
    ["jest", "--json", `--outputFile=${report}`, ...process.argv.slice(2)],
    {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    },
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    passed += numPassedTests;
    // A suite that could not even start has no failed test of its own.
    failed += Math.max(numFailedTests, numFailedTestSuites);
  } catch {
    failed++;
    console.log(`FAIL jest wrote no report (exit code ${status})`);
  }
  rmSync(folder, { recursive: true, force: true });
}

for (const [name, command] of STEPS) run(name, command);
runJest();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
