import type { ItemRole, SectionRole } from "./statement";

/**
 * What a heading's words say about the part it opens. Headings are free text (“刀刃向内，深挖问题产生
 * 的思想症结”), so the last telling word decides: in “存在问题的原因” that is 原因, in “问题整改措施” 措施.
 */
export type HeadedRole = Extract<
  SectionRole,
  "previous" | "issues" | "cases" | "causes" | "measures" | "disclosures"
>;

/** The three parts that list what the check is about. */
export type CoreRole = Extract<HeadedRole, "issues" | "causes" | "measures">;
export const CORE_ROLES: readonly CoreRole[] = ["issues", "causes", "measures"];
export const ITEM_ROLES: readonly ItemRole[] = ["issue", "cause", "measure"];
/** The part that lists each, and what each part lists. */
export const PART_OF: Readonly<Record<ItemRole, CoreRole>> = {
  issue: "issues",
  cause: "causes",
  measure: "measures",
};
export const LISTED_IN: Partial<Readonly<Record<SectionRole, ItemRole>>> = {
  issues: "issue",
  causes: "cause",
  measures: "measure",
};

const EARLIER = /上年度|上一?年|上次|上一次|上一轮|去年|前次|20\d\d年度?|整改(?:措施)?落实情况|回头看/u;
const DONE = /(?:整改|落实|回头看|认领)/u;
const REPORTED = /(?:整改|落实|情况|成效|进展|结果|回头看|报告|说明|通报)(?:的)?(?:情况|报告|说明)?$/u;
/** “立行立改情况” reports on what is done, as 上年度整改 does. */
const PUT_RIGHT =
  /(?:立行立改|即知即改|边学边改|边查边改|立查立改)(?:的|工作|落实|完成)*(?:情况|成效|结果)$/u;
const CASES =
  /案例|以案(?:促改|为鉴|说法|明纪|释法)|警示教育|对.{0,8}案(?:件|子).{0,4}(?:认识|反思|剖析|体会|思考)/u;
const WHY =
  /为(?:啥|什么|何)(?!而)|怎么会|(?:怎么|咋)(?:回事|搞的|弄的|来的)|(?:怪|怨)(?:谁|什么|啥)|(?:咋|怎么|怎样|何以)(?:就|会|就会)?(?:成|变成|弄成|搞成|落到|走到|至此|这样|这么)|从(?:何|哪儿?|哪里)(?:而)?来|(?:哪儿?|哪里|怎么|咋)来的|(?:病|根|根子|病根|毛病|问题|原因)(?:究竟|到底|都|主要)?(?:出|犯)?在(?:哪|何处|什么地方)/u;
const DISCLOSURES =
  /(?:需要|应当|应该).{0,4}(?:说明|报告)|(?:个人|本人)有关(?:事项|情况)|(?:有关|其他|重大).{0,6}(?:说明|报告)|(?:说明|报告)的(?:其他)?(?:有关)?(?:事项|情况)|事项(?:的)?(?:说明|报告)/u;

const TELLING: readonly { readonly role: CoreRole; readonly words: RegExp }[] = [
  {
    role: "issues",
    words:
      /问题|不足|差距|短板|弱项|薄弱|缺点|毛病|缺失|欠账|偏差|表现|查摆|检查情况|检视情况|对照检查剖析|个人剖析|(?:做|干)得(?:还)?(?:不好|不够|不到位)|没(?:有)?(?:做|干)好/gu,
  },
  {
    role: "causes",
    words:
      /原因|根源|成因|症结|病根|病因|病灶|根子|缘由|缘故|原由|起因|剖析根|从何而来|(?:思想|党性|深刻|深入|深度|深层次?)剖析/gu,
  },
  {
    role: "measures",
    words:
      /措施|举措|打算|对策|(?:努力|整改|改进|前进)(?:的)?方向|整改|改进|改正|整治|立行立改|补(?:齐|足|上|强)?.{0,2}短板|(?:咋|怎么|怎样|如何|咋样|这么|这样)(?:去)?(?:改|办|做|干|抓)|今后(?:的)?(?:方向|计划|安排|努力)|(?:下一?步|今后|往后|下阶段)(?:的)?(?:工作|安排|计划|思路|目标|怎|咋|要|我)|往后|药方|良方|改起来|建议$/gu,
  },
];

/** The role that a level-1 heading names (number removed); null when no telling word is in it. */
export function roleOfHeading(heading: string): HeadedRole | null {
  const text = bare(heading);
  if (DISCLOSURES.test(text)) return "disclosures";
  if (EARLIER.test(text) && DONE.test(text) && REPORTED.test(text) && !/存在/u.test(text)) return "previous";
  if (PUT_RIGHT.test(text)) return "previous";
  const core = coreRoleOf(text);
  if (CASES.test(text)) return core !== null && speaksOfSelf(text, core) ? core : "cases";
  return core;
}

/** Whether the words name a case to learn from, whoever's issues they speak of. */
export function namesCase(heading: string): boolean {
  return CASES.test(bare(heading));
}

const CASE = /案例|案件|警示教育|反面/u;
const OWN_ISSUES =
  /(?:查摆|查找|检视|自查|自身|个人|班子)(?:出|到|发现)?(?:的|了)?(?:自身|个人|班子)?(?:存在)?的?.{0,4}(?:问题|不足|差距)|^(?:对照|结合|联系|对标).*(?:问题|不足|差距)$/u;

/** “对照案例查摆的问题” holds the speaker's own issues, “案例暴露的问题” those of the case. */
function speaksOfSelf(text: string, core: CoreRole): boolean {
  if (core === "issues") return OWN_ISSUES.test(text);
  return core === "measures" ? /(?:措施|打算|方向)$/u.test(text) : !CASE.test(text);
}

/** Which of issues, causes and measures the words name, whatever else they speak of. */
export function coreRoleOf(heading: string): CoreRole | null {
  const text = bare(heading);
  if (WHY.test(text)) return "causes";
  if (alsoHolds(text).length > 0) return "issues";
  if (CAUSES_AND_MEASURES.test(text)) return "causes";
  const [last] = TELLING.map(({ role, words }) => ({ role, ...lastMatch(text, words) })).sort(
    (a, b) => b.end - a.end || b.length - a.length,
  );
  return last && last.end > 0 ? last.role : null;
}

const ISSUE_WORDS = "(?:问题|不足|差距|短板|毛病)(?:表现)?";
const AND = "(?:及其?|和|与|、|以及|并|，)";
const CAUSE_WORDS = "(?:产生的?|存在的?|主要|思想|深层次|有关)*(?:原因|成因|根源|症结)";
const MEASURE_WORDS = "(?:下一?步|今后)?(?:的)?(?:整改|改进|努力)(?:的)?(?:措施|方向|举措|打算|意见)";
const WITH_CAUSES = new RegExp(`${ISSUE_WORDS}(?:查摆|检视)?${AND}${CAUSE_WORDS}`, "u");
const WITH_MEASURES = new RegExp(
  `${ISSUE_WORDS}${AND}(?:${CAUSE_WORDS}(?:分析|剖析)?${AND})?${MEASURE_WORDS}$`,
  "u",
);
const CAUSES_AND_MEASURES = new RegExp(
  `^(?!针对|围绕).*${CAUSE_WORDS}(?:分析|剖析)?${AND}${MEASURE_WORDS}$`,
  "u",
);
/** Here a whole part only looks back on issues and causes: “针对问题和原因的整改措施”. */
const LOOKS_BACK = /^(?:针对|对照|围绕|根据|按照)|(?:原因|根源|成因)(?:的|，)/u;

/** What a heading promises besides issues: causes in “存在的问题及原因分析”. */
export function alsoHolds(heading: string): ("causes" | "measures")[] {
  const text = bare(heading);
  const also: ("causes" | "measures")[] = [];
  const measures = WITH_MEASURES.test(text) && !/^(?:针对|围绕)/u.test(text);
  if (WITH_CAUSES.test(text) && (measures || !(LOOKS_BACK.test(text) || /措施|方向|打算/u.test(text))))
    also.push("causes");
  if (measures) also.push("measures");
  return also;
}

const SET_OFF = /[\s【】[\]〔〕「」]/u;
const ALL_SET_OFF = /[\s【】[\]〔〕「」]/gu;

/** Without blanks and the brackets that labels are set in: 【存在问题】. */
export function bare(heading: string): string {
  return SET_OFF.test(heading) ? heading.replace(ALL_SET_OFF, "") : heading;
}

function lastMatch(text: string, words: RegExp): { end: number; length: number } {
  let found = { end: 0, length: 0 };
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text))
    found = { end: match.index + match[0].length, length: match[0].length };
  return found;
}
