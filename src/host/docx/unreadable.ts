import { DocumentError } from "../../document/document-error";

/**
 * Why a file cannot be read: one Chinese sentence each, fit to stand behind the file's name. It
 * says what is wrong and what to do; the file itself is never touched.
 */
const REASONS = {
  empty: "文件是空的（0 字节），请确认它已保存或下载完整。",
  notZip: "不是 .docx 文件（可能只是改了扩展名），请在 Word 中打开并另存为 .docx 后再试。",
  encrypted: "文件设有打开密码，无法读取；请在 Word 中取消密码、另存为 .docx 后再试。",
  oldFormat: "文件是旧版 .doc 或 .wps 格式，无法读取；请在 Word 或 WPS 中另存为 .docx 后再试。",
  compound: "文件是加密的或旧版 .doc 格式，无法读取；请在 Word 中另存为未加密的 .docx 后再试。",
  brokenZip: "文件损坏或不完整，无法解压；请重新下载，或在 Word 中打开并修复后再试。",
  notWord: "文件里没有 Word 正文，不是 Word 文档；请在 Word 中另存为 .docx 后再试。",
  brokenXml: "文件内容损坏，无法解析；请在 Word 中打开并修复、另存为 .docx 后再试。",
  tooBig: "文件解压后过大（正文超过 64 MB），没有读取；请拆分文档后再试。",
} as const;
export type UnreadableReason = keyof typeof REASONS;

/** The DocumentError ("unreadable") for a reason; `cause` is what the parser itself said, for the log. */
export function unreadable(reason: UnreadableReason, cause?: unknown): DocumentError {
  return new DocumentError("unreadable", REASONS[reason], cause === undefined ? undefined : { cause });
}
