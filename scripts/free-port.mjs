import { createServer } from "node:net";

/** How many ports are tried before giving up. */
const TRIES = 50;
const LOOPBACK = ["127.0.0.1", "::1"];

/**
 * The first port from `wanted` on that nothing on this machine listens at, neither on IPv4 nor on
 * IPv6: a browser that looks for "localhost" may try both.
 * @throws Error when 50 ports in a row are taken
 */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + TRIES && port <= 65535; port += 1) {
    const free = await Promise.all(LOOPBACK.map((host) => isFree(port, host)));
    if (free.every(Boolean)) return port;
  }
  throw new Error(`从 ${wanted} 起的 ${TRIES} 个端口都被占用，请用 --port 指定另一个端口号。`);
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 (EADDRNOTAVAIL, EAFNOSUPPORT) has nothing listening there either.
    probe.once("error", (error) => resolve(!["EADDRINUSE", "EACCES"].includes(error.code)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
