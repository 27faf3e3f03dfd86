import fc from "fast-check";
import { PACK_LIMITS } from "../../../src/library/packs/pack";
import { packProblems, parsePack } from "../../../src/library/packs/parse-pack";
import { changed, officeFile } from "./office-pack";

const known = { concepts: [{ id: "first-topic" }] };

describe("for the one who mends a pack, all that is wrong is told at once", () => {
  const told = (file: unknown): string[] =>
    packProblems(JSON.stringify(file), known).map(({ path, message }) => `${path}：${message}`);

  test("of every kind, where the pane stops at the first", () => {
    const file = changed((one) => {
      one.phrases[0]!["text"] = "有\u200b看不见的字符【时间】。";
      one.phrases[1]!["category"] = "study";
      one.terms[1]!["concept"] = "frist-topic";
    });
    expect(parsePack(file, known)).toMatchObject({ problems: [{ path: "phrases[0].text" }] });
    expect(told(file)).toEqual([
      "phrases[0].text：有控制字符、换行或看不见的字符，请删去",
      "phrases[1].category：没有“study”这个问题类别",
      "terms[1].concept：没有“frist-topic”这个事项；要新设一个，请写上 roots（可以是空的列表）",
    ]);
  });

  test("of one place once: a text too long for any place is too long for a phrase as well", () => {
    const file = changed((one) => (one.phrases[0]!["text"] = "长".repeat(PACK_LIMITS.text + 1)));
    expect(told(file)).toEqual(["phrases[0].text：有 2001 个字，最多 2000 个字"]);
  });

  test("however many there are", () => {
    const phrases = Array.from({ length: 200 }, (_, i) => ({ id: `p-${i}` }));
    expect(told({ ...officeFile(), phrases })).toHaveLength(600);
  });

  test("of a format that was forgotten, and of what else there is", () => {
    const file = changed((one) => {
      delete one["format"];
      delete one.name;
    });
    expect(told(file)).toEqual(['format：不是用语包：应当写明 "format": "duizhao-pack"', "name：缺少这一项"]);
  });

  test("but nothing of a newer version, which may hold what this one does not know", () => {
    expect(told({ ...officeFile(), version: 2, future: {} })).toHaveLength(1);
  });

  test("nothing exactly when the pane takes the file, whatever was changed in it", () => {
    const text = JSON.stringify(officeFile());
    const typed = fc.constantFrom(...'，“”、{}[]",:\\\n 年0a<【】', "", "null");
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(3), typed, (at, cut, put) => {
        const file = text.slice(0, at) + put + text.slice(at + cut);
        expect(packProblems(file, known).length === 0).toBe("pack" in parsePack(file, known));
      }),
    );
  });
});
