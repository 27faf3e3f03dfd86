import { blanksIn } from "../../document/blanks";

/** A stretch of a text that is true of one case only, and the blank that could stand in its place. */
export interface BlankSuggestion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** With its brackets: 【时间】. */
  readonly blank: string;
}

const NUMBER = "(?:\\d+(?:\\.\\d+)?(?:[,，]\\d{3})*)";
const COUNT = `(?:${NUMBER}(?:余|多)?|[一二三四五六七八九十百千两]{1,5}余?)`;
const YEAR = "(?:\\d{4}|二[〇○零]\\S{2})年";
const DAY = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";

/** The usual ones; a rare one is not suggested, which costs nothing. */
const SURNAMES =
  "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏姜谢邹苏潘葛范彭郎鲁马苗袁柳唐罗薛雷贺汤郝傅顾孟黄萧尹姚邵汪毛戴宋熊纪项祝董梁杜蓝季贾江郭林钟徐夏蔡田胡霍万卢莫房丁邓洪包左石崔龚程邢裴陆翁段侯武刘龙叶白蒲赖乔谭温庄柴阎容易廖耿欧沙关游于方任高";

/**
 * In the order in which they are tried; group 1 is what is replaced. A unit of counting stays behind the
 * blank, as in the library's phrases: 【次数】次. Written without looking behind, which older engines
 * cannot read.
 */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(${YEAR}(?:${DAY}月(?:份|${DAY}日)?|上半年|下半年|年?底|初|第[一二三四]季度)?(?:以来)?)`,
      "gu",
    ),
    "时间",
  ],
  [new RegExp(`((?:去年|今年|前年)?${DAY}月(?:份|${DAY}日|[上中下]旬|底|初))`, "gu"), "时间"],
  [/((?:去年|今年|前年|本年度|上年度)(?:上半年|下半年|年底|年初|以来)?)/gu, "时间"],
  [new RegExp(`(${NUMBER}[%％]|百分之[一二三四五六七八九十百点]+)`, "gu"), "比例"],
  [new RegExp(`(${NUMBER}(?:余|多)?(?:个小时|小时|个月|天|周|分钟))`, "gu"), "时长"],
  [new RegExp(`(${NUMBER}(?:余|多)?)[亿万千]?元`, "gu"), "金额"],
  [new RegExp(`(${COUNT})人次`, "gu"), "人次"],
  [new RegExp(`(?:^|[^第])(${COUNT})次(?![要元日])`, "gu"), "次数"],
  [new RegExp(`(${NUMBER}(?:余|多)?)[名人位]`, "gu"), "人数"],
  [
    new RegExp(`(${NUMBER}(?:余|多)?)[亿万]?(?:个|项|件|条|份|篇|户|起|家|所|处|场|期|公里|亩|吨)`, "gu"),
    "数量",
  ],
  [new RegExp(`([${SURNAMES}][\u4e00-\u9fa5]{1,2})同志`, "gu"), "姓名"],
  [new RegExp(`([${SURNAMES}][某×xX]{1,2})`, "gu"), "姓名"],
  [/(?:^|[在到赴对向于至，。、；：])([\u4e00-\u9fa5]{2,6}(?:县|镇|乡|村|街道|社区))/gu, "地点"],
];

/** “习近平同志” and what is said of all comrades name no one of the unit. */
const NO_NAMES =
  /^(?:习近平|毛泽东|邓小平|江泽民|胡锦涛|周恩来|刘少奇|陈云|马克思|任何|任职|方面|向全体|于基层|何种|高龄|安排)/u;
/** 农村 and 各村 are no places of their own. */
const NO_PLACES =
  /^(?:基层|农村|全县|全镇|各|本|所在|有关|相关|一些|部分|个别|联系|驻|每|乡|到)|(?:各|个|该|进|农|乡|入)(?:县|镇|乡|村|街道|社区)$/u;

/** What in a text could be blanks: dates, figures with what they count, names, places. In order, apart. */
export function suggestBlanks(text: string): readonly BlankSuggestion[] {
  const taken = blanksIn(text).map(({ start, end }) => ({ start, end }));
  const found: BlankSuggestion[] = [];
  for (const [pattern, name] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const part = match[1] ?? "";
      const start = match.index + match[0].indexOf(part);
      const end = start + part.length;
      if (name === "姓名" && NO_NAMES.test(part)) continue;
      if (name === "地点" && NO_PLACES.test(part)) continue;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      taken.push({ start, end });
      found.push({ start, end, text: part, blank: `【${name}】` });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with those stretches replaced by their blanks. The suggestions are of this text. */
export function fillInBlanks(text: string, accepted: readonly BlankSuggestion[]): string {
  const inOrder = [...accepted].sort((a, b) => b.start - a.start);
  return inOrder.reduce(
    (done, { start, end, blank }) => done.slice(0, start) + blank + done.slice(end),
    text,
  );
}
