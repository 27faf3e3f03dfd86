import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert } from "office-addin-manifest-converter";

/**
 * A second opinion: Microsoft's own parser (office-addin-manifest-converter) turns the manifest into the JSON kind.
 * It writes files, so it gets a folder of its own; it prints what it dislikes and often throws something unclear, so
 * both are gathered.
 * @param {string} file  path of the manifest
 * @returns {Promise<string[]>} what it objected to, [] where it did not
 */
export async function convertManifest(file) {
  const folder = await mkdtemp(join(tmpdir(), "duizhao-manifest-"));
  const said = [];
  const restore = listen(said);
  try {
    await convert(file, folder);
    return said;
  } catch (error) {
    return [...said, plainly(error)];
  } finally {
    restore();
    await rm(folder, { recursive: true, force: true });
  }
}

/** On much that is wrong the parser stumbles over its own names ("window is not defined"), which says nothing. */
function plainly(error) {
  const message = error instanceof Error ? error.message : String(error);
  const stumbled = error instanceof ReferenceError || error instanceof TypeError;
  return stumbled ? `未能读懂这份清单，没有给出原因（${message}）` : message;
}

/** Collects what is printed as a warning or an error until the returned function is called. */
function listen(said) {
  const kept = { log: console.log, warn: console.warn, error: console.error };
  const collect = (...parts) => void said.push(parts.map(String).join(" "));
  Object.assign(console, { log: () => {}, warn: collect, error: collect });
  return () => Object.assign(console, kept);
}
