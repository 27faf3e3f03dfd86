import { beforeSpaces, isSpace, skipSpaces } from "./spaces";

const DOT = 0x2e;

/** Where the first sentence of [from, to) ends, its end mark included; `to` where no mark ends it. */
export function sentenceEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // The Chinese characters first: nearly all are.
    if (code > 0x3002 && code < 0xff00) continue;
    if (isSentenceMark(code) || (code === DOT && isFullStop(text, at, to))) return at + 1;
  }
  return to;
}

/** The length of the first sentence of `text`, its end mark included. */
export function sentenceLength(text: string): number {
  return sentenceEnd(text, 0, text.length);
}

/** 。！？!?；;：: and a line break end a sentence or a run-in heading. */
function isSentenceMark(code: number): boolean {
  switch (code) {
    case 0x3002:
    case 0xff01:
    case 0xff1f:
    case 0x21:
    case 0x3f:
    case 0xff1b:
    case 0x3b:
    case 0xff1a:
    case 0x3a:
    case 0x0a:
      return true;
    default:
      return false;
  }
}

/** A half-width dot ends a sentence only before Chinese, or at the very end. */
function isFullStop(text: string, dot: number, to: number): boolean {
  if (dot + 1 === to) return true;
  const next = skipSpaces(text, dot + 1, to);
  return next < to && !isWordOrDot(text.charCodeAt(next));
}

function isWordOrDot(code: number): boolean {
  return (
    code === DOT || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  );
}

/** The text without blanks around it and marks at its end. */
export function withoutEndMark(text: string): string {
  return bareSentence(text, 0, text.length);
}

/** The stretch [from, to) without blanks around it and marks at its end. */
export function bareSentence(text: string, from: number, to: number): string {
  const start = skipSpaces(text, from, to);
  let end = beforeSpaces(text, start, to);
  while (end > start && isEndMark(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Sentence marks, dots, commas and 、 */
function isEndMark(code: number): boolean {
  return (
    isSentenceMark(code) ||
    code === DOT ||
    code === 0xff0c ||
    code === 0x2c ||
    code === 0x3001 ||
    isSpace(code)
  );
}
