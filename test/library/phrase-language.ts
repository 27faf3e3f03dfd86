/** What a reviewer would strike out of a phrase. Lists after the common rules of official writing. */

/** Formulas that say nothing: of a measure, and of an issue. */
const EMPTY = [
  "进一步加强",
  "切实提高",
  "不断强化",
  "认真抓好",
  "今后一定",
  "学习不够深入",
  "理论学习不够",
  "联系群众不够",
  "服务意识不强",
  "担当意识不强",
  "工作作风不够扎实",
  "创新意识不足",
  "先锋模范作用发挥不够",
  "廉洁自律意识不够",
  "宗旨意识有所淡化",
  "工作标准不高",
  "思想认识不到位",
];

/** A statement speaks of its own author, without praise before the fault. */
const WRONG_VOICE = [
  "班子成员",
  "部分党员干部",
  "部分干部",
  "部分同志",
  "有的党员",
  "个别党员",
  "一些党员",
  "我们",
  "虽然",
  "但是",
  "尽管",
  "却",
];

/** Confusable words and redundant marks. */
const TYPOS = [
  "帐号",
  "做为",
  "其它",
  "截止目前",
  "截止【",
  "再接再励",
  "份量",
  "进一部",
  "急待",
  "题纲",
  "下步",
  "奢靡主义",
  "四个维护",
  "新世代",
  "、和",
  "、以及",
  "》、《",
  "”、“",
  "，，",
  "、、",
  "。。",
];

/** Wording that has been replaced: the phrases are for documents of 2026. */
const OUTDATED = [
  "党的十九大",
  "十四五",
  "谈心交心",
  "精准扶贫",
  "系列重要讲话精神",
  "一个中心、四个着力",
  "落实党的组织路线",
  "小康社会",
];

/** Each fixed expression: whatever starts like it must be it. */
const FIXED: readonly (readonly [start: RegExp, whole: string])[] = [
  [/政治判断力/u, "政治判断力、政治领悟力、政治执行力"],
  [/领悟(?=“两个确立”)/u, "深刻领悟“两个确立”的决定性意义"],
  [/做到(?=“?两个维护)/u, "坚决做到“两个维护”"],
  [/全面深化改革/u, "进一步全面深化改革"],
  [/八项规定/u, "中央八项规定"],
  [/组织路线/u, "新时代党的组织路线"],
  [/学思用/u, "学思用贯通、知信行统一"],
  [/马克思主义中国化/u, "马克思主义中国化时代化"],
  [/立党为公/u, "立党为公、为民造福、科学决策、真抓实干"],
  [/“?两个确立/u, "“两个确立”"],
  [/“?国之大者/u, "“国之大者”"],
  [/“?三重一大/u, "“三重一大”"],
  [/“?三会一课/u, "“三会一课”"],
  [/“?一岗双责/u, "“一岗双责”"],
  [/“?第一议题/u, "“第一议题”"],
  [/“?四风/u, "“四风”"],
  [/“?十五五/u, "“十五五”"],
];

const REGULATIONS = [
  "《中国共产党廉洁自律准则》",
  "《中国共产党纪律处分条例》",
  "《中国共产党重大事项请示报告条例》",
  "《中国共产党支部工作条例（试行）》",
  "《党政领导干部选拔任用工作条例》",
  "《党委（党组）意识形态工作责任制实施办法》",
];

const HALF_WIDTH = /[,.;:()?!"'<>~\-[\]]/u;
const MASKED = /[*×_＊A-Za-z0-9]|\/\/|某/u;
const ORDINAL =
  /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]|[（(]?[一二三四五六七八九十0-9]+[）)、.])/u;
const FIRST_PERSON = /(?<!自)我/u;
const COMMA_BEFORE_ETC = /、等(?=[，。；】]|方面|问题|工作|情况|环节|领域)/u;
const WRONG_DE = /[掌握安排执行做抓落]的(?:不|很|较|更|还)/u;

/** Every blank closed, filled with a prompt, none inside another. */
export function isBlankWellFormed(text: string): boolean {
  return !/[【】]/u.test(text.replaceAll(/【[^【】]+】/gu, ""));
}

/** The text without its blanks. */
export function plainText(text: string): string {
  return text.replaceAll(/【[^【】]*】/gu, "");
}

/** The faults of one phrase, each with the words at fault; [] when there is none. */
export function findLanguageFaults(text: string): string[] {
  const words = [...EMPTY, ...WRONG_VOICE, ...TYPOS, ...OUTDATED].filter((word) => text.includes(word));
  const marks = [HALF_WIDTH, MASKED, ORDINAL, FIRST_PERSON, WRONG_DE, COMMA_BEFORE_ETC].flatMap(
    (fault) => text.match(fault) ?? [],
  );
  const titles = (text.match(/《[^》]*》/gu) ?? []).filter((title) => !REGULATIONS.includes(title));
  return [...words, ...marks, ...titles, ...brokenExpressions(text), ...unpaired(text)];
}

/** “两个维护” written 两个维护, or half of a pair that has a fixed order. */
function brokenExpressions(text: string): string[] {
  return FIXED.flatMap(([start, whole]) => {
    const begun = text.match(new RegExp(start.source, "gu"))?.length ?? 0;
    return begun === text.split(whole).length - 1 ? [] : [`应作 ${whole}`];
  });
}

function unpaired(text: string): string[] {
  return ["“”", "《》", "（）"].filter((pair) => {
    const marks = [...text].filter((char) => pair.includes(char)).join("");
    return marks !== pair.repeat(marks.length / 2);
  });
}

/** The two texts most alike, by Dice's measure (0 to 1) on pairs of characters, blanks and marks aside. */
export function mostAlike(phrases: readonly { readonly id: string; readonly text: string }[]): {
  readonly ids: string;
  readonly alike: number;
} {
  const grams = phrases.map(({ id, text }) => ({
    id,
    bag: bigrams(plainText(text).replaceAll(/\p{P}/gu, "")),
  }));
  const pairs = grams.flatMap((a, i) =>
    grams.slice(i + 1).map((b) => ({ ids: `${a.id} ${b.id}`, alike: dice(a.bag, b.bag) })),
  );
  return pairs.reduce((most, pair) => (pair.alike > most.alike ? pair : most), { ids: "", alike: 0 });
}

function bigrams(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const gram = text.slice(i, i + 2);
    bag.set(gram, (bag.get(gram) ?? 0) + 1);
  }
  return bag;
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, n) => sum + n, 0);
  const shared = [...a].reduce((sum, [gram, n]) => sum + Math.min(n, b.get(gram) ?? 0), 0);
  return (2 * shared) / (size(a) + size(b));
}
