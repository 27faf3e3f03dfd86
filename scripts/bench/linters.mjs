import { execFile, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { buildForNode } from "./builds.mjs";
import { median } from "./median.mjs";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
/** Where the linters are installed: kept from run to run, out of the project's own packages. */
const INSTALLED = here("../../build/bench-linters");
const COMMAND = here("../../bin/duizhao.mjs");
/** Runs of each cold start, one after another in turn so that a busy machine slows them alike. */
const COLD_RUNS = 9;

/**
 * The check beside three linters on the same text (ms, median): one statement (`sample.*`), statements of
 * 100,000 characters together, each linted by itself (`batch.*`), and a command started for one small file
 * (`cold.*`). textlint runs two light rules. No figures where the linters cannot be installed.
 */
export async function measureLinters(context) {
  if (!install(context)) return {};
  context.say("bench: the check beside textlint, zhlint and autocorrect");
  const script = await buildForNode("linters-run.mjs", path.join(context.folder, "linters"));
  const statement = path.join(context.folder, "statement.txt");
  const { stdout } = await promisify(execFile)(process.execPath, [script, INSTALLED, statement], {
    maxBuffer: 1 << 20,
  });
  return { ...JSON.parse(stdout), ...coldStarts(statement) };
}

function install(context) {
  mkdirSync(INSTALLED, { recursive: true });
  for (const file of ["package.json", "textlintrc.json"]) {
    copyFileSync(here(`linters/${file}`), path.join(INSTALLED, file));
  }
  if (existsSync(path.join(INSTALLED, "node_modules/textlint"))) return true;
  context.say("bench: installing the linters to compare with");
  const { status, stderr } = spawnSync(
    "npm",
    ["install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"],
    {
      cwd: INSTALLED,
      encoding: "utf8",
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) context.say(`bench: no figures for linters, npm could not install them\n${stderr}`);
  return status === 0;
}

function coldStarts(statement) {
  const textlint = path.join(INSTALLED, "node_modules/textlint/bin/textlint.js");
  const commands = {
    "cold.duizhao": [COMMAND, "check", statement],
    "cold.textlint": [textlint, "--config", "textlintrc.json", statement],
  };
  const times = new Map(Object.keys(commands).map((key) => [key, []]));
  for (let run = 0; run < COLD_RUNS; run++) {
    for (const [key, args] of Object.entries(commands)) times.get(key).push(timeOf(key, args));
  }
  return Object.fromEntries([...times].map(([key, values]) => [key, median(values)]));
}

/** Both exit with 1 when they find something; anything above is a command that did not run. */
function timeOf(key, args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: INSTALLED, encoding: "utf8" });
  if (status === null || status > 1) throw new Error(`${key} did not run: ${stderr}`);
  return performance.now() - start;
}
