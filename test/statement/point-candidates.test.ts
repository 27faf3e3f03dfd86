import fc from "fast-check";
import { pointCandidates } from "../../src/statement/inline-points";
import { ORDINAL_PATTERNS, readOrdinal } from "../../src/statement/ordinal";

const N = "一二三四五六七八九十";
/** The places as one expression, which looks back at every character: slower, and all in one place. */
const CANDIDATE = new RegExp(
  `(?<=[。；;：:！!？?.】\\]][”’」』）)]?\\s{0,4})(?=[${N}]{1,3}[是要]|第[${N}]{1,3}[条点个]?[是，,、：:]|其[${N}][是，,、：:]|(?:首先|其次|再其次|再次|再者|最后)[是，,、]|[${N}]{1,2}、(?![${N}两季年产类]|[^，。；]{0,3}、)|[\\d０-９]{1,2}(?:[)）]|[、．.](?![\\d０-９])|、(?=\\d{3})|[、．.](?=\\d{1,2}月)|[．.](?=\\d{1,3}家))|[（(](?:[\\d０-９]{1,2}|[${N}]{1,3})[）)]|[①-⑳⑴-⒇⒈-⒛㈠-㈩])|(?<=[，,]\\s{0,4})(?=[${N}]{1,3}是|[①-⑳])`,
  "gu",
);

function placesByExpression(text: string, from: number, to: number): number[] {
  CANDIDATE.lastIndex = from;
  return [...text.slice(0, to).matchAll(CANDIDATE)]
    .map(({ index }) => index)
    .filter((index) => readOrdinal(text.slice(index, Math.min(to, index + 80))) !== null);
}

const PIECES = [
  "学习",
  "。",
  "；",
  "：",
  "，",
  ".",
  "”",
  "）",
  " ",
  "     ",
  "】",
  "一是",
  "二要",
  "第三，",
  "其一，",
];
const MORE = [
  "首先，",
  "最后是",
  "四、",
  "四、五、",
  "1.",
  "12、",
  "2、300",
  "3、6月",
  "3.12月",
  "3）",
  "8家",
  "（3）",
  "（四）",
  "①",
  "⑵",
  "㈢",
  "一",
];
const text = fc
  .array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 14 })
  .map((pieces) => pieces.join(""));

test("points may begin where the expression finds them", () => {
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), (all, a, b) => {
      const [from, to] = [Math.min(a, b, all.length), Math.min(Math.max(a, b), all.length)];
      expect(pointCandidates(all, from, to).map(({ start }) => start)).toEqual(
        placesByExpression(all, from, to),
      );
    }),
    { numRuns: 2000 },
  );
});

test("every character that an ordinal may begin with is listed with its pattern", () => {
  const rests = [
    "、学习",
    "是学习",
    "）学习",
    "．学习",
    " 学习",
    "章、",
    "部分：",
    "一、",
    "一，",
    "一）",
    "1）",
    "1.",
    "1．",
    ".1 ",
  ];
  const words = [
    "题1：",
    "因二、",
    "施（三）：",
    "改措施4：",
    "先，",
    "次是",
    "有一条，",
    "外，",
    "后一点、",
    "了：",
    "一个，",
  ];
  for (const { begins, pattern } of ORDINAL_PATTERNS) {
    for (let code = 0; code <= 0xffff; code++) {
      const first = String.fromCharCode(code);
      if (begins.includes(first)) continue;
      const found = [...rests, ...words].find((rest) => pattern.test(first + rest));
      if (found !== undefined) throw new Error(`${pattern.source} also matches “${first + found}”`);
    }
  }
});
