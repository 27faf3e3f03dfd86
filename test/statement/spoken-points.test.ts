import { inlinePoints } from "../../src/statement/inline-points";
import { paragraphOrdinal } from "../../src/statement/ordinal";

/** The points of a paragraph, each from its first word to the next one's. */
function pointsOf(text: string): string[] {
  const ordinal = paragraphOrdinal(text, "");
  const points = inlinePoints(text, ordinal?.end ?? 0, ordinal, text.length);
  return points.map(({ start }, i) => text.slice(start, points[i + 1]?.start ?? text.length));
}

test.each([
  [
    "why it is so, in one paragraph",
    "夜里我也想过。一个是图省事，觉得没有人来查。再一个是抹不开情面。还有就是心里没有装着大伙。",
    ["一个是图省事，觉得没有人来查。", "再一个是抹不开情面。", "还有就是心里没有装着大伙。"],
  ],
  [
    "behind a colon that ends the lead",
    "原因有两条：一条是怕得罪本家兄弟；另一条是嫌开会麻烦费工夫。",
    ["一条是怕得罪本家兄弟；", "另一条是嫌开会麻烦费工夫。"],
  ],
  [
    "behind the first words of a sentence",
    "想来想去，一个是脑筋旧，老账本用惯了。二一个是怕人家问东问西。",
    ["一个是脑筋旧，老账本用惯了。", "二一个是怕人家问东问西。"],
  ],
  [
    "一来, 二来",
    "怎么弄成这样的？一来，我嫌开会麻烦费时。二来，文书是我的侄子不好说。",
    ["一来，我嫌开会麻烦费时。", "二来，文书是我的侄子不好说。"],
  ],
  [
    "the paragraph begins with the first of them",
    "头一件，党课是念的报纸。第二件，记录是后补的。",
    ["第二件，记录是后补的。"],
  ],
  [
    "首先 and so on, closed by 还有",
    "首先，路灯不亮。其次，水渠不通。还有，账没有贴出来。",
    ["其次，水渠不通。", "还有，账没有贴出来。"],
  ],
])("%s", (_, text, points) => {
  expect(pointsOf(text)).toEqual(points);
});

test.each([
  "公益岗不公。村里两个岗，一个是我侄子，一个是会计的舅哥。",
  "路灯坏了没有修。群众来问，有两种说法：一个是没有钱买灯泡；一个是没有人会修。",
  "我这个人有一个毛病。再一个，脾气急。",
  "先说一个是非问题，账不清就是错。",
])("%s lists nothing", (text) => {
  expect(pointsOf(text)).toEqual([]);
});
