import type { PackProblem } from "./hostile";

/** The value of a JSON text; a mark of byte order before it is allowed, as Windows editors write one. */
export function readJson(text: string): { value: unknown } | { problem: PackProblem } {
  // What decoding puts in the place of bytes that are no UTF-8: old editors save in the system's own code.
  if (text.includes("\uFFFD"))
    return { problem: { path: "", message: "文件不是 UTF-8 编码，请在编辑器里另存为 UTF-8" } };
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, "")) as unknown };
  } catch (error) {
    const line = lineOf(text, error);
    const place = line === null ? "" : `第 ${line} 行附近有误；`;
    return { problem: { path: "", message: `不是 JSON：${place}请检查引号、逗号和括号，引号要用半角的 "` } };
  }
}

/** The line that the engine's own message names, by line or by position; null when it names none. */
function lineOf(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/u.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split("\n").length : null;
}

/** How many bytes a text has in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // The two halves of a pair make four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return bytes;
}
