import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { buildForNode } from "./builds.mjs";

/**
 * What the pane's actions cost in Word: Microsoft's own client in Node, the stand-in for Word (test/word-host)
 * behind it. A real Word is slower at its own work; what is asked of it, and what the client does with
 * the answer, is the same.
 *
 * Of the profiles in word-run.mjs the dearest counts:
 * - `word.check.requests`, `word.insert.requests`, `word.jump.requests`: what an action itself sends. An
 *   insertion asks whether the places are still what they were, then writes (`word.insert.writes`); where
 *   Word makes something else of it, it is put right (`word.repair.requests`). A jump asks the same, searches
 *   where the stretch is no whole paragraph, and selects.
 * - `word.….cleanup`: how many objects the client lets go of afterwards, in one request of its own.
 * - `word.check.10000.ms`, `.requestBytes`, `.responseBytes`, all told, the client's clean-up included;
 *   likewise for 100 and 1000, and for `word.plain`, the plainest read there is; for jump and insert at 10,000.
 * - `word.check.ratio`: ours over the plainest at 10,000 paragraphs, the median of pairs taken in turn;
 *   `word.check.bareRatio`: over the same where Word is not asked to remember anything, a stricter measure.
 */
export async function measureWord(context) {
  context.say("bench: reading, inserting and jumping in the stand-in for Word");
  const script = await buildForNode("word-run.mjs", path.join(context.folder, "word"));
  const { stdout } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 1 << 20 });
  return JSON.parse(stdout);
}
