import fc from "fast-check";
import { plainParagraph } from "../../src/document/paragraph";
import { parseStatement } from "../../src/statement/parse-statement";

test("nothing crashes, and every range lies in its paragraph and covers the item's words", () => {
  const pieces = [
    "一、存在的问题",
    "（一）",
    "一是",
    "二是",
    "三是",
    "1.",
    "2、",
    "（1）",
    "①",
    "首先，",
    "其次，",
    "原因：",
    "学习不深",
    "。",
    "，",
    "；",
    "\n",
    "二、原因分析",
    "三、整改措施",
    "【事例】",
    "以上是我的检查",
    "对照检查材料",
    "　",
    "第一，",
    "整改措施。",
    "方面",
    "*",
    "😀",
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.string({ unit: "grapheme", maxLength: 30 }), (built, noise) => {
      const paragraphs = (built + noise).split("\n").map(plainParagraph);
      const { items, sections } = parseStatement(paragraphs);
      for (const { range, title, lastParagraph } of items) {
        const whole = paragraphs[range.paragraph]!.text;
        expect(range.start >= 0 && range.start < range.end && range.end <= whole.length).toBe(true);
        expect(whole.slice(range.start, range.end)).toContain(title);
        expect(lastParagraph >= range.paragraph && lastParagraph < paragraphs.length).toBe(true);
      }
      for (const { first, last } of sections) expect(first <= last && last < paragraphs.length).toBe(true);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }),
    { numRuns: 2000 },
  );
});
