import { blanksIn } from "../../document/blanks";
import type { Library } from "../../library/library";
import type { OwnPhrase } from "../../library/packs/pack";
import { suggestBlanks, type BlankSuggestion } from "../../library/packs/suggest-blanks";
import { readOrdinal } from "../../statement/ordinal";
import { markAdvice } from "./text-advice";
import { tryOut } from "./trial-statement";

/** What a phrase would bring into a document, each without its path. */
export function phraseAdvice(phrase: OwnPhrase, library: Library): readonly string[] {
  const { text } = phrase;
  const hasOrdinal = readOrdinal(text) !== null;
  return [
    ...(hasOrdinal ? ["不要写序号，整组写入时由程序接着编"] : []),
    ...markAdvice(text),
    ...blankAdvice(text),
    ...checkAdvice(phrase, hasOrdinal, library),
  ];
}

/** Phrases are there to be filled: what is true of one case only must not go into every document. */
function blankAdvice(text: string): string[] {
  const cases = suggestBlanks(text)
    .filter(isOneCase)
    .map(({ text: found, blank }) => `“${found}”改为${blank}`);
  if (cases.length > 0) return [`像是一时一事的内容，请核对：${[...new Set(cases)].join("、")}`];
  if (blanksIn(text).length > 0) return [];
  return ["没有空白，插入以后不会提醒补上事实；要由本人写的，请改为【要填的内容】"];
}

/** “每季度开展一次” is a rule for every document, “6月开展2次” an account of one; names and times always are. */
function isOneCase({ text, blank }: BlankSuggestion): boolean {
  return /\d/u.test(text) || blank === "【姓名】" || blank === "【时间】";
}

/** What the rules find in the phrase where it belongs, its blanks aside: these are meant to be filled. */
function checkAdvice({ role, text }: OwnPhrase, hasOrdinal: boolean, library: Library): string[] {
  const { findings, paragraphOf } = tryOut({ [role]: text }, library);
  const blanks = new Set(blanksIn(text).map(({ start }) => start));
  const messages = findings
    .filter(({ range }) => range.paragraph === paragraphOf[role])
    .filter(({ rule }) => !ABOUT_OTHERS.has(rule) && !(hasOrdinal && rule === "numbering-gap"))
    .filter(({ range }) => !blanks.has(range.start))
    .map(({ message }) => `插入以后检查会报：${message.replace(/。$/u, "")}`);
  return [...new Set(messages)];
}

/** Of a phrase alone it tells nothing that no other phrase answers it. */
const ABOUT_OTHERS = new Set([
  "missing-cause",
  "missing-measure",
  "missing-section",
  "orphan-cause",
  "orphan-measure",
]);
