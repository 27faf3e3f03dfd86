// Bundled and run by linters.mjs; prints its figures as one line of JSON.
// argv: the folder with the linters' node_modules, the file to write the statement to.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkDocument } from "../../src/checks/check-document.ts";
import { plainParagraph } from "../../src/document/paragraph.ts";
import { standardLibrary } from "../../src/library/standard-library.ts";
import { SAMPLE_STATEMENT } from "../../src/workbench/sample-statement.ts";
import { median } from "./median.mjs";

const [installed, file] = process.argv.slice(2);
const BATCH_CHARACTERS = 100_000;
const SAMPLE_RUNS = 41;
const BATCH_RUNS = 5;
/** Runs before the first that counts: enough for the engine to have compiled what it will compile. */
const WARM_UP = { sample: 600, batch: 1 };

/** The statement that the workbench opens with: about two thousand characters, with faults to find. */
const text = `${SAMPLE_STATEMENT.map((block) => block.text).join("\n")}\n`;
writeFileSync(file, text);
const copies = Math.ceil(BATCH_CHARACTERS / text.length);
const require = createRequire(path.join(installed, "index.js"));
const load = (name) => import(/* webpackIgnore: true */ pathToFileURL(require.resolve(name)).href);

const [textlint, zhlint, autocorrect] = await Promise.all(
  ["textlint", "zhlint", "autocorrect-node"].map(load),
);
const configFilePath = path.join(installed, "textlintrc.json");
const descriptor = await textlint.loadTextlintrc({
  configFilePath,
  node_modulesDir: path.join(installed, "node_modules"),
});
const linter = textlint.createLinter({ descriptor });

/** One pass over one statement. Each must find that it has read a statement, or it measures nothing. */
const PASSES = {
  duizhao: () => checkDocument(text.split(/\r?\n/u).map(plainParagraph), standardLibrary).trace.issues.length,
  textlint: async () => (await linter.lintText(text, "statement.txt")).filePath.length,
  zhlint: () => zhlint.run(text, { rules: { preset: "default" } }).result.length,
  autocorrect: () => autocorrect.lintFor(text, "statement.txt").filepath.length,
};

const figures = {};
Object.assign(figures, await measure("sample", SAMPLE_RUNS, 1), await measure("batch", BATCH_RUNS, copies));
console.log(JSON.stringify(figures));

/** Every tool in turn in each run, so that whatever else the machine does falls on all of them. */
async function measure(name, runs, statements) {
  const times = new Map(Object.keys(PASSES).map((tool) => [tool, []]));
  for (let run = -WARM_UP[name]; run < runs; run++) {
    for (const [tool, pass] of Object.entries(PASSES)) {
      const start = performance.now();
      for (let i = 0; i < statements; i++) {
        if (!((await pass()) > 0)) throw new Error(`${tool} read nothing`);
      }
      if (run >= 0) times.get(tool).push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([tool, values]) => [`${name}.${tool}`, median(values)]));
}
