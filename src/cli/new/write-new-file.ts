import { statSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import { FlagError } from "./new-flags";

/**
 * Writes a .docx where none stood; over one that stands only by force. Throws a FlagError, and has
 * then written nothing.
 */
export function writeNewFile(file: string | undefined, force: boolean, make: () => Uint8Array): string {
  if (file === undefined || file === "")
    throw new FlagError("请用 -o 写明要生成的文件，例如 -o 对照检查材料.docx。");
  const standing = statSync(file, { throwIfNoEntry: false });
  if (standing?.isDirectory()) throw new FlagError(`${file} 是一个文件夹，请在 -o 后面写出文件名。`);
  if (extname(file).toLowerCase() !== ".docx") throw new FlagError(`文件名要以 .docx 结尾：${file}。`);
  if (standing && !force) throw new FlagError(existing(file));
  try {
    // “wx” fails where a file has come into being meanwhile.
    writeFileSync(file, make(), { flag: force ? "w" : "wx" });
  } catch (error) {
    throw new FlagError(reason(file, error), { cause: error });
  }
  return file;
}

function existing(file: string): string {
  return `${file} 已经有了，没有覆盖。请换一个文件名；确实要覆盖的，加上 --force。`;
}

function reason(file: string, error: unknown): string {
  switch (typeof error === "object" && error !== null && "code" in error ? error.code : undefined) {
    case "EEXIST":
      return existing(file);
    case "ENOENT":
    case "ENOTDIR":
      return `没有 ${dirname(file)} 这个文件夹，请先建好，或者换一个位置。`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `${file} 不能写入，请确认有写入权限。`;
    case "EBUSY":
      return `${file} 正在被别的程序使用，请先在 Word 里关闭它。`;
    case "ENOSPC":
      return "磁盘满了，请清理以后再试。";
    default:
      return `${file} 没有写成：${error instanceof Error ? error.message : String(error)}。`;
  }
}
