import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { DocumentError } from "../document/document-error";
import { plainParagraph, type Paragraph } from "../document/paragraph";
import { readDocxPart } from "../host/docx/custom-xml";
import { readDocx } from "../host/docx/read-docx";
import { NO_DECISIONS, type StoredDecisions } from "../trace/decisions/decision";
import { parseDecisions } from "../trace/decisions/parse-decisions";
import { DECISIONS_NAMESPACE } from "../trace/decisions/write-decisions";
import { plainFromMarkdown } from "./markdown";

const OWNER_FILE = "这是 Word 打开文档时留在旁边的临时文件，不是文档；请检查去掉“~$”的那个文件。";
const LARGEST_FILE = 100 * 1024 * 1024;

/** What a file says, and what its author decided in Word; only a .docx can hold the latter. */
export interface FileContent {
  readonly paragraphs: readonly Paragraph[];
  readonly decisions: StoredDecisions;
}

/** Reads a .docx, .txt or .md file. Throws a DocumentError whose message tells what is wrong with it. */
export function readFile(path: string): FileContent {
  if (basename(path).startsWith("~$")) throw new DocumentError("unreadable", OWNER_FILE);
  const bytes = readBytes(path);
  switch (extname(path).toLowerCase()) {
    case ".docx":
      return {
        paragraphs: readDocx(bytes),
        decisions: parseDecisions(readDocxPart(bytes, DECISIONS_NAMESPACE)),
      };
    case ".txt":
      return textOnly(toLines(decode(bytes)).map(plainParagraph));
    case ".md":
      return textOnly(toLines(decode(bytes)).map((line) => plainParagraph(plainFromMarkdown(line))));
    default:
      throw new DocumentError(
        "unreadable",
        "只能检查 .docx、.txt 和 .md 文件；其他格式请先在 Word 中另存为 .docx。",
      );
  }
}

function textOnly(paragraphs: readonly Paragraph[]): FileContent {
  return { paragraphs, decisions: NO_DECISIONS };
}

function readBytes(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new DocumentError("unreadable", "找不到这个文件，请核对路径。");
  if (!stats.isFile()) throw new DocumentError("unreadable", "这是一个文件夹，请写出其中的文件。");
  if (stats.size === 0) throw new DocumentError("unreadable", "文件是空的。");
  if (stats.size > LARGEST_FILE)
    throw new DocumentError("unreadable", "文件超过 100 MB，不作检查；请确认是否选错了文件。");
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new DocumentError("unreadable", "无法读取文件，请确认有读取权限，且文件未被其他程序独占。", {
      cause,
    });
  }
}

/** UTF-8, UTF-16 with its mark, or, as older Windows programs save text, GB 18030. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new DocumentError("unreadable", "文件不是文本，可能损坏或扩展名有误。");
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: try the next.
    }
  }
  throw new DocumentError("unreadable", "无法识别文件的编码，请另存为 UTF-8 文本后再试。");
}

function toLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines[lines.length - 1] === "") lines.pop();
  return lines;
}
