const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const swcOptions = require("./swc.config.cjs");

const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const MANIFEST_URL = "https://localhost:3001";
const here = (...parts) => path.join(__dirname, ...parts);

/**
 * Three builds: `pane` (what Word loads, dist/), `workbench` (the browser surface) and `cli`
 * (the command, build/cli/).
 *
 *   --env url=https://…        where dist/ will be served from; written into the manifest
 *   --env officejs=local       copy office.js beside the pane, for networks without Microsoft's CDN
 */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  return [pane(env, production), workbench(env, production), cli()];
};

function base(production) {
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    performance: { hints: false },
    stats: "errors-warnings",
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "swc-loader", options: swcOptions("es2022") },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
  };
}

/** Word loads add-ins over https alone; anything else would only fail once it is installed. */
function servedFrom({ url = MANIFEST_URL }) {
  if (!/^https:\/\/[^/]/.test(url)) throw new Error(`--env url 必须以 https:// 开头，现在是：${url}`);
  return url.replace(/\/$/, "");
}

function pane(env, production) {
  const local = env.officejs === "local";
  return {
    ...base(production),
    name: "pane",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    // A new build leaves what the administrator has put there (docs/packs.md).
    output: { path: here("dist"), filename: "[name].[contenthash:8].js", clean: { keep: "pack.json" } },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        templateParameters: { officeJs: local ? "office-js/office.js" : OFFICE_JS_CDN },
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          {
            from: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(MANIFEST_URL, servedFrom(env)),
          },
          ...(local ? officeJsFiles() : []),
        ],
      }),
    ],
  };
}

/** What Word needs of @microsoft/office-js: the loader, one file a platform, the two languages. */
function officeJsFiles() {
  const from = here("node_modules/@microsoft/office-js/dist");
  return [
    "office.js",
    "word-web-16.00.js",
    "word-win32-16.01.js",
    "word-mac-16.00.js",
    "o15apptofilemappingtable.js",
    "zh-cn/office_strings.js",
    "en-us/office_strings.js",
    // "minimized" keeps webpack's minifier away: the licence allows handing these files on unchanged only.
  ].map((file) => ({ from: path.join(from, file), to: `office-js/${file}`, info: { minimized: true } }));
}

function workbench(env, production) {
  const common = base(production);
  return {
    ...common,
    // The editor's XML reader asks for Node's streams, which it does not use in a browser.
    resolve: { ...common.resolve, fallback: { stream: false } },
    name: "workbench",
    entry: { workbench: "./src/workbench/index.tsx" },
    output: { path: here("build/workbench"), filename: "[name].js", clean: true },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlPlugin({
        filename: "index.html",
        template: "src/workbench/workbench.html",
        scriptLoading: "defer",
      }),
      new CopyPlugin({ patterns: [{ from: "assets/*.png" }] }),
    ],
  };
}

function cli() {
  return {
    ...base(true),
    name: "cli",
    target: "node20",
    entry: { duizhao: "./src/cli/index.ts" },
    output: { path: here("build/cli"), filename: "[name].cjs", library: { type: "commonjs2" } },
    optimization: { minimize: false },
  };
}
