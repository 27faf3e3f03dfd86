import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { buildForNode } from "./builds.mjs";

/**
 * The time of one check, in memory, on statements of 100, 1,000 and 10,000 paragraphs:
 * `check.100`, `check.1000`, `check.10000` (ms, median), and `check.growth`, the time of the last
 * over that of the one before it: 10 where the work grows with the length, 100 with its square.
 * A process of its own does the work, so that nothing of the bench is in its way.
 */
export async function measureCheck(context) {
  context.say("bench: checking statements of 100, 1,000 and 10,000 paragraphs");
  const script = await buildForNode("check-run.mjs", path.join(context.folder, "check"));
  const { stdout } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 1 << 20 });
  const times = JSON.parse(stdout);
  return { ...times, "check.growth": times["check.10000"] / times["check.1000"] };
}
