import { bare, type HeadedRole } from "./section-role";

/**
 * Wordings that open a part even without a level-1 number: inside a dimension (“1.存在问题。”), or
 * alone on a line (“根源分析”). Strict, because an item may well speak of 问题 and 整改.
 */
const ISSUE_NOUN = "(?:问题|不足|差距|短板|毛病)";
const CAUSE_NOUN = "(?:原因|根源|成因|症结|病根|病因|根子)";
const MEASURE_NOUN =
  "(?:下一?步|今后|往后)?(?:的)?(?:努力|整改|改进|工作|具体|主要)?(?:的)?(?:方向|措施|举措|打算|思路|安排|目标|落实|对策|建议|计划)";

interface PlainPattern {
  readonly role: HeadedRole;
  /** Every character that such a heading may end with; undefined where it may end with any. */
  readonly ends?: string;
  /** Likewise that it may begin with. */
  readonly begins?: string;
  readonly pattern: RegExp;
}

export const PLAIN_PATTERNS: readonly PlainPattern[] = [
  {
    role: "issues",
    ends: "题足距板病项节现摆视",
    pattern: new RegExp(
      `^(?:(?:自我|个人|班子|本人|对照)?(?:查摆|检视|对照检查|检查|剖析|查找|自查)(?:出来?|发现|到)?了?的?)?` +
        `(?:我|自身|个人|班子|本人|目前|当前)?(?:还)?(?:存在|暴露)?(?:出)?的?(?:主要|突出|具体)*的?${ISSUE_NOUN}` +
        `(?:(?:和|与|及|、)(?:${ISSUE_NOUN}|弱项|薄弱环节|(?:具体|主要|突出)?表现))*(?:查摆|检视|表现)?$`,
      "u",
    ),
  },
  { role: "issues", ends: "题病足", pattern: /^我?(?:身上|自己)?的(?:问题|毛病|不足)$/u },
  { role: "issues", ends: "现在为是有", pattern: /^(?:问题的?)?(?:主要|具体|突出)的?表现(?:在|为|是|有)?$/u },
  {
    role: "causes",
    ends: "因源结根子的析找在哪儿里么",
    pattern: new RegExp(
      `^(?:(?:存在|产生|造成|出现|导致|引发|形成)?(?:上述|以上|这些|这一)?(?:问题|不足)?的?(?:产生|存在|形成)?的?)?` +
        `(?:主要|思想|深层次|根本|主观|个人|具体)*的?${CAUSE_NOUN}(?:的)?(?:分析|剖析|查找|所在|在哪儿?|在哪里|是什么)?$`,
      "u",
    ),
  },
  {
    role: "causes",
    ends: "因源结根子",
    pattern: new RegExp(
      `^(?:分析|剖析|查找|深挖|深刻剖析|深入剖析)(?:上述|以上|存在)?(?:问题)?(?:产生|存在)?的?(?:主要|思想|深层次)*${CAUSE_NOUN}$`,
      "u",
    ),
  },
  {
    role: "causes",
    ends: "么啥析因子源",
    pattern: /^(?:为什么|为啥|(?:思想|党性|根源)?剖析|(?:思想|主观)上的(?:原因|根子|根源))$/u,
  },
  {
    role: "measures",
    ends: "向施措算路排标实策议划",
    pattern: new RegExp(`^${MEASURE_NOUN}(?:[和及与、]${MEASURE_NOUN})*$`, "u"),
  },
  {
    role: "measures",
    ends: "改办做",
    pattern: /^(?:今后|往后|下一?步)?(?:我)?(?:怎么|咋|如何|怎样)(?:改|办|做)$/u,
  },
  {
    role: "measures",
    ends: "法径子",
    pattern: /^(?:今后|下一?步)?的?(?:整改|改进|改正|纠正|解决)的?(?:办法|做法|途径|路子)$/u,
  },
  { role: "measures", ends: "改进正", pattern: /^(?:立行立改|即知即改|整改|改进|改正)$/u },
  {
    role: "previous",
    begins: "上去",
    pattern: /^(?:上年度|上一年度|上次|上一次|去年).{0,16}(?:整改|落实).{0,8}(?:情况)?$/u,
  },
  {
    role: "disclosures",
    ends: "况项题事情儿的告明",
    pattern:
      /^(?:其他)?(?:需要|应当|应该|还要|要)(?:向[^，。]{1,6})?(?:说明|报告|交代)的(?:其他|有关)?(?:情况|事项|问题|事(?:情|儿)?)$|^(?:个人|本人)有关事项(?:的)?(?:报告|说明)?(?:情况)?$|^(?:其他|有关)(?:情况|事项)(?:的)?说明$/u,
  },
  { role: "cases", ends: "析况", pattern: /^(?:反面)?(?:典型)?案例(?:剖析|分析)(?:情况)?$/u },
];
/** A measures heading must say so: 工作目标 alone may be the name of an item. */
const SAYS_MEASURE = /努力|整改|改进|下一?步|今后|往后|打算|措施|举措|对策|建议|改|办|做/u;

/** “上年度查摆问题整改落实不彻底” is an issue, “上年度整改未完成事项情况” a heading. */
const FALLS_SHORT =
  /不(?:够|足|力|实|好|严|深|全|细|佳|彻底|到位|及时|扎实|理想|明显|平衡|经常|重视|坚决)|未|没|有待|差距|差$|滞后|缓慢|偏|打折|走过场|走样|反弹|应付|流于|敷衍|拖|虎头蛇尾/u;

/** Whether a short text says itself what falls short; no part of a statement is headed so but 问题. */
export function fallsShort(heading: string): boolean {
  return FALLS_SHORT.test(heading) && !/情况$/u.test(heading);
}

/** What leads over to a part where it is read out: “首先说问题”, “再讲讲原因”, “最后谈谈怎么改”. */
const LEAD =
  /^(?:首先|先|其次|再|接着|然后|下面|接下来|最后)(?:我|来)?(?:说|讲|谈)(?:一?[说讲谈下])?(?:我的)?/u;

/** The role of a heading that is nothing but a part's usual name; null for any other text. */
export function roleOfPlainHeading(heading: string): HeadedRole | null {
  const whole = bare(heading);
  const text = whole.replace(LEAD, "");
  // “最后说整改”, below “先说学习” and “再说廉洁”, leads over to what went wrong with it.
  if (text !== whole && text === "整改") return null;
  const role = roleByPattern(text);
  if (role === "measures" && !SAYS_MEASURE.test(text)) return null;
  return role === "previous" && fallsShort(text) ? null : role;
}

/** Most short lines end with a character that no such heading ends with, and no expression need look at them. */
function roleByPattern(text: string): HeadedRole | null {
  const first = text.charAt(0);
  const last = text.charAt(text.length - 1);
  for (const { role, ends, begins, pattern } of PLAIN_PATTERNS) {
    const mayBe =
      (ends === undefined || ends.includes(last)) && (begins === undefined || begins.includes(first));
    if (mayBe && pattern.test(text)) return role;
  }
  return null;
}
