import fc from "fast-check";
import { phraseTextOf, phraseTextProblem, tagsOf, ownPhraseId } from "../../../src/library/packs/own-phrases";
import { fillInBlanks, suggestBlanks } from "../../../src/library/packs/suggest-blanks";

const filled = (text: string) => fillInBlanks(text, suggestBlanks(text));

test.each([
  ["2025年3月12日召开支部会议。", "【时间】召开支部会议。"],
  ["2025年以来集中学习4次。", "【时间】集中学习【次数】次。"],
  ["去年下半年到城关镇调研3次，收集意见27条。", "【时间】到【地点】调研【次数】次，收集意见【数量】条。"],
  ["今年5月份完成率只有62.5%，资金结余130余万元。", "【时间】完成率只有【比例】，资金结余【金额】万元。"],
  ["开展谈心谈话36人次，覆盖12名干部。", "开展谈心谈话【人次】人次，覆盖【人数】名干部。"],
  ["张某某同志分管时，王伟同志没有跟进。", "【姓名】同志分管时，【姓名】同志没有跟进。"],
  ["整改拖了两年，超期15天。", "整改拖了两年，超期【时长】。"],
])("%s", (text, expected) => {
  expect(filled(text)).toBe(expected);
});

test.each([
  "深入学习贯彻习近平同志重要论述。",
  "落实中央八项规定精神，增强“四个意识”，五个带头。",
  "一是学习不深，第一次接触，再次错过。",
  "党的二十届四中全会精神。",
  "联系农村和社区不够，基层同志反映办事慢。",
  "【时间】到【地点】调研【次数】次。",
])("what is no matter of one case stays: %s", (text) => {
  expect(suggestBlanks(text)).toEqual([]);
});

test("suggestions lie in the text, apart, in order; accepting some leaves the rest as it is", () => {
  const piece = fc.constantFrom(
    "2025年3月",
    "去年",
    "12名",
    "3次",
    "王某同志",
    "学习",
    "，",
    "【时间】",
    "5",
    "万元",
    "镇",
    "到",
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      (text) => {
        const found = suggestBlanks(text);
        found.forEach(({ start, end, text: part }, i) => {
          expect(text.slice(start, end)).toBe(part);
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
          expect(part).not.toMatch(/[【】]/u);
        });
        expect(fillInBlanks(text, [])).toBe(text);
      },
    ),
  );
});

test("a selection becomes one line without what no phrase may hold", () => {
  expect(phraseTextOf("一是\n学习\t不深。\u0007\u200b ")).toBe("一是学习不深。");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["empty", "hostile", "blanks", "too-long", null]).toContain(
        phraseTextProblem(phraseTextOf(text)),
      );
    }),
  );
});

test("tags are parted by spaces and commas, each once", () => {
  expect(tagsOf(" 窗口，阅览 窗口、 常用;")).toEqual(["窗口", "阅览", "常用"]);
  expect(tagsOf(" ")).toEqual([]);
});

test("the same text has the same id everywhere, one that a pack takes", () => {
  expect(ownPhraseId("学习不深。")).toBe(ownPhraseId("学习不深。"));
  expect(ownPhraseId("学习不深。")).not.toBe(ownPhraseId("学习不实。"));
  fc.assert(fc.property(fc.string(), (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(ownPhraseId(text))));
});
