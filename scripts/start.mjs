import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import open from "open";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { freePort } from "./free-port.mjs";

const require = createRequire(import.meta.url);
const USAGE = "用法：npm start -- [--port 端口号] [--no-open]";

/** `npm start`: builds the workbench, serves it on this machine only, and opens the browser. */
async function main() {
  const options = readOptions();
  const port = await freePort(options.port);
  if (port !== options.port) console.log(`端口 ${options.port} 已被其他程序占用，改用 ${port}。`);
  console.log("正在构建工作台，首次约需半分钟……");

  const compiler = webpack(workbenchConfig());
  const server = new WebpackDevServer(serverOptions(port), compiler);
  const url = `http://localhost:${port}`;
  reportBuilds(compiler, () => {
    console.log(`工作台已就绪：${url} （按 Ctrl+C 结束）`);
    if (options.open) void openBrowser(url);
  });
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => void server.stop().finally(() => process.exit(0)));
  await server.start();
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean", default: false } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`端口号应为 1 到 65535 的整数：${values.port}`);
    return { port, open: !values["no-open"] };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** The production build without minifying, which would take most of the time and save nothing here. */
function workbenchConfig() {
  const configs = require("../webpack.config.js")({}, { mode: "production" });
  const config = configs.find(({ name }) => name === "workbench");
  const cache = {
    type: "filesystem",
    name: "start",
    buildDependencies: { config: [require.resolve("../webpack.config.js")] },
  };
  return {
    ...config,
    cache,
    optimization: { minimize: false },
    stats: "none",
    infrastructureLogging: { level: "none" },
  };
}

/** No client script and no web socket: the page makes no connection of its own. */
function serverOptions(port) {
  return {
    host: "127.0.0.1",
    port,
    client: false,
    webSocketServer: false,
    hot: false,
    liveReload: false,
    static: false,
    devMiddleware: { stats: "none" },
    setupExitSignals: false,
  };
}

/** Says what is wrong after a build that failed, and calls `ready` after the first that did not. */
function reportBuilds(compiler, ready) {
  let isReady = false;
  compiler.hooks.done.tap("start", (stats) => {
    if (stats.hasErrors()) {
      console.error(stats.toString({ all: false, errors: true, colors: process.stderr.isTTY }));
      console.error("构建失败。改正后会自动重新构建。");
    } else if (!isReady) {
      isReady = true;
      ready();
    }
  });
}

/** A machine without a browser or a screen is no reason to stop: the address is printed. */
async function openBrowser(url) {
  try {
    const started = await open(url);
    started.on("error", () => undefined);
  } catch {
    // The address has been printed.
  }
}

await main();
