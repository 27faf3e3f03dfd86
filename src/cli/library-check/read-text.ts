import { readFileSync, statSync } from "node:fs";

const LARGEST_FILE = 10 * 1024 * 1024;

/** The text of a data file. Throws an UnreadableFile whose message tells what is wrong and what to do. */
export class UnreadableFile extends Error {}

export function readText(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UnreadableFile("找不到这个文件，请核对路径。");
  if (!stats.isFile()) throw new UnreadableFile("这是一个文件夹，请写出其中的文件。");
  if (!/\.json$/iu.test(path))
    throw new UnreadableFile("场景和用语包是 .json 文件；检查 Word 材料请用 duizhao check。");
  if (stats.size > LARGEST_FILE) throw new UnreadableFile("文件超过 10 MB，请确认是否选错了文件。");
  return decode(readBytes(path));
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UnreadableFile("无法读取文件，请确认有读取权限，且文件未被其他程序独占。");
  }
}

/** Notepad may put a mark before UTF-8, which is no part of the text; older ones save GB 18030, which no build reads. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("文件不是 UTF-8 编码。请在记事本里点“另存为”，编码选“UTF-8”，再试一次。");
  }
}
