import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { metadataOf } from "./declared-classes";

const PROJECT = createRequire(path.join(process.cwd(), "package.json"));
/** To be raised when the generator changes: what it made before is then not used any more. */
const GENERATOR = 3;

/**
 * The metadata from which the client's own LibraryBuilder makes the proxy classes of today's Word,
 * as JSON. Made from the type declarations once for each version of theirs (half a second), then
 * read from node_modules/.cache (one millisecond).
 */
export function clientMetadata(): string {
  const declarations = PROJECT.resolve("@types/office-js/index.d.ts");
  const packageJson = readFileSync(path.join(path.dirname(declarations), "package.json"), "utf8");
  const key = createHash("sha256").update(`${GENERATOR} ${packageJson}`).digest("hex").slice(0, 16);
  const file = path.join(process.cwd(), "node_modules/.cache/word-host", `classes-${key}.json`);
  try {
    return readFileSync(file, "utf8");
  } catch {
    const json = JSON.stringify(metadataOf(readFileSync(declarations, "utf8")));
    mkdirSync(path.dirname(file), { recursive: true });
    // Test files run side by side: a file is there whole or not at all.
    writeFileSync(`${file}.${process.pid}`, json);
    renameSync(`${file}.${process.pid}`, file);
    return json;
  }
}
