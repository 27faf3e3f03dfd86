/** “---” between parts, “===” below a heading, “|---|:-:|” below the head of a table. */
const SEPARATOR = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|={3,}|\|(?:\s*:?-+:?\s*\|)+)\s*$/u;

/**
 * The text of one line of Markdown without its marks. A line stays a line, so that numbers in the
 * report are those of the file.
 */
export function plainFromMarkdown(line: string): string {
  if (SEPARATOR.test(line)) return "";
  return tableRow(line)
    .replace(/^\s{0,3}#{1,6}\s+/u, "")
    .replace(/\s+#+\s*$/u, "")
    .replace(/^\s*(?:>\s?)+/u, "")
    .replace(/^\s*[-+]\s+/u, "")
    .replace(/^\s*\*\s+(?=\S)/u, "")
    .replace(/\*\*([^*]+)\*\*|__([^_]+)__/gu, "$1$2")
    .replace(/(?<![*\\])\*([^*\s][^*]*[^*\s]|[^*\s])\*(?!\*)/gu, "$1")
    .replace(/`([^`]+)`/gu, "$1")
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/gu, "$1");
}

/** The cells of a row, one behind the other; a number in the first one counts the rows. */
function tableRow(line: string): string {
  const cells = /^\s*\|(.+)\|\s*$/u.exec(line)?.[1]?.split(/(?<!\\)\|/u);
  if (!cells) return line;
  const [first = "", ...others] = cells.map((cell) => cell.trim());
  if (first === "序号") return "";
  return [/^\d{1,2}$/u.test(first) ? `${first}.` : first, ...others].filter(Boolean).join(" ");
}
