import { createServer } from "node:net";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import builds from "../../webpack.config.js";

/** The manifest names this port, so there is no next free one to go to. */
const PORT = 3001;

/**
 * Serves the pane's build over https on the address that manifest.xml names.
 * @param {{ key: Buffer, cert: Buffer, ca: Buffer }} certificates  of localhost
 * @returns {Promise<{ problem: string } | { problem: null, address: string, stop: () => Promise<void> }>}
 */
export async function serve(certificates) {
  if (!(await isFree(PORT))) {
    return {
      problem: `端口 ${PORT} 已被占用（可能已经运行了一次 npm run sideload）。请先结束占用它的程序。`,
    };
  }
  const pane = builds({}, { mode: "development" }).find(({ name }) => name === "pane");
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port: PORT,
      server: { type: "https", options: certificates },
      static: false,
      // Word on the web draws the ribbon's icons in a page of another origin; by default the server refuses that.
      allowedHosts: ["localhost"],
      // The pane's Content-Security-Policy allows no script of the development server's, so there is no live reload.
      client: false,
      hot: false,
      liveReload: false,
      setupExitSignals: false,
    },
    webpack(pane),
  );
  await server.start();
  return { problem: null, address: `https://localhost:${PORT}/taskpane.html`, stop: () => server.stop() };
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once("error", () => resolve(false))
      .once("listening", () => probe.close(() => resolve(true)))
      .listen(port, "localhost");
  });
}
