/**
 * The text of one line of Markdown without its marks. A line stays a line, so that numbers in the
 * report are those of the file.
 */
export function plainFromMarkdown(line: string): string {
  return line
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
