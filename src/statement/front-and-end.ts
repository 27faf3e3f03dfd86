import { isSpokenLastWord } from "./last-words";
import { standsAlone, type Line } from "./line";
import { paragraphOrdinal } from "./ordinal";
import type { Section, SectionRole } from "./statement";

const TITLE =
  /对照检查|检查$|民主评议|检视|发言提纲|检查材料|剖析|民主生活会|组织生活会|对照|总结|方案|计划|报告|通知/u;
const EARLIER =
  /^(?:关于|对于|对照|针对|按照)?在?(?:上一?(?:次|年度?|轮)|去年|20\d\d年度?).{0,40}(?:整改|意见|问题|认领|任务|承诺|措施)/u;
/** “2025年度民主生活会前，我征求意见…” opens; what looks back tells what has been put right. */
const LOOKS_BACK = /整改|改了|改(?:正|完|好|到位)|办(?:完|结|好)|完成|销号|落实|解决|提了/u;
/** “上次组织生活会上，大家给我提了两条：…”: what was said then needs no word of 整改 to look back. */
const SAID_THEN =
  /^(?:在?(?:上一?次|上一?年度?|上一?轮|去年|前年|20\d\d年度?))的?.{0,12}会上?[，,、]?.{0,24}(?:给我|对我|向我|说我|帮我|批评我|点名)/u;
/** A first paragraph must say outright that it reports on what was put right. */
const REPORTS = /(?:认领|查摆|提出|反馈).{0,60}(?:完成|整改到位|已整改|销号|落实)/u;
const LONGEST_TITLE = 60;
const DATE = /^[（(]?\S{2,5}年\S{1,3}月(?:\S{1,3}日)?[）)]?$/u;

/** Title, byline, opening and an unheaded 上年度整改 among the lines before the first part. */
export function frontSections(lines: readonly Line[]): Section[] {
  const firstLong = lines.findIndex(
    (line, i) => !isShort(line) || (i > 0 && opensOutline(line, lines[i + 1])),
  );
  const shortLines = lines.slice(0, firstLong < 0 ? lines.length : firstLong);
  const titleLines = shortLines.filter(isTitle);
  const lastTitle = titleLines.length === 0 ? -1 : shortLines.indexOf(titleLines[titleLines.length - 1]!);
  const rest = firstLong < 0 ? [] : lines.slice(firstLong);
  const previousAt = rest.findIndex(
    (line, i) => looksBack(line.text.trim()) && (i > 0 || (rest.length > 1 && REPORTS.test(line.text))),
  );
  if (previousAt < 0) return [...named(shortLines, lastTitle), ...section("opening", rest)];
  // Where it stands first, the opening comes behind it.
  const end = previousAt === 0 ? 1 : rest.length;
  return [
    ...named(shortLines, lastTitle),
    ...section("opening", rest.slice(0, previousAt)),
    ...section("previous", rest.slice(previousAt, end)),
    ...section("opening", rest.slice(end)),
  ];
}

/** “（二）对照案例查摆自身差距” is a heading that has lost its part; a title has no number. */
function isTitle({ text, ordinal }: Line): boolean {
  return TITLE.test(text) && (ordinal === null || /(?:材料|提纲|发言稿)$/u.test(text.trim()));
}

/** A date above the title belongs to the byline too, other lines there name the 班子. */
function named(lines: readonly Line[], lastTitle: number): Section[] {
  const dates = Math.max(
    0,
    lines.slice(0, lastTitle + 1).findIndex(({ text }) => !DATE.test(text.trim())),
  );
  return [
    ...section("byline", lines.slice(0, dates)),
    ...section("title", lines.slice(dates, lastTitle + 1)),
    ...section("byline", lines.slice(lastTitle + 1)),
  ];
}

function looksBack(text: string): boolean {
  if (/^.{0,16}(?:会前|召开前)/u.test(text)) return false;
  return (EARLIER.test(text) && LOOKS_BACK.test(text)) || SAID_THEN.test(text);
}

function isShort({ text }: Line): boolean {
  return text.trim().length <= LONGEST_TITLE && !/[。；！：:]$/u.test(text.trim());
}

/**
 * “发言提纲” above a printed outline, or “提纲：一、…；二、…” in one line: the opening begins there. A
 * bare 发言提纲 with no number below is the second line of the title.
 */
function opensOutline({ text, ordinal }: Line, next: Line | undefined): boolean {
  const outline = OUTLINE.exec(text.trim());
  if (ordinal !== null || !outline) return false;
  const counts = outline[1] ? paragraphOrdinal(outline[1], "") : next?.ordinal;
  return counts?.style === "chinese" && counts.value === 1;
}

const OUTLINE = /^[（(【]?(?:发言|汇报|检查|对照检查)?提纲】?(?:[：:]\s*(.*))?$/u;

/** How a 结语 begins. */
const CLOSING_WORDS =
  /^(?:以上(?:是|就是|检查|发言|对照|为|内容|，不|剖析|报告|汇报|材料)|我的(?:检查|发言|对照|汇报)|我(?:就|先|要)?(?:说|讲|谈|检查|汇报|念)(?:到|完|这|的就|的不|的对)|我说的|(?:检查|发言|汇报)(?:完|就到|到此)|(?:我?要?说?的?话?)(?:也|差不多)?就(?:是)?这(?:些|么多)[。，,！!]|恳请|敬请|(?:就|我)说(?:这|到|完)|请(?:大家|同志|各位|组织|书记|领导|支部|督导|批评|予)|特此|.{0,36}以(?:此|这次|本次).{0,16}为(?:新的?)?(?:契机|起点|动力))|批评指正|批评帮助|提出(?:宝贵|批评)?意见|当面给我提|帮我?指出/u;
/** What the last paragraph asks, of those at the meeting, or says of the speech itself. */
const LAST_WORDS =
  /请.{0,14}(?:批评|监督|指正|指出|提醒|帮助|审议)|提(?:点|些)?意见|不(?:妥|当|对|足)(?:之处|的地方)|我(?:照单全收|听着|都认)|当面(?:骂|说|点|讲)|以上(?:检查|检视|剖析|发言|汇报|对照)|(?:就|先)(?:说|讲|谈|检查|汇报)到(?:这|此)/u;
/** “班子诚恳接受同志们的批评，将…”: the last paragraph answers the meeting. */
const TAKES_CRITICISM =
  /^(?:[^，。；]{0,12}班子(?:成员)?|我们?|本人)(?:将|会|愿意?|一定|都)?(?:真诚|诚恳|诚心|虚心|真心|衷心|坦诚)(?:实意)?地?(?:接受|欢迎)[^。；]{0,12}(?:同志|各位|大家|与会|督导|领导|组织)[^。；]{0,20}(?:批评|意见|评议)/u;
const TO_THE_MEETING =
  /(?:^|[，；,])(?:也|再)?(?:恳?请|希望|盼|盼着)(?:在座的?|各位|支部的?|班子的?)?(?:同志|大家|大伙|各位|与会|督导)[^。！!]*[。！!]?$/u;
const PLEDGE = /为(?:新的?)?(?:契机|起点)|我(?:一定|将|会|要)|今后/u;
const LONGEST_HEADLINE = 28;
const SIGNATURE = /^.{0,24}(?:年.{1,3}月.{1,4}日|[）)])?$/u;

/**
 * How many lines at the end of the last part are 结语 and signature: a usual closing phrase, or the
 * last paragraph when it has no number although the entries before it have. The latter only where
 * a text may end (`mayEndHere`): a draft that stops at 问题 has no 结语 yet.
 */
export function closingLength(lines: readonly Line[], mayEndHere: boolean): number {
  let signature = 0;
  while (signature < lines.length && isSignature(lines[lines.length - 1 - signature]!)) signature++;
  const text = lines.slice(0, lines.length - signature);
  const at = text.findIndex((line, i) => i >= text.length - 3 && isClosing(line, text.length - 1 - i, text));
  if (at >= 0) return lines.length - at;
  const last = text[text.length - 1];
  const numbered = text.filter(({ ordinal }) => ordinal !== null).length;
  const plain = text.length - numbered;
  // A lone unnumbered paragraph at the very end; where entries run over several paragraphs, it may be one of those.
  const before = text[text.length - 2];
  if (mayEndHere && last && last.ordinal === null && numbered >= 2 && plain <= 2 && before?.ordinal)
    return 1 + signature;
  return signature > 0 && text.length > 0 ? signature : 0;
}

function isClosing(line: Line, behind: number, lines: readonly Line[]): boolean {
  // 最后 may lead to the last words as well as to a last entry.
  if (line.ordinal !== null && line.ordinal.style !== "shouxian") return false;
  const text = line.text.slice(line.bodyStart, line.end);
  if (CLOSING_WORDS.test(text)) return true;
  if (behind > 0) return false;
  // Among entries that begin with a short topic, a last paragraph that does not, and promises.
  const others = lines.slice(0, -1).filter((other) => !standsAlone(other));
  const isPlain = others.length >= 3 && lines.every(({ ordinal }) => ordinal === null);
  const stands = isPlain && others.every(({ headline }) => headline.length <= LONGEST_HEADLINE);
  if (line.ordinal !== null) return /^(?:请|恳请|敬请)/u.test(text);
  const lastSentence = text.slice(text.lastIndexOf("。", text.length - 2) + 1);
  if (TO_THE_MEETING.test(lastSentence) || TAKES_CRITICISM.test(text) || isSpokenLastWord(text)) return true;
  return LAST_WORDS.test(text) || (stands && line.headline.length > LONGEST_HEADLINE && PLEDGE.test(text));
}

function isSignature(line: Line): boolean {
  const text = line.text.trim();
  return (
    line.ordinal === null &&
    text.length <= 24 &&
    !/[。；，]/u.test(text) &&
    SIGNATURE.test(text) &&
    /日[）)]?$|XX|(?:局|委|支部|党组|党委|中心|公司|医院|学校)$|(?:局|委|会|中心|公司|院|校|处|所|站|办)[\s\u3000]+\S{2,4}$|^(?:检查|汇报|发言|剖析)人[：:]/u.test(
      text,
    )
  );
}

/** A section over these lines; nothing for no lines. */
export function section(role: SectionRole, lines: readonly Line[]): Section[] {
  const first = lines[0];
  const last = lines[lines.length - 1];
  return first && last ? [{ role, first: first.paragraph, last: last.paragraph, heading: "" }] : [];
}
