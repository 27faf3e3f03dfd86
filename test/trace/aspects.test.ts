import fc from "fast-check";
import { plainParagraph } from "../../src/document/paragraph";
import { standardLibrary } from "../../src/library/standard-library";
import { parseStatement } from "../../src/statement/parse-statement";
import type { ItemRole } from "../../src/statement/statement";
import {
  AspectModel,
  ASPECTS,
  LABEL_COUNT,
  LABEL_COUNTS,
  LABELS_FROM,
  LETTERS_ASIDE,
  MIDDLE_LETTER,
  STRIP,
  type WeighedTerms,
} from "../../src/trace/aspect-model";
import { Aspects } from "../../src/trace/aspects";
import { compareAll } from "../../src/trace/match";
import { SIGNAL_AT } from "../../src/trace/signals";
import { viewOf } from "../../src/trace/statement-view";

/** Two terms: the first speaks for the first label of each aspect, the second against it. */
function smallModel(): AspectModel {
  const first = ASPECTS.map((aspect) => LABELS_FROM[aspect]);
  const row = (sign: number): string =>
    String.fromCharCode(
      ...Array.from({ length: LABEL_COUNT }, (_, label) =>
        first.includes(label) ? MIDDLE_LETTER + sign * LETTERS_ASIDE : MIDDLE_LETTER,
      ),
    );
  const each = (value: number): Record<ItemRole, number[]> => {
    const all = new Array<number>(LABEL_COUNT).fill(value);
    return { issue: all, cause: all, measure: all };
  };
  return new AspectModel({
    terms: 2,
    bias: each(0),
    largest: each(1),
    letters: row(1).repeat(3) + row(-1).repeat(3),
    usual: ASPECTS.flatMap((aspect) =>
      new Array<number>(LABEL_COUNTS[aspect]).fill(1 / LABEL_COUNTS[aspect]),
    ),
  });
}

/** A text that says one of the two terms so strongly: the first above 0, the second below. */
function saying(strength: number): WeighedTerms {
  return {
    found: Int32Array.of(strength > 0 ? 0 : 1),
    weights: Float32Array.of(Math.abs(strength)),
    size: 1,
  };
}

function likenessOf(issue: number, answer: number): number[] {
  const aspects = new Aspects(2);
  smallModel().write("issue", saying(issue), aspects.labels, 0);
  smallModel().write("cause", saying(answer), aspects.labels, LABEL_COUNT);
  const out = new Float64Array(ASPECTS.length);
  aspects.face(1);
  aspects.compare(0, out, 0);
  return [...out];
}

test("a new category or root must not leave labels over that no strip takes in", () => {
  expect(LABEL_COUNT % STRIP).toBe(0);
});

test("the labels of each aspect are probabilities", () => {
  const out = new Float32Array(LABEL_COUNT);
  fc.assert(
    fc.property(fc.float({ min: -20, max: 20, noNaN: true }), (sum) => {
      smallModel().write("cause", saying(sum), out, 0);
      for (const aspect of ASPECTS) {
        const own = out.subarray(LABELS_FROM[aspect], LABELS_FROM[aspect] + LABEL_COUNTS[aspect]);
        expect(own.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 4);
      }
    }),
  );
});

test("two texts that surely speak of the same are alike, of different things unlike, and where nothing is known neither", () => {
  for (const likeness of likenessOf(9, 9)) expect(likeness).toBeGreaterThan(2);
  for (const likeness of likenessOf(9, -9)) expect(likeness).toBeLessThan(-2);
  for (const likeness of likenessOf(0, 0)) expect(Math.abs(likeness)).toBeLessThan(0.1);
});

/** Issues, causes and measures that share no word with their own; written for this test. */
const TEXT = `民主生活会个人对照检查材料
按照要求，现报告如下。
一、存在的问题
一是让办事的老人白跑。残疾证换发，窗口三次退回张大爷的表格，没有一次讲清缺什么。
二是夜间值守形同虚设。汛期我的班上有两个晚上没有人在岗，电话转到了家里。
三是原著读得少。规定篇目只翻了目录，心得是从网上拼的。
二、原因分析
一是离老百姓远了，没有换位想一想人家跑一趟要花多少工夫。
二是守规矩的弦松了，觉得偶尔离开一会儿出不了事。
三是以干代学，把看书当成软任务。
三、整改措施
一是一次告知，能代办的上门代办。
二是严格考勤，脱岗的当月通报。
三是每周读两个晚上，写读书笔记。
以上是我的对照检查，请批评指正。`;

test("what was learnt finds the own answer alike, though no word is shared", () => {
  const statement = parseStatement(TEXT.split("\n").map(plainParagraph));
  const view = viewOf(statement, standardLibrary);
  for (const [side, aspect] of [
    ["cause", "alikeRoot"],
    ["measure", "alikeArea"],
  ] as const) {
    const likeness = compareAll(view, side).map((answers) =>
      answers.map((signals) => signals[SIGNAL_AT[aspect]]!),
    );
    expect(likeness.map((row) => row.indexOf(Math.max(...row)))).toEqual([0, 1, 2]);
  }
});
