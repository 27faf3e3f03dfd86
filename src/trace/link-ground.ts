import { parseChineseNumber } from "../statement/chinese-number";
import type { Item } from "../statement/statement";
import { issuesNamed, NAMED_SHARE } from "./reference";
import { withoutNegativeTail } from "./topic-tails";

/** What a link rests on, told by where its words stand. */
export type Ground =
  /** Words that stand in both texts. */
  | { readonly ground: "words"; readonly words: readonly string[] }
  /** One matter, or matters of one kind, in two wordings: `words` the issue's, `other` the answer's. */
  | { readonly ground: "concept"; readonly words: readonly string[]; readonly other: string }
  /** Words of the answer alone: what a cause names as the reason, what a measure does about it. */
  | { readonly ground: "answer"; readonly words: readonly string[] }
  /** The answer says which issue it is for. */
  | { readonly ground: "reference"; readonly words: readonly string[] }
  /** No words, but the row of a ledger sets it beside the issue. */
  | { readonly ground: "row"; readonly words: readonly string[] }
  /** No words: kind of matter and place alone. */
  | { readonly ground: "place"; readonly words: readonly string[] };

/**
 * The ground of a link between two items, given the words it was made by; `number` is the 1-based
 * place of the issue among the leaf issues.
 */
export function groundOf(issue: Item, number: number, answer: Item, evidence: readonly string[]): Ground {
  const reference = namedIn(answer.text, issue.text) ?? countedIn(answer.text, number);
  if (reference) return { ground: "reference", words: [reference] };
  const here = (word: string): boolean => issue.text.includes(word);
  const there = (word: string): boolean => answer.text.includes(word);
  const words = evidence.filter((word) => !isCut(word, here(word) ? issue.text : answer.text));
  const both = words.filter((word) => here(word) && there(word));
  if (both.length > 0) return { ground: "words", words: readable(both, issue) };
  const own = words.filter((word) => here(word) && !there(word));
  const theirs = words.filter((word) => there(word));
  // A cause does not say the same in other words: it says why.
  if (answer.role !== "cause" && own[0] && theirs[0])
    return { ground: "concept", words: [own[0]], other: theirs[0] };
  if (theirs.length > 0) return { ground: "answer", words: readable(theirs, answer) };
  return { ground: "place", words: [] };
}

function namedIn(text: string, issueText: string): string | null {
  for (const named of issuesNamed(text)) {
    const pairs = pairsOf(named);
    const shared = pairs.filter((pair) => issueText.includes(pair)).length;
    if (shared >= NAMED_SHARE * pairs.length) return named;
  }
  return null;
}

/** 第一个问题, 第2条问题. */
const COUNTED = /第([一二三四五六七八九十\d]{1,3})[个条项点]问题/gu;

function countedIn(text: string, number: number): string | null {
  for (const [words, written] of text.matchAll(COUNTED)) {
    if ((parseChineseNumber(written!) ?? Number(written)) === number) return words;
  }
  return null;
}

/** The two-character sequences of a text. */
export function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** Beyond so many characters more words say no more. */
const LONGEST = 16;

/** Words as a reader wants them: those of the topic sentence first, none that repeats another. */
function readable(words: readonly string[], { title }: Item): readonly string[] {
  const ordered = [
    ...words.filter((word) => title.includes(word)),
    ...words.filter((word) => !title.includes(word)),
  ];
  const told: string[] = [];
  let length = 0;
  for (const word of ordered) {
    if (told.some((other) => other.includes(word) || word.includes(other))) continue;
    length += word.length;
    if (told.length > 0 && length > LONGEST) break;
    told.push(word);
  }
  return told;
}

/** Stretches that begin or end with a particle, and words that name nothing. */
const EMPTY =
  /^[的得了着过间们率]|[的得了着过我你他她它]$|^(?:什么|自己|没有|不[是能会]|性[^质能格].*|需.*|.率|[\d.]+)$/u;

/** A stretch that is no word, or a figure without all of its digits (0吨 of 120吨, 202 of 2025). */
function isCut(word: string, text: string): boolean {
  const at = text.indexOf(word);
  const before = text.charAt(at - 1) + word.charAt(0);
  const after = word.slice(-1) + text.charAt(at + word.length);
  return (
    EMPTY.test(word) ||
    withoutNegativeTail(word).length < Math.min(2, word.length) ||
    /^[\d.]{2}$/u.test(before) ||
    /^[\d.]{2}$/u.test(after)
  );
}
