import { tellsShortfall } from "./dimension-words";
import { sentenceLength } from "./sentence";

/** That no problem was found, not that something went unnoticed: “评审没有发现。” */
const NONE_FOUND =
  "(?:未|没有?)(?:被)?发现[^，。；]{0,16}(?:问题|现象|行为|情形|情况|线索|违[纪规法]|异常|不良)|(?:问题|现象|行为|情形|违[纪规法])[^，。；]{0,4}(?:未|没有)(?:被)?发现";
const CLEAN = new RegExp(
  `(?:没有|无)[^，。]{0,12}不良|比较正派|${NONE_FOUND}|不存在.{0,12}(?:问题|现象|行为|情况)|没有.{0,10}(?:违反|违规|违纪)|没有(?:参加|参与|信仰|从事)过?[^，。]{0,6}(?:宗教|迷信|非法|邪教|赌博)`,
  "u",
);
const PRAISE = /对党忠诚|立场坚定|家庭和睦|为人(?:比较)?正[直派]|继续保持/u;
/** With one of these the record is not so clean. */
const BUT = /不够|不足|不深|不强|不实|差距|有时|还需|有待|直到|后来|但(?!愿)|可是|不过(?!是)|却/u;

/**
 * Whether an entry among the issues tells of a clean record: “本人没有不良嗜好，今后继续保持。” Where its topic
 * says what is amiss (“排查走过场。…填了一张‘未发现’…”), it is an issue whatever stands behind.
 */
export function isCleanRecord(text: string): boolean {
  if (BUT.test(text)) return false;
  const said = text.replace(/“[^”]*”/gu, "");
  const topic = said.slice(0, sentenceLength(said));
  if (CLEAN.test(topic) || PRAISE.test(topic)) return true;
  return !tellsShortfall(topic) && CLEAN.test(said);
}
