import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Names with * or ? stand for the files they match, as every shell but those of Windows has done
 * already. Left out are the files that Word keeps beside an open document (~$…). A name that matches
 * nothing stays, so that it is reported.
 */
export function expandWildcards(names: readonly string[]): string[] {
  return names.flatMap((name) => (isPattern(name) ? matchesOf(name) : [name]));
}

function isPattern(name: string): boolean {
  return /[*?]/u.test(basename(name)) && statSync(name, { throwIfNoEntry: false }) === undefined;
}

function matchesOf(pattern: string): string[] {
  const folder = dirname(pattern);
  const isMatch = expressionOf(basename(pattern));
  const found = namesIn(folder).filter((name) => isMatch.test(name) && !name.startsWith("~$"));
  const isBare = folder === "." && !/^\.[\\/]/u.test(pattern);
  return found.length === 0 ? [pattern] : found.sort().map((name) => (isBare ? name : join(folder, name)));
}

/** Windows compares names without case. */
function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replace(/[\\^$.+()[\]{}|]/gu, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "iu");
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
