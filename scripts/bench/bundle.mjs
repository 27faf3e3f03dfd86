import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Bytes of all scripts and style sheets that each page loads at its start, as built for production:
 * `pane.raw`, `pane.gzip` and the same of `template` and `bare` (see builds.mjs), and
 * `bundle.ratio`, pane ÷ template of the gzip bytes; and `pane.total.gzip`, with the scripts that the
 * pane loads later, when they are needed. office.js is the same for all and not counted.
 */
export async function measureBundle(context) {
  context.say("bench: building the pages");
  const figures = {};
  for (const page of await context.pages()) {
    const { raw, gzip } = await sizeOf(page.folder, await startFiles(page));
    figures[`${page.name}.raw`] = raw;
    figures[`${page.name}.gzip`] = gzip;
    if (page.name === "pane")
      figures["pane.total.gzip"] = (await sizeOf(page.folder, await allFiles(page))).gzip;
  }
  return { ...figures, "bundle.ratio": figures["pane.gzip"] / figures["template.gzip"] };
}

async function sizeOf(folder, files) {
  let raw = 0;
  let gzip = 0;
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file));
    raw += bytes.length;
    // Each file for itself, as a server compresses it.
    gzip += gzipSync(bytes, { level: 9 }).length;
  }
  return { raw, gzip };
}

/** Every script and style sheet in the folder of a page that has it to itself. */
export async function allFiles(page) {
  const files = await readdir(page.folder, { recursive: true });
  return files.filter((file) => /\.(?:js|css)$/u.test(file));
}

/**
 * The scripts and style sheets of its own that a built page names, by file name. What a script
 * loads later is not among them; measureMount sees to it that nothing is, before the page stands.
 */
export async function startFiles(page) {
  const html = await readFile(path.join(page.folder, page.html), "utf8");
  const files = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^\s":>]+\.(?:js|css))\b/gu)];
  if (files.length === 0) throw new Error(`${page.name}: ${page.html} loads no script`);
  return files.map((match) => match[1]);
}
