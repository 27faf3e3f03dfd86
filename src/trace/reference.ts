import { parseChineseNumber } from "../statement/chinese-number";
import type { Item } from "../statement/statement";
import type { Vocabulary } from "./vocabulary";

/** 针对“…”的问题, 对于…这一问题: what an answer says that it is about. */
const NAMED = /(?:针对|对照|围绕|对于|关于)[“"「]?([^。；;！？“”"「」]{3,40}?)[”"」]?(?:的|等|这一|这个|方面的?|上的?)*(?:问题|现象|不足|短板|情况)/gu;
/** 第一个问题, 第2条问题, 问题（三）: the place of the issue in the whole list. */
const COUNTED = /第([一二三四五六七八九十\d]{1,3})[个条项点]?(?:方面)?(?:的)?问题|问题[（(]([一二三四五六七八九十\d]{1,3})[）)]/gu;
/** 以上两个问题, 上述问题: the issues that stand directly before the answer. */
const ABOVE = /(?:以上|上述|前述|前面)(?:这)?([两二三四五六])?[个条项]?问题/u;

/** How much of a named reference must stand in the issue. */
const NAMED_SHARE = 0.6;

/** What an answer's own words refer to. */
export interface Reference {
  /** The stretches behind 针对 and the like, as runs of the vocabulary. */
  readonly named: readonly Int32Array[];
  /** 1-based places in the list of leaf issues. */
  readonly counted: readonly number[];
  /** How many issues right above the answer in its block; 0 for none, Infinity for all. */
  readonly above: number;
}

const NOTHING: Reference = { named: [], counted: [], above: 0 };

export function referenceOf({ text }: Item, vocabulary: Vocabulary): Reference {
  if (!text.includes("问题") && !text.includes("针对")) return NOTHING;
  const above = ABOVE.exec(text);
  return {
    named: [...text.matchAll(NAMED)].map(([, stretch]) => vocabulary.runOf(stretch!)),
    counted: [...text.matchAll(COUNTED)].map(([, a, b]) => numberOfOrdinal(a ?? b ?? "")),
    above: above ? (above[1] ? numberOfOrdinal(above[1]) : Infinity) : 0,
  };
}

/** 三, 12, 两; 0 for what is no number. */
function numberOfOrdinal(text: string): number {
  if (text === "两") return 2;
  return parseChineseNumber(text) ?? (Number(text) || 0);
}

/** Where an issue stands, for references by place. */
export interface IssuePlace {
  /** 1-based in the list of leaf issues. */
  readonly number: number;
  /** Counted upwards from the answer in its block of 问题—原因—措施: 1 for the issue right above it; null elsewhere. */
  readonly before: number | null;
}

/** How surely the answer says that it is about the issue, from 0 to 1. */
export function refersTo(
  reference: Reference,
  issueBigrams: Int32Array,
  place: IssuePlace,
): number {
  if (reference === NOTHING) return 0;
  if (reference.counted.includes(place.number)) return 1;
  if (place.before !== null && place.before <= reference.above) return 1;
  const best = Math.max(0, ...reference.named.map((named) => shareIn(named, issueBigrams)));
  return best >= NAMED_SHARE ? best : 0;
}

function shareIn(named: Int32Array, bigrams: Int32Array): number {
  const words = named.filter((number) => number >= 0);
  return words.filter((number) => bigrams.includes(number)).length / Math.max(1, words.length);
}
