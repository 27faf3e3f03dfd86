// npm run replay -- FILE        replay a recording made in a real Word (docs/manual-test.md, part 五)
// npm run replay -- --examples  make test/fixtures/recording-*.txt anew, with the stand-in for Word
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const [argument] = process.argv.slice(2);
if (argument === undefined) {
  console.error("用法：npm run replay -- 录下的文件.txt");
  process.exit(2);
}
const file = path.resolve(argument);
process.chdir(ROOT); // where the stand-in looks for the client
const require = createRequire(import.meta.url);
require("./load-ts.cjs");

if (argument === "--examples") await writeExamples();
else process.exitCode = await replayFile();

async function writeExamples() {
  const { exampleRecordings } = require("../test/word-host/replay/example-recordings.ts");
  for (const [name, text] of await exampleRecordings()) {
    writeFileSync(path.join("test/fixtures", name), text);
    console.log(`test/fixtures/${name}`);
  }
}

/** 0: as recorded, 1: there is a difference, 2: no recording. */
async function replayFile() {
  const { replay } = require("../test/word-host/replay/replay.ts");
  const { formatReplay } = require("../test/word-host/replay/format-replay.ts");
  try {
    const result = await replay(readFileSync(file, "utf8"));
    console.log(formatReplay(result));
    return result.differences.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`不能回放：${error.message}`);
    return 2;
  }
}
