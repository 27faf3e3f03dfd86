import type { Line } from "./line";
import type { Section, SectionRole } from "./statement";

const TITLE = /对照检查|检视|发言提纲|检查材料|剖析|民主生活会|组织生活会|对照|总结|方案|计划|报告|通知/u;
const PREVIOUS_YEAR = /^(?:在?上一?(?:次|年度)|\d{4}年度).{0,40}(?:整改|意见|问题)/u;
const LONGEST_TITLE = 60;

/** Title, byline, opening and an unheaded 上年度整改 among the lines before the first part. */
export function frontSections(lines: readonly Line[]): Section[] {
  const firstLong = lines.findIndex((line) => !isShort(line));
  const shortLines = lines.slice(0, firstLong < 0 ? lines.length : firstLong);
  const titleLines = shortLines.filter((line) => TITLE.test(line.text));
  const lastTitle = titleLines.length === 0 ? -1 : shortLines.indexOf(titleLines[titleLines.length - 1]!);
  const rest = firstLong < 0 ? [] : lines.slice(firstLong);
  const previousAt = rest.findIndex((line, i) => i > 0 && PREVIOUS_YEAR.test(line.text.trim()));
  const opening = previousAt < 0 ? rest : rest.slice(0, previousAt);
  return [
    ...section("title", shortLines.slice(0, lastTitle + 1)),
    ...section("byline", shortLines.slice(lastTitle + 1)),
    ...section("opening", opening),
    ...(previousAt < 0 ? [] : section("previous", rest.slice(previousAt))),
  ];
}

function isShort({ text }: Line): boolean {
  return text.trim().length <= LONGEST_TITLE && !/[。；！：:]$/u.test(text.trim());
}

const CLOSING =
  /^(?:以上(?:是|就是|检查|发言|对照|为|内容|，不|剖析)|我的(?:检查|发言|对照)|我说的|我就说到)|批评指正|批评帮助|提出(?:宝贵|批评)?意见|当面给我提|帮我?指出/u;
const SIGNATURE = /^.{0,24}(?:年.{1,3}月.{1,4}日|[）)])?$/u;

/**
 * How many lines at the end of the last part are 结语 and signature: a usual closing phrase, or the
 * last paragraph when it has no number although the entries before it have. The latter only where
 * a text may end (`mayEndHere`): a draft that stops at 问题 has no 结语 yet.
 */
export function closingLength(lines: readonly Line[], mayEndHere: boolean): number {
  let signature = 0;
  while (signature < lines.length && isSignature(lines[lines.length - 1 - signature]!)) signature++;
  const text = lines.slice(0, lines.length - signature);
  const at = text.findIndex(
    (line, i) => line.ordinal === null && CLOSING.test(line.text.trim()) && i >= text.length - 3,
  );
  if (at >= 0) return lines.length - at;
  const last = text[text.length - 1];
  const numbered = text.filter(({ ordinal }) => ordinal !== null).length;
  const plain = text.length - numbered;
  // A lone unnumbered paragraph at the very end; where entries run over several paragraphs, it may be one of those.
  const before = text[text.length - 2];
  if (mayEndHere && last && last.ordinal === null && numbered >= 2 && plain <= 2 && before?.ordinal)
    return 1 + signature;
  return signature > 0 && text.length > 0 ? signature : 0;
}

function isSignature(line: Line): boolean {
  const text = line.text.trim();
  return (
    line.ordinal === null &&
    text.length <= 24 &&
    !/[。；，]/u.test(text) &&
    SIGNATURE.test(text) &&
    /日[）)]?$|XX|局$|委$|支部$/u.test(text)
  );
}

/** A section over these lines; nothing for no lines. */
export function section(role: SectionRole, lines: readonly Line[]): Section[] {
  const first = lines[0];
  const last = lines[lines.length - 1];
  return first && last ? [{ role, first: first.paragraph, last: last.paragraph, heading: "" }] : [];
}
