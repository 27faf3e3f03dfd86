import fc from "fast-check";
import { parseChineseNumber, toChineseNumber } from "../../src/statement/chinese-number";
import { paragraphOrdinal, readOrdinal } from "../../src/statement/ordinal";

test.each([
  ["一、存在的问题", "chinese", 1, "一、"],
  ["三.下步打算", "chinese", 3, "三."],
  ["（十一）学习", "chinese-parens", 11, "（十一）"],
  ["(二)学习", "chinese-parens", 2, "(二)"],
  ["（一）、学习", "chinese-parens", 1, "（一）、"],
  ["1.学习", "arabic", 1, "1."],
  ["10、学习", "arabic", 10, "10、"],
  ["3.6月底前建成", "arabic", 3, "3."],
  ["2.2026年", "arabic", 2, "2."],
  ["4.2家企业搬迁", "arabic", 4, "4."],
  ["（3）学习", "arabic-parens", 3, "（3）"],
  ["③学习", "circled", 3, "③"],
  ["二是学习", "yishi", 2, "二是"],
  ["三要学习", "yishi", 3, "三要"],
  ["第四，学习", "di", 4, "第四，"],
  ["首先，学习", "shouxian", 1, "首先，"],
  ["再次，学习", "shouxian", null, "再次，"],
  ["问题二：学习", "jieci", 2, "问题二："],
])("%s", (text, style, value, written) => {
  expect(readOrdinal(text)).toEqual({ style, value, end: written.length });
});

test.each([
  "2024年度",
  "3.5万亩",
  "3.5个月",
  "1.5个百分点",
  "4.2亿元",
  "第一议题学得不深",
  "一些同志",
  "一要求就办",
  "十分重视",
  "首先要学好",
  "A4纸",
])("“%s” begins with no ordinal", (text) => expect(readOrdinal(text)).toBeNull());

test("an automatic number counts like a written one and takes no room in the text", () => {
  expect(paragraphOrdinal("学习不深", "（二）")).toEqual({ style: "chinese-parens", value: 2, end: 0 });
  expect(paragraphOrdinal("  学习不深", "3")).toEqual({ style: "arabic", value: 3, end: 2 });
});

test("Chinese numbers up to 99 are written and read alike", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
      expect(parseChineseNumber(toChineseNumber(value))).toBe(value);
    }),
  );
  expect([1, 10, 11, 20, 35].map(toChineseNumber)).toEqual(["一", "十", "十一", "二十", "三十五"]);
  expect(() => toChineseNumber(0)).toThrow(RangeError);
});
