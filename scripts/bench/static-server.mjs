import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * Serves `files` (path → bytes or text) and, where a path is not among them, the files in `folder`, on a
 * free port of this machine. Everything is read into memory at the first request.
 *
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function serve(folder, files = {}) {
  const bodies = new Map(Object.entries(files));
  const server = createServer(async (request, response) => {
    const name = new URL(request.url, "http://localhost").pathname.slice(1);
    try {
      if (!bodies.has(name)) bodies.set(name, await readFile(path.join(folder, name)));
      response.setHeader("Content-Type", TYPES[path.extname(name)] ?? "application/octet-stream");
      response.end(bodies.get(name));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
