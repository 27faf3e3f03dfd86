import fc from "fast-check";
import { standardLibrary } from "../../src/library/standard-library";
import { AffinityModel, columnCount, columnsOf, type LearntTables } from "../../src/trace/affinity-model";
import { LABEL_COUNT, type LearntAspects } from "../../src/trace/aspect-model";
import { AffinityTerms, allTermsOf } from "../../src/trace/affinity-terms";
import { KnownSequences, knownSequences } from "../../src/trace/known-sequences";
import { lexiconOf } from "../../src/trace/lexicon";
import { Vocabulary } from "../../src/trace/vocabulary";
import { standardAffinity } from "../../src/trace/standard-affinity";
import type { Side } from "../../src/trace/rulings";

describe("terms", () => {
  test("every character is one, blanks excepted, and every two that no mark parts", () => {
    expect(allTermsOf("改厕 3户，好")).toEqual(["改", "厕", "改厕", "0", "户", "，", "好"]);
  });

  test("what a blank asks for is none", () => {
    expect(allTermsOf("由【责任人】办")).toEqual(["由", "【", "办"]);
  });

  const text = fc.string({ unit: fc.constantFrom(..."学习不够，2Aa　 😀改厕。“”【】"), maxLength: 40 });

  test("those that are known are found by number, as often as they come", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const known = [...new Set(allTermsOf(one))];
        const counts = new Float32Array(known.length);
        const numbers = new Int32Array(known.length);
        const terms = new AffinityTerms(known);
        const vocabulary = new Vocabulary(
          new KnownSequences(lexiconOf(standardLibrary), terms),
          other.length,
        );
        const run = vocabulary.runOf(other);
        const size = terms.count(other, run, 0, vocabulary.affinityTerms, counts, numbers);
        const found = [...numbers.subarray(0, size)].flatMap((number) =>
          Array.from({ length: counts[number]! }, () => known[number]!),
        );
        expect(found.sort()).toEqual(
          allTermsOf(other)
            .filter((term) => known.includes(term))
            .sort(),
        );
      }),
    );
  });
});

/** No aspects are learnt in a small table. */
function noAspects(): LearntAspects {
  const zeros = new Array<number>(LABEL_COUNT).fill(0);
  const each = { issue: zeros, cause: zeros, measure: zeros };
  return {
    terms: 0,

    bias: each,
    largest: each,
    letters: "",
    usual: zeros,
  };
}

/** Tables of two terms, one number for a text: an issue of the first goes with an answer of the second. */
function smallTables(): LearntTables {
  const columns = columnsOf(1);
  const table = ["改", "厕"].map(() => new Int8Array(columnCount(1)));
  for (const row of table) row[0] = 10;
  table[0]![columns.cause.issue] = 5;
  table[1]![columns.cause.answer] = -4;
  table[1]![columns.cause.plain] = 100;
  return {
    terms: "改 厕",
    width: 1,
    steps: [0.1, ...Array.from({ length: columnCount(1) - 1 }, () => 0.5)],
    values: Buffer.from(table.flatMap((row) => [...row])).toString("base64"),
    meanIssue: { cause: [0], measure: [0] },
    aspects: noAspects(),
  };
}

function read(model: AffinityModel, text: string): void {
  const vocabulary = new Vocabulary(knownSequences(standardLibrary, model), text.length);
  model.read(text, vocabulary.runOf(text), 0, vocabulary.affinityTerms);
}

test("a text is the sum over its terms, rare ones and repeated ones more, as if it were of length 1", () => {
  const model = new AffinityModel(smallTables());
  const out = new Float32Array(2);
  read(model, "改改厕");
  model.sumUp("cause", "issue", out, 0);
  model.sumUp("cause", "answer", out, 1);
  const twice = 1 + Math.log(2);
  const length = Math.hypot(twice, 1);
  expect(out[0]).toBeCloseTo((twice / length) * 2.5);
  expect(out[1]).toBeCloseTo((1 / length) * -2);
  expect(model.plainness("cause")).toBeCloseTo((1 / length) * 50);
  read(model, "改");
  expect(model.plainness("cause")).toBe(0);
});

describe("what was learnt", () => {
  const model = standardAffinity();

  function plainness(side: Side, text: string): number {
    read(model, text);
    return model.plainness(side);
  }

  test("tells stock wording from what is done", () => {
    const stock = plainness(
      "measure",
      "不断增强责任感和使命感，以更高的标准、更实的作风推动各项工作再上新台阶。",
    );
    const done = plainness("measure", "每周三下午到窗口坐半天班，办不了的当场登记，月底由办公室逐件回访。");
    expect(done).toBeGreaterThan(stock + 0.3);
  });

  /** Written for this test; an issue and its cause share no word that tells of the matter. */
  const PAIRS = [
    [
      "理论学习不系统。规定篇目只翻了前两章，心得是网上拼的。",
      "把读原著看成软任务，以干代学，满足于一知半解。",
    ],
    [
      "违规收受礼品。中秋收了老板送的两箱水果和一条烟。",
      "人情往来的口子一开，心里那根弦就松了，侥幸以为没人知道。",
    ],
    ["信访积案化解慢。老赵家的宅基地纠纷拖了三年。", "遇到矛盾绕着走，怕引火烧身，能推一步是一步。"],
    [
      "民主生活会相互批评轻描淡写。给班子成员提的意见多是希望建议。",
      "老好人思想作怪，怕伤了和气，以后不好共事。",
    ],
    ["入户走访少。全年只到过联系村两次，困难户的情况靠村干部报。", "离群众远了，坐惯了办公室，感情淡了。"],
    ["临时用车没有登记。周末用公车接过孩子。", "公私之间的界线模糊，总觉得占点小便宜无伤大雅。"],
    ["新上线的审批系统不会用。还是让群众交纸质材料。", "凭老经验办事，本领恐慌不强，不愿钻研新东西。"],
    ["隐患排查走马观花。检查表提前填好，现场没有去。", "对安全生产心存侥幸，认为多年没出事就不会出事。"],
  ] as const;

  test("most causes go with their own issue more than with another, though they share no word", () => {
    const sums = (text: string, as: "issue" | "answer"): Float32Array => {
      const out = new Float32Array(model.width);
      read(model, text);
      model.sumUp("cause", as, out, 0);
      return out;
    };
    const affinity = (issue: string, cause: string): number => {
      const to = sums(cause, "answer");
      return sums(issue, "issue").reduce((sum, value, i) => sum + value * to[i]!, 0);
    };
    const comparisons = PAIRS.flatMap(([issue, cause]) =>
      PAIRS.filter(([other]) => other !== issue).map(
        ([other]) => affinity(issue, cause) > affinity(other, cause),
      ),
    );
    expect(comparisons.filter(Boolean).length / comparisons.length).toBeGreaterThan(0.75);
  });
});
