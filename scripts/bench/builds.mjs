import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const projectConfig = require("../../webpack.config.js");

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** The project's own production configuration of that name. */
function configNamed(name) {
  const config = projectConfig({}, { mode: "production" }).find((one) => one.name === name);
  if (!config) throw new Error(`webpack.config.js has no build named "${name}"`);
  return { ...config, context: here("../..") };
}

/** The pane exactly as `npm run build` makes it, in another folder. Resolves to one Page. */
export async function buildPane(folder, packages) {
  const config = configNamed("pane");
  await build({
    ...config,
    output: { ...config.output, path: folder },
    resolve: preferring(packages, config.resolve),
  });
  return [{ name: "pane", folder, html: "taskpane.html", content: "[role=tabpanel] button" }];
}

/**
 * bench/template, with the pane's compiler, minifier, React and Fluent UI. Resolves to two Pages:
 * - `template` loads what Microsoft's page loads in front of its own code, the polyfills for
 *   Internet Explorer: all of core-js, regenerator-runtime and es6-promise.
 * - `bare` is the same page without them, a stricter measure than is asked for: it is shown beside
 *   the other so that nobody takes the polyfills' weight for our merit.
 * Microsoft’s page is pinned to React 18, which this project uses as well: with a later React in this
 * project the measure would grow along with the pane, and the ratio tell less.
 * Left out of both, as accidents that would only flatter the pane: the `vendor` bundle, with which
 * that page loads React and core-js a second time, and Fabric Core's style sheet from a CDN.
 */
export async function buildTemplate(folder, packages) {
  const config = configNamed("pane");
  const page = (name, chunks) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: here("template/taskpane.html"),
      chunks,
      chunksSortMode: "manual",
      scriptLoading: "defer",
    });
  await build({
    ...config,
    name: "template",
    entry: {
      polyfill: ["core-js/stable", "regenerator-runtime/runtime", "es6-promise"],
      taskpane: here("template/index.tsx"),
    },
    output: { ...config.output, path: folder },
    resolve: preferring(packages, config.resolve),
    plugins: [page("template", ["polyfill", "taskpane"]), page("bare", ["taskpane"])],
  });
  return ["template", "bare"].map((name) => ({ name, folder, html: `${name}.html`, content: "button" }));
}

/** Bundles one module of scripts/bench, with what it needs of src, for this Node. Resolves to its path. */
export async function buildForNode(entry, folder) {
  const config = configNamed("cli");
  const name = path.basename(entry, path.extname(entry));
  await build({
    ...config,
    name: "bench",
    entry: { [name]: here(entry) },
    output: { ...config.output, path: folder },
    // The stand-in for Word asks for the client's file by createRequire: at run time, not now.
    module: { ...config.module, parser: { javascript: { createRequire: false } } },
  });
  return path.join(folder, `${name}.cjs`);
}

/** Lets the packages of another folder go before the project's own, to try another version. */
function preferring(packages, resolve) {
  if (packages === undefined) return resolve;
  return { ...resolve, modules: [path.resolve(packages, "node_modules"), "node_modules"] };
}

function build(config) {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
