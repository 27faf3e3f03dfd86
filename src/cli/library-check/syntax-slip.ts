import { printParseErrorCode, type ParseError } from "jsonc-parser";

/** What is wrong with the JSON itself, in plain words, and the offset where to mend it. */
export interface Slip {
  readonly offset: number;
  readonly message: string;
}

/** Marks that a Chinese input method types in place of those JSON wants. */
const WIDE: Readonly<Record<string, string>> = {
  "，": ",",
  "、": ",",
  "；": ",",
  "：": ":",
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
};
const WIDE_NAMES: Readonly<Record<string, string>> = {
  ",": "逗号",
  ":": "冒号",
  "{": "花括号",
  "}": "花括号",
};
const QUOTES = /[“”‘’＂＇'`「」]/u;

/**
 * The first slip in the text; those behind it mostly follow from it. `error` is the parser's first.
 * The parser tells what it expected; a person wants to know what was typed, so the characters around
 * the place decide first.
 */
export function explainSlip(text: string, error: ParseError): Slip {
  const at = error.offset;
  const here = text[at] ?? "";
  const before = lastOf(text, at);
  return (
    typedSlip(text, at) ??
    stringSlip(text, error) ??
    (printParseErrorCode(error.error) === "ColonExpected" ? null : commaSlip(text, at, here, before)) ??
    unclosedSlip(text, at) ??
    expectedSlip(text, error, before)
  );
}

/** A character that never stands outside a text. */
function typedSlip(text: string, at: number): Slip | null {
  const here = text[at] ?? "";
  const wide = WIDE[here];
  if (wide !== undefined) {
    const name = WIDE_NAMES[wide] ?? "方括号";
    return { offset: at, message: `这里是全角的“${here}”，请改成半角${name} ${wide}` };
  }
  if (QUOTES.test(here))
    return { offset: at, message: `这里是引号 ${here} ，项目名称和文字的首尾请用半角双引号 "` };
  if (/[\u3000\u00a0\u200b\ufeff]/u.test(here))
    return { offset: at, message: "这里有全角空格或者看不见的字符，请删去" };
  if (text.startsWith("//", at) || text.startsWith("/*", at) || here === "#")
    return { offset: at, message: "文件里不能写注释，请删去" };
  if (/\d/u.test(text[at - 1] ?? "") && /[年月日]/u.test(here))
    return { offset: at, message: `数字后面不要写“${here}”，年份只写四位数字` };
  const word = /^[A-Za-z]+/u.exec(text.slice(at))?.[0] ?? "";
  if (/^(?:true|false|null)$/iu.test(word) && word !== word.toLowerCase())
    return { offset: at, message: `“${word}”要全部小写：${word.toLowerCase()}` };
  return null;
}

/** A text that is not ended, or holds what it may not. */
function stringSlip(text: string, { error, offset }: ParseError): Slip | null {
  switch (printParseErrorCode(error)) {
    case "UnexpectedEndOfString": {
      const rest = text.slice(offset).split(/[\r\n]/u)[0] ?? "";
      const closed = /[”＂](?=[,，]?\s*$)/u.exec(rest);
      if (closed)
        return {
          offset: offset + closed.index,
          message: `这段文字结尾的引号是中文引号 ${closed[0]} ，请改成半角双引号 "`,
        };
      return { offset, message: '这段文字没有写结尾的半角双引号 "；一段文字要写在一行里，中间不能换行' };
    }
    case "InvalidCharacter":
      return { offset, message: "这段文字里有换行、制表符或者看不见的字符，请删去" };
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return { offset, message: "这段文字里的反斜杠 \\ 有特别用途，请删去" };
    default:
      return null;
  }
}

function commaSlip(text: string, at: number, here: string, before: number): Slip | null {
  const previous = text[before] ?? "";
  if (/[}\]]/u.test(here) && previous === ",")
    return { offset: before, message: `后面是 ${here} ，这一项已是最后一项，末尾的逗号是多余的，请删去` };
  if (here === "," && previous === ",") return { offset: at, message: "逗号重复了，请删去一个" };
  if (here === "," && /[{[]/u.test(previous)) return { offset: at, message: "前面没有内容，请删去这个逗号" };
  const isOnOneLine = !/[\r\n]/u.test(text.slice(before, at));
  if (previous === '"' && isOnOneLine && /[\p{Script=Han}\w【《]/u.test(here))
    return {
      offset: before,
      message: '半角双引号 " 只能用在一段文字的首尾，文字中间的引号请用中文引号“”',
    };
  return null;
}

/** The file ends, or closes something else, while a bracket is open. */
function unclosedSlip(text: string, at: number): Slip | null {
  const open = openBrackets(text.slice(0, at));
  const last = open[open.length - 1];
  const here = text[at];
  if (here === undefined) {
    if (!last) return { offset: Math.max(0, at - 1), message: "文件是空的，或者没有写完" };
    return {
      offset: last.offset,
      message: `这里的 ${last.mark} 没有对应的 ${PAIRS[last.mark]} ，文件没有写完`,
    };
  }
  if (!/[}\]]/u.test(here)) return null;
  if (last && PAIRS[last.mark] !== here)
    return { offset: at, message: `这里应当是 ${PAIRS[last.mark]} ，却写成了 ${here}` };
  return last ? null : { offset: at, message: `这里的 ${here} 是多余的，前面没有对应的括号` };
}

function expectedSlip(text: string, { error, offset }: ParseError, before: number): Slip {
  switch (printParseErrorCode(error)) {
    case "CommaExpected":
      return { offset: before, message: "这一项后面还有内容，末尾缺少半角逗号 ," };
    case "ColonExpected":
      return { offset: before, message: "项目名称后面缺少半角冒号 :" };
    case "PropertyNameExpected":
      return { offset, message: '这里应当是项目名称，用半角双引号括起来，如 "name"' };
    case "ValueExpected":
      return { offset: before, message: "这里缺少内容" };
    case "EndOfFileExpected":
      return { offset, message: "文件到前一个 } 就该结束，这里以后的内容是多余的" };
    default: {
      const word = /^[^\s,:{}[\]"]{1,12}/u.exec(text.slice(offset))?.[0] ?? "";
      return { offset, message: `“${word}”没有用半角双引号 " 括起来，或者是多余的` };
    }
  }
}

const PAIRS: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** Brackets that are still open at the end of the text; what stands inside strings does not count. */
function openBrackets(text: string): { readonly mark: string; readonly offset: number }[] {
  const open: { mark: string; offset: number }[] = [];
  for (const match of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[{}[\]]/gu)) {
    const mark = match[0];
    if (mark === "{" || mark === "[") open.push({ mark, offset: match.index });
    else if (mark === "}" || mark === "]") open.pop();
  }
  return open;
}

/** The offset of the last character before `at` that is no white space; 0 when there is none. */
function lastOf(text: string, at: number): number {
  return Math.max(0, text.slice(0, at).trimEnd().length - 1);
}
