import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buildPane, buildTemplate } from "./builds.mjs";

/**
 * What the groups of one run share: a folder of temporary files, and the production builds, made
 * once by the first group that asks for them.
 *
 * @param {{ packages?: string }} options
 */
export async function createContext(options) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "duizhao-bench-"));
  let pages;
  return {
    folder,
    /** Progress goes to stderr: stdout is for figures. */
    say: (text) => console.error(text),
    /** The pages to compare (see context.d.mts): pane, template, bare. */
    async pages() {
      // One after the other: webpack keeps a processor busy, and a failure leaves nothing running.
      pages ??= [
        ...(await buildPane(path.join(folder, "pane"), options.packages)),
        ...(await buildTemplate(path.join(folder, "template"), options.packages)),
      ];
      return pages;
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
