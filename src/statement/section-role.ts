import type { SectionRole } from "./statement";

/**
 * What a heading's words say about the part it opens. Headings are free text (“刀刃向内，深挖问题产生
 * 的思想症结”), so the last telling word decides: in “存在问题的原因” that is 原因, in “问题整改措施” 措施.
 */
export type HeadedRole = Extract<
  SectionRole,
  "previous" | "issues" | "cases" | "causes" | "measures" | "disclosures"
>;

const PREVIOUS =
  /(?:上年度|上一年度|上次|上一次|去年|20\d\d年度?).{0,24}(?:整改|落实|意见|回头看)|整改(?:措施)?落实情况|回头看情况/u;
const CASES = /案例|以案(?:促改|为鉴|说法)|警示教育/u;
const WHY = /为(?:啥|什么|何)(?!而)|怎么会/u;
const DISCLOSURES = /(?:需要|应当|有关|其他|个人).{0,6}(?:说明|报告|事项)/u;

const TELLING: readonly { readonly role: "issues" | "causes" | "measures"; readonly words: RegExp }[] = [
  {
    role: "issues",
    words: /问题|不足|差距|短板|弱项|薄弱|缺点|毛病|表现|查摆|检查情况|对照检查剖析|个人剖析/gu,
  },
  { role: "causes", words: /原因|根源|成因|症结|病根|病因|根子|剖析根|从何而来/gu },
  {
    role: "measures",
    words:
      /措施|举措|打算|努力(?:的)?方向|整改|改进|改正|咋改|怎么改|怎样改|如何改|今后(?:的)?(?:方向|计划)|下一?步(?:工作|安排|计划)/gu,
  },
];

const COMBINED = /问题(?:及|和|与|、|及其|以及).{0,6}(?:原因|成因)|不足(?:及|和|与|、).{0,4}原因/u;

/** The role that a level-1 heading names (number removed); null when no telling word is in it. */
export function roleOfHeading(heading: string): HeadedRole | null {
  const text = heading.replace(/\s/gu, "");
  if (CASES.test(text)) return "cases";
  if (WHY.test(text)) return "causes";
  if (COMBINED.test(text)) return "issues";
  if (PREVIOUS.test(text) && !/存在|查摆|原因|下一?步|努力方向/u.test(text)) return "previous";
  const last = TELLING.map(({ role, words }) => ({ role, at: lastMatch(text, words) })).sort(
    (a, b) => b.at - a.at,
  )[0];
  if (last && last.at >= 0) return last.role;
  return DISCLOSURES.test(text) ? "disclosures" : null;
}

function lastMatch(text: string, words: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(words)) at = match.index + match[0].length;
  return at;
}

/**
 * Wordings that open a part even without a level-1 number: inside a dimension (“1.存在问题。”), or
 * alone on a line (“根源分析”). Strict, because an item may well speak of 问题 and 整改.
 */
const PLAIN: readonly { readonly role: HeadedRole; readonly pattern: RegExp }[] = [
  {
    role: "issues",
    pattern:
      /^(?:查摆出?的?|检视|检查出来的)?(?:自身)?(?:存在)?的?(?:主要|突出|具体)?(?:问题|不足)(?:和不足|和差距|和具体表现|及?表现|查摆|检视)?$/u,
  },
  {
    role: "causes",
    pattern:
      /^(?:存在|产生|造成)?(?:上述|以上)?(?:问题)?(?:产生)?的?(?:主要|思想)?(?:原因|根源|成因|症结)(?:分析|剖析)?$/u,
  },
  {
    role: "measures",
    pattern:
      /^(?:下一?步|今后)?的?(?:努力方向|整改措施|改进措施|整改举措|打算|整改打算|整改方向|改进方向|整改落实)(?:[和及与、](?:努力方向|整改措施|改进措施|打算))?$/u,
  },
  { role: "previous", pattern: /^(?:上年度|上一年度|上次|上一次).{0,16}整改.{0,8}情况$/u },
  { role: "disclosures", pattern: /^(?:其他)?需要(?:说明|报告)的(?:情况|事项|问题)$/u },
];

/** The role of a heading that is nothing but a part's usual name; null for any other text. */
export function roleOfPlainHeading(heading: string): HeadedRole | null {
  const text = heading.replace(/\s/gu, "");
  return PLAIN.find(({ pattern }) => pattern.test(text))?.role ?? null;
}
