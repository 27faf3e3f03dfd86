// npm run bench [-- --json] [-- --packages FOLDER]
//
//   --json             print one flat JSON object on one line, and nothing else, on stdout
//   --packages FOLDER  let the packages in FOLDER/node_modules go before the project's own, for all
//                      pages: to try another React, `npm i --prefix FOLDER react@… react-dom@…`
//
// Every group of figures is one file in scripts/bench with one exported function: it is given the
// context of the run and resolves to a flat object of numbers. To add figures, add a file and name
// it in GROUPS; to show them in the table as well, add rows in scripts/bench/table.mjs.
import { parseArgs } from "node:util";
import { measureBundle } from "./bench/bundle.mjs";
import { measureCheck } from "./bench/check.mjs";
import { createContext } from "./bench/context.mjs";
import { measureLinters } from "./bench/linters.mjs";
import { measureMount } from "./bench/mount.mjs";
import { formatTable } from "./bench/table.mjs";
import { measureWord } from "./bench/word.mjs";

const GROUPS = [measureCheck, measureLinters, measureWord, measureBundle, measureMount];

const { values: options } = parseArgs({
  options: { json: { type: "boolean", default: false }, packages: { type: "string" } },
});

const context = await createContext(options);
try {
  const figures = {};
  for (const measure of GROUPS) Object.assign(figures, await measure(context));
  console.log(options.json ? JSON.stringify(rounded(figures)) : formatTable(figures));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await context.dispose();
}

/** To the thousandth: more digits than that are noise. */
function rounded(figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, Math.round(value * 1000) / 1000]),
  );
}
