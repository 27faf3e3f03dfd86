import { explainInsertion } from "../../../src/host/word/explain-insertion";

const place = (index: number, ...texts: readonly string[]) => ({ index, texts });

describe("what a document tells of an insertion whose answer was lost", () => {
  it("nothing went in", () => {
    expect(explainInsertion(["甲", "乙"], ["甲", "乙", "丙"], [place(0, "新")], false)).toEqual([null]);
  });

  it("all went in, with what Word left behind it", () => {
    const now = ["首", "甲", "新一", "新二", "", "乙"];
    expect(explainInsertion(["甲", "乙"], now, [place(-1, "首"), place(0, "新一", "新二")], true)).toEqual([
      { inserted: [0], left: [] },
      { inserted: [2, 3], left: [4] },
    ]);
  });

  it("one place got its blocks and the other did not", () => {
    const places = [place(0, "一"), place(1, "二")];
    expect(explainInsertion(["甲", "乙", "丙"], ["甲", "乙", "二", "丙"], places, true)).toEqual([
      null,
      { inserted: [2], left: [] },
    ]);
  });

  it("a repair was cut short: of a last block that stands there twice, the first is left over", () => {
    const now = ["甲", "题", "文", "文", "", "乙"];
    expect(explainInsertion(["甲", "乙"], now, [place(0, "题", "文")], true)).toEqual([
      { inserted: [1, 3], left: [2, 4] },
    ]);
  });

  it("empty paragraphs of the user's own are not taken for leftovers", () => {
    expect(
      explainInsertion(["甲", "", "", "乙"], ["甲", "新", "", "", "乙"], [place(0, "新")], true),
    ).toEqual([{ inserted: [1], left: [] }]);
  });

  it("paragraphs that are not known may be anything, but must be there", () => {
    const before = ["甲", undefined, undefined, "丁"];
    expect(explainInsertion(before, ["甲", "乙", "丙", "丁", "新"], [place(3, "新")], true)).not.toBeNull();
    expect(explainInsertion(before, ["甲", "乙", "丁", "新"], [place(3, "新")], true)).toBeNull();
  });

  it.each([
    ["a paragraph was edited meanwhile", ["甲", "乙"], ["甲改", "新", "乙"]],
    ["half of the blocks are missing", ["甲", "乙"], ["甲", "新一", "乙"]],
    ["both would look the same, for the text stood there before", ["甲", "新"], ["甲", "新", "新"]],
  ])("nothing is certain when %s", (_, before, now) => {
    const texts = now.includes("新一") ? ["新一", "新二"] : ["新"];
    expect(explainInsertion(before, now, [place(0, ...texts)], false)).toBeNull();
  });

  it("a long document is no deep one", () => {
    const before = Array.from({ length: 100_000 }, (_, index) => `第${index}段`);
    expect(explainInsertion(before, [...before, "新"], [place(99_999, "新")], true)).toEqual([
      { inserted: [100_000], left: [] },
    ]);
  });
});
