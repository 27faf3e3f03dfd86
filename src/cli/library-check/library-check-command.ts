import { basename } from "node:path";
import { styleText } from "node:util";
import { checkLibraryFile, type LibraryFileReport } from "./check-library-file";
import { Lines } from "./place";
import { readText, UnreadableFile } from "./read-text";
import type { Remark } from "./remark";

export interface LibraryCheckOutcome {
  readonly output: string;
  /** 0 all can be used (advice or not) · 1 something is wrong · 2 a file could not be read. */
  readonly exitCode: 0 | 1 | 2;
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Checks scenario and pack files one after another; one that cannot be read does not stop the others. */
export function runLibraryCheck(
  files: readonly string[],
  { color }: { color: boolean },
): LibraryCheckOutcome {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const results = files.map((file) => checkOne(file, paint));
  return {
    output: results.map(({ lines }) => `${lines.join("\n")}\n`).join("\n"),
    exitCode: results.reduce<0 | 1 | 2>((worst, { code }) => (code > worst ? code : worst), 0),
  };
}

function checkOne(file: string, paint: Paint): { readonly lines: string[]; readonly code: 0 | 1 | 2 } {
  const head = paint("bold", file);
  try {
    const text = readText(file);
    const report = checkLibraryFile(text, basename(file));
    return { lines: [head, ...reportLines(report, text, paint)], code: report.problems.length > 0 ? 1 : 0 };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { lines: [head, `  ${paint("red", "未能检查")}：${error.message}`], code: 2 };
  }
}

function reportLines({ problems, advice, summary }: LibraryFileReport, text: string, paint: Paint): string[] {
  const lines = new Lines(text);
  if (problems.length > 0) {
    const isSyntax = problems.length === 1 && problems[0]?.path === "";
    return [
      ...problems.flatMap((remark) => remarkLines(remark, paint("red", "错误"), lines)),
      isSyntax ? "  改好这一处以后，请再检查一次。" : `  共 ${problems.length} 处，改好以后请再检查一次。`,
    ];
  }
  return [
    ...advice.flatMap((remark) => remarkLines(remark, paint("yellow", "提醒"), lines)),
    `  ${paint("green", "可以使用")}　${summary}。`,
  ];
}

/** The place and what is wrong there, and the line itself, so that one need not count lines. */
function remarkLines({ line, column, path, message, hint }: Remark, grade: string, lines: Lines): string[] {
  const about = path === "" ? "" : `${path}：`;
  const quote = excerpt(lines.textOf(line), column);
  return [
    `  第 ${line} 行第 ${column} 列  ${grade}  ${about}${message}`,
    ...(hint === "" ? [] : [`      ${hint}`]),
    ...(quote === "" ? [] : [`      │ ${quote}`]),
  ];
}

const LONGEST_EXCERPT = 44;
const BEFORE_COLUMN = 24;

/** So much of a line as fits beside the place. */
function excerpt(line: string, column: number): string {
  const characters = [...line.trimEnd()];
  const indent = characters.length - [...line.trim()].length;
  const latest = Math.max(indent, characters.length - LONGEST_EXCERPT);
  const start = column - indent <= LONGEST_EXCERPT ? indent : Math.min(column - 1 - BEFORE_COLUMN, latest);
  const shown = characters.slice(start, start + LONGEST_EXCERPT).join("");
  return `${start > indent ? "…" : ""}${shown}${start + LONGEST_EXCERPT < characters.length ? "…" : ""}`;
}
