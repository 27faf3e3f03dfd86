import { parseChineseNumber } from "../statement/chinese-number";
import type { Item } from "../statement/statement";
import type { IssueIndex, Span } from "./issue-index";
import type { Vocabulary } from "./vocabulary";

const TAIL =
  "(?:的|等|这一|这个|这种|这类|方面的?|上的?)*(?:问题|现象|(?:不足|短板|情况)(?!的?(?:问题|现象)))";
/** 针对…的问题, 对于…这一问题: what an answer says that it is about. */
const NAMED = new RegExp(`(?:针对|对照|围绕|对于|关于)([^。；;！？“”"「」\\n]{3,40}?)${TAIL}`, "gu");
const LEADS = "针对|对照|围绕|对于|关于|产生|造成|出现|存在|导致|引发|形成|发生|解决|整改|改正|克服";
/** “…”问题, “…”“…”等问题, “…”一事; ‘…’ may stand inside. */
const QUOTED = new RegExp(
  `(${LEADS})?[“"「]([^“”"「」。；;\\n]{2,80})[”"」]` +
    `(?=(?:[、和与及]?[“"「][^“”"「」]*[”"」])*(?:${TAIL}|(?:这|此)?一?(?:件)?事|的?(?:主要)?(?:原因|成因|根源)))`,
  "gu",
);
/** A shorter quotation without a verb before it is a set term: “四风”问题, “两张皮”现象. */
const SHORTEST_QUOTED = 4;
/** 第一个问题, 第2条问题, 问题（三）: the place of the issue in the whole list. */
const COUNTED =
  /第([一二三四五六七八九十\d]{1,3})[个条项点]?(?:方面)?(?:的)?问题|问题[（(]([一二三四五六七八九十\d]{1,3})[）)]/gu;
/** 以上两个问题, 上述问题: the issues that stand directly before the answer. “三个以上问题” only counts. */
const ABOVE = /(?<![个条项次处件类\d])(?:以上|上述|前述|前面)(?:这)?([两二三四五六])?[个条项]?问题/u;

/** How much of a named reference must stand in the issue. */
export const NAMED_SHARE = 0.6;
/** An issue with less of the named words than this, as against the issue with the most, is not the one meant. */
const AS_GOOD_AS_BEST = 0.95;

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

/** Words without which a text refers to nothing so: looking for them first costs little. */
const MAY_COUNT = /第|问题[（(]/u;
const MAY_NAME = /针对|对照|围绕|对于|关于/u;
const MAY_QUOTE = /[“"「]/u;

/** Reads what the answer itself says of the issues it is about. */
export function referenceOf({ text }: Pick<Item, "text">, vocabulary: Vocabulary): Reference {
  const named = issuesNamed(text).map((stretch) => vocabulary.runOf(stretch));
  if (named.length === 0 && !text.includes("问题")) return NOTHING;
  const above = ABOVE.exec(text);
  return {
    named,
    counted: MAY_COUNT.test(text)
      ? [...text.matchAll(COUNTED)].map(([, a, b]) => numberOfOrdinal(a ?? b ?? ""))
      : NOTHING.counted,
    above: above ? (above[1] ? numberOfOrdinal(above[1]) : Infinity) : 0,
  };
}

/** The words by which a text names the issues that it is about: 针对…问题, 产生“…”问题, “…”一事. */
export function issuesNamed(text: string): string[] {
  const named: string[] = [];
  if (MAY_QUOTE.test(text)) {
    for (const [, lead, stretch] of text.matchAll(QUOTED))
      if (lead !== undefined || stretch!.length >= SHORTEST_QUOTED) named.push(stretch!);
  }
  if (MAY_NAME.test(text)) for (const [, stretch] of text.matchAll(NAMED)) named.push(stretch!);
  return named;
}

/** 三, 12, 两; 0 for what is no number. */
function numberOfOrdinal(text: string): number {
  if (text === "两") return 2;
  return parseChineseNumber(text) ?? (Number(text) || 0);
}

/**
 * How surely the answer says that it is about an issue, from 0 to 1, by the issue's index; null where it
 * speaks of none. Of the issues that share words with what is named only those that share the most are meant.
 * Only issues of the span are looked at for words. `issuesAbove` are those right above the answer in its block of 问题—原因—措施, the nearest first.
 */
export function issuesReferredTo(
  { named, counted, above }: Reference,
  index: IssueIndex,
  span: Span,
  issuesAbove: () => readonly number[],
): ReadonlyMap<number, number> | null {
  if (named.length === 0 && counted.length === 0 && above === 0) return null;
  const surely = new Map<number, number>();
  for (const number of counted) if (number >= 1 && number <= index.size) surely.set(number - 1, 1);
  if (above > 0) for (const issue of issuesAbove().slice(0, above)) surely.set(issue, 1);
  for (const stretch of named) {
    const words = Array.from(stretch).filter((number) => number >= 0);
    for (const { issue, share } of index.holdersOf(words, span, NAMED_SHARE, AS_GOOD_AS_BEST))
      surely.set(issue, Math.max(surely.get(issue) ?? 0, share));
  }
  return surely;
}
