import fc from "fast-check";
import { bareSentence, sentenceEnd, sentenceLength, withoutEndMark } from "../../src/statement/sentence";

test.each([
  ["理论学习不够系统。满足于集中学习。", "理论学习不够系统。"],
  ["原因：怕得罪人", "原因："],
  ["拨付3.5万元，余款未付", "拨付3.5万元，余款未付"],
  ["学习不深. 读书少", "学习不深."],
  ["参照 GB.T 执行", "参照 GB.T 执行"],
  ["学习不深.", "学习不深."],
])("%s", (text, first) => expect(text.slice(0, sentenceLength(text))).toBe(first));

/** The rule as one expression: slower, and plainer to read. */
const END = /[。！？!?；;：:\n]|[.](?=\s*[^\d\s.a-zA-Z]|$)/u;
const text = fc.string({ unit: fc.constantFrom(..."学。！?；:.，、 \n3a\u3000"), maxLength: 16 });

test("the first sentence ends where the expression says", () => {
  fc.assert(
    fc.property(text, (all) => {
      const match = END.exec(all);
      expect(sentenceLength(all)).toBe(match ? match.index + match[0].length : all.length);
    }),
  );
});

test("a sentence loses its blanks and the marks at its end, nothing else", () => {
  fc.assert(
    fc.property(text, (all) =>
      expect(withoutEndMark(all)).toBe(all.trim().replace(/[。！？!?；;：:.，,、\s]+$/u, "")),
    ),
  );
});

test("a stretch is read as if it stood alone", () => {
  fc.assert(
    fc.property(text, text, text, (before, all, behind) => {
      const whole = before + all + behind;
      const [from, to] = [before.length, before.length + all.length];
      expect(sentenceEnd(whole, from, to) - from).toBe(sentenceLength(all));
      expect(bareSentence(whole, from, to)).toBe(withoutEndMark(all));
    }),
  );
});
