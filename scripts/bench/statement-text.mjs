import { toChineseNumber } from "../../src/statement/chinese-number.ts";

/**
 * Statements of any length for the bench, always the same for the same length. Issues, causes and
 * measures are put together from word lists; about four issues in five are answered by name, so
 * that the check has matches to find and gaps to report, as in a draft.
 */

const ISSUE_HEADINGS = [
  "理论武装方面",
  "意识形态工作责任落实方面",
  "基层党组织建设方面",
  "干部队伍建设方面",
  "担当作为方面",
  "服务群众方面",
  "廉洁自律方面",
  "风险防范方面",
];
const CAUSE_HEADINGS = ["理论学习不够系统", "宗旨意识树得不牢", "担当精神有所减弱", "管党治党压力传导不够"];
const MEASURE_HEADINGS = ["强化理论学习", "改进工作作风", "压实管党治党责任", "完善制度机制"];

const PLACES =
  "城关 河口 东山 柳林 石桥 白沙 清溪 龙泉 双井 南湾 新集 平岗 大屯 西塘 黄坡 青石 和平 向阳 长堤 古渡".split(
    " ",
  );
const FIELDS = (
  "农村饮水 校园安全 物业管理 社区养老 农田水利 窗口服务 档案管理 工程招标 专项资金 网络舆情 党员教育 " +
  "年轻干部培养 信访积案 食品摊点 公车使用 防汛值守 人居环境 就业培训 医保经办 危房改造 消防通道 图书借阅 " +
  "支部换届"
).split(" ");
const TASKS = "台账 巡查 整治 公开 验收 督办 回访 核查 评议".split(" ");

const FAULTS = [
  "抓得不实，多次检查发现的问题没有一项一项改到位",
  "研究不深，全年只专题研究过一次，办法仍是老办法",
  "跟进不紧，安排之后没有再问进度，基层反映较多",
  "存在看材料多、到现场少的情况，对实情掌握不准",
  "责任没有分到人头，出现问题后几个股室相互等待",
];
const REASONS = [
  "学用结合不够，没有把学到的道理用来指导",
  "站位不高，没有从群众的角度看待",
  "怕得罪人，不愿多过问",
  "满足于开会发文，没有一级一级压实",
];
const ANSWERS = [
  "每月到现场查看一次，列出清单，办结一项销号一项",
  "由分管同志牵头，一个月内修订办法，明确到岗到人",
  "每季度听取一次汇报，对拖延不办的点名通报",
  "邀请群众代表参与评议，结果在公开栏公布",
];

/**
 * A heading and its points, the same at every length: with fewer headings in the longer text, ten times the
 * paragraphs would be twelve times the issues, and the growth not that of the length alone.
 */
const PARAGRAPHS_OF_ITEM = 50;
/** Items are numbered in Chinese figures, which end at 九十九. */
const MOST_ITEMS = 90;

/**
 * @param {number} length how many paragraphs, at least 40
 * @returns {string[]} the paragraphs' texts
 */
export function statementText(length) {
  const room = length - 6; // title, opening, three headings, closing
  const causes = Math.round(room * 0.2);
  const measures = Math.round(room * 0.35);
  const issues = room - causes - measures;
  const leaves = issues - Math.ceil(issues / paragraphsOfItem(issues));
  return [
    "个人对照检查材料",
    "按照会议安排，我认真学习有关文件，广泛听取意见，深入开展谈心谈话，现将个人对照检查情况报告如下。",
    "一、存在的主要问题",
    ...section(issues, ISSUE_HEADINGS, (leaf) => `${matter(leaf)}${pick(FAULTS, leaf)}`),
    "二、产生问题的原因分析",
    ...section(causes, CAUSE_HEADINGS, (i) => `${pick(REASONS, i)}${matter((i * 2) % leaves)}的工作`),
    "三、下一步努力方向和整改措施",
    ...section(
      measures,
      MEASURE_HEADINGS,
      (i) => `针对${matter(answered(i) % leaves)}的问题，${pick(ANSWERS, i)}`,
    ),
    "以上对照检查不深刻、不到位的地方，请同志们批评指正。",
  ];
}

/** `count` paragraphs: headings （一）, （二）… with points 1., 2.… under each. */
function section(count, headings, pointText) {
  const size = paragraphsOfItem(count);
  return Array.from({ length: count }, (_, i) => {
    const item = Math.floor(i / size);
    const point = i % size;
    if (point === 0) return `（${toChineseNumber(item + 1)}）${pick(headings, item)}`;
    return `${point}.${pointText(i - item - 1)}。`;
  });
}

/** As many more as keep a section beyond 10,000 paragraphs within MOST_ITEMS. */
function paragraphsOfItem(count) {
  return Math.max(PARAGRAPHS_OF_ITEM, Math.ceil(count / MOST_ITEMS));
}

/** The issue that a measure is about: every fifth one is passed over. */
function answered(measure) {
  return Math.floor(measure / 4) * 5 + (measure % 4);
}

/** What the n-th issue is about: 4,140 matters, as 20, 23 and 9 have no common divisor. */
function matter(n) {
  return pick(PLACES, n) + pick(FIELDS, n) + pick(TASKS, n);
}

function pick(list, n) {
  return list[n % list.length];
}
