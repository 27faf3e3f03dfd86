import { basename } from "node:path";
import type { Library } from "../library/library";
import { applyPacks } from "../library/packs/apply-packs";
import type { Pack } from "../library/packs/pack";
import { parsePack } from "../library/packs/parse-pack";
import { standardLibrary } from "../library/standard-library";
import { checkLibraryFile } from "./library-check/check-library-file";
import { PACK } from "./library-check/library-file-kinds";
import { readText, UnreadableFile } from "./library-check/read-text";

/** A file given with --pack cannot be used; a sentence or two for each: what is wrong, and what to do. */
export class PackError extends Error {
  override readonly name = "PackError";
}

/**
 * The library with the packs of these files, the later over the earlier, as the pane puts a person's own
 * over the unit's. Only files that are named: none is looked for. Throws a PackError about all that fail.
 */
export function libraryWithPacks(files: readonly string[]): Library {
  const read = files.map(readPack);
  const faults = read.filter((one) => typeof one === "string");
  if (faults.length > 0) throw new PackError(faults.join("\n"));
  return applyPacks(
    standardLibrary,
    read.filter((one) => typeof one !== "string"),
  );
}

/** The pack, or what is wrong with it. */
function readPack(file: string): Pack | string {
  // Most likely the file to check, written where the pack belongs.
  if (!/\.json$/iu.test(file)) return `--pack 后面要写用语包（.json 文件），不能写 ${file}。`;
  try {
    const text = readText(file);
    const parsed = parsePack(text, standardLibrary);
    return "pack" in parsed ? parsed.pack : faultsOf(file, text, parsed.newer);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return `用语包 ${file} 读不了：${error.message}`;
  }
}

/** The first fault with its place; for all of them there is `library check`. */
function faultsOf(file: string, text: string, isNewer: boolean): string {
  const { problems } = checkLibraryFile(text, basename(file), PACK);
  const [first] = problems;
  if (!first || isNewer) return `用语包 ${file} 不能用：${first?.message ?? "内容无法读取"}。`;
  const about = first.path === "" ? "" : `${first.path}：`;
  const place = `第 ${first.line} 行第 ${first.column} 列，${about}${first.message}`;
  const count = problems.length > 1 ? `共 ${problems.length} 处错误，第一处在` : "";
  const typed = /\s/u.test(file) ? `"${file}"` : file;
  return `用语包 ${file} 不能用：${count}${place}。请运行 npx duizhao library check ${typed} 逐处查看，改好以后再试。`;
}
