import { isBare } from "../../../src/host/word/bare-body";
import { readerText } from "../../../src/host/word/paragraph-text";
import { escaped, hits, needleFrom, needleTo, wholeNeedle } from "../../../src/host/word/search-needle";

describe("the text a reader sees", () => {
  it.each([
    ["plain text", "一、存在的问题", "一、存在的问题"],
    ["a soft line break", "甲\v乙", "甲\n乙"],
    ["a tab and ideographic spaces", "\t　　甲", "\t　　甲"],
    ["a comment mark", "甲\u0005乙", "甲乙"],
    ["note number and picture", "甲\u0002乙\u0001", "甲乙"],
    ["a page break", "甲\f乙", "甲乙"],
    ["hyphens", "A\u001eB\u001fC", "A-BC"],
    ["a no-break space, which is not ours to change", "甲\u00a0乙", "甲\u00a0乙"],
  ])("%s", (_, raw, text) => {
    expect(readerText(raw)).toBe(text);
  });
});

describe("needles for Word's search", () => {
  it("are the whole stretch where that is short", () => {
    expect(wholeNeedle("【】年【】月", 3, 5)).toEqual({ text: "【】", occurrence: 1 });
    expect(wholeNeedle("甲".repeat(200), 0, 200)).toBeNull();
    expect(wholeNeedle("一\n二", 0, 3)).toBeNull();
  });

  it("are a short piece of either end where it is not, and count repetitions before them", () => {
    const half = Array.from({ length: 50 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("");
    const text = half + half;
    expect(needleFrom(text, 50, 100)).toEqual({ text: half.slice(0, 32), occurrence: 1 });
    expect(needleTo(text, 0, 50)).toEqual({ text: half.slice(18), occurrence: 0 });
  });

  it("do not cut a rare character in two", () => {
    const text = `甲${"𠮷".repeat(40)}乙`;
    expect(needleFrom(text, 0, text.length)?.text).toBe(`甲${"𠮷".repeat(15)}`);
    expect(needleTo(text, 0, text.length)?.text).toBe(`${"𠮷".repeat(15)}乙`);
  });

  it("stop at a line break or a tab", () => {
    expect(needleFrom("一二\n三四", 0, 5)?.text).toBe("一二");
    expect(needleTo("一二\t三四", 0, 5)?.text).toBe("三四");
    expect(needleFrom("一\n二", 1, 3)).toBeNull();
  });

  it("are none where hits do not overlap onto the place", () => {
    expect(hits("〇〇〇", "〇〇")).toEqual([0]);
    expect(needleFrom("〇〇〇", 1, 3)).toBeNull();
  });

  it("double a caret", () => {
    expect(escaped("x^2")).toBe("x^^2");
  });
});

describe("whether a body holds nothing", () => {
  const packageOf = (content: string) =>
    `<pkg:package><pkg:part pkg:name="/word/document.xml"><w:body>${content}</w:body></pkg:part>` +
    `<pkg:part pkg:name="/word/header1.xml"><w:t>页眉</w:t></pkg:part></pkg:package>`;

  it.each([
    [
      "an empty paragraph with format and bookmark",
      "<w:p><w:pPr><w:rPr><w:sz/></w:rPr></w:pPr><w:bookmarkStart/></w:p>",
      true,
    ],
    ["a text", "<w:p><w:r><w:t>甲</w:t></w:r></w:p>", false],
    ["a drawing", "<w:p><w:r><w:drawing></w:drawing></w:r></w:p>", false],
    ["an old picture", "<w:p><w:r><w:pict/></w:r></w:p>", false],
    ["a content control", "<w:sdt><w:sdtContent/></w:sdt>", false],
    [
      "tracked deleted text",
      '<w:p><w:del w:id="1"><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>',
      false,
    ],
  ])("%s", (_, content, bare) => {
    expect(isBare(packageOf(content))).toBe(bare);
  });

  it("is no for a package without a document part", () => {
    expect(isBare("<pkg:package/>")).toBe(false);
  });
});
