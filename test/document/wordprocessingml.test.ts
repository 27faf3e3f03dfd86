import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { BLOCK_KINDS } from "../../src/document/block";
import type { Block } from "../../src/document/block";
import {
  WORDPROCESSINGML,
  documentXml,
  flatOpc,
  paragraphsXml,
  sectionXml,
} from "../../src/document/wordprocessingml";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** Parses, and fails on anything a strict parser would complain of. */
function parse(xml: string) {
  return new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(xml, "text/xml");
}

/** The elements of that name in a piece of WordprocessingML. */
function all(xml: string, name: string) {
  const root = `<root xmlns:w="${WORDPROCESSINGML}" xmlns:r="urn:r">${xml}</root>`;
  return [...parse(root).getElementsByTagNameNS(WORDPROCESSINGML, name)];
}

/** The w: attributes of the first element of that name. */
function attributes(xml: string, name: string): Record<string, string> {
  const [element] = all(xml, name);
  return Object.fromEntries(
    [...(element?.attributes ?? [])].map(({ localName, value }) => [localName, value]),
  );
}

const one = (kind: Block["kind"], text = "文字") => paragraphsXml([{ kind, text }], "仿宋");

describe("a block in the format of GB/T 9704", () => {
  test.each([
    ["title", "方正小标宋简体", "44", "center", "0", "700"],
    ["byline", "楷体", "32", "center", "0", "579"],
    ["heading1", "黑体", "32", "both", "200", "579"],
    ["heading2", "楷体", "32", "both", "200", "579"],
    ["body", "仿宋", "32", "both", "200", "579"],
  ] as const)("%s: %s, %s half-points, %s, indent %s, line %s", (kind, face, size, align, indent, line) => {
    const xml = one(kind);
    expect(attributes(xml, "rFonts")).toEqual({ hint: "eastAsia", ascii: face, eastAsia: face, hAnsi: face });
    expect([attributes(xml, "sz")["val"], attributes(xml, "szCs")["val"]]).toEqual([size, size]);
    expect(attributes(xml, "jc")["val"]).toBe(align);
    expect(attributes(xml, "spacing")).toEqual({ before: "0", after: "0", line, lineRule: "exact" });
    expect(attributes(xml, "ind")).toEqual({
      left: "0",
      right: "0",
      firstLineChars: indent,
      firstLine: indent === "0" ? "0" : "640",
    });
    expect(attributes(xml, "lang")).toEqual({ val: "en-US", eastAsia: "zh-CN" });
  });

  test("headings are in the navigation pane and stay with what follows, other blocks are not", () => {
    const levels = BLOCK_KINDS.map((kind) => [
      attributes(one(kind), "outlineLvl")["val"],
      all(one(kind), "keepNext").length,
    ]);
    expect(levels).toEqual([
      [undefined, 0],
      [undefined, 0],
      ["0", 1],
      ["1", 1],
      [undefined, 0],
    ]);
  });

  test("the unit's choice of typeface sets the GB2312 cuts", () => {
    const faces = BLOCK_KINDS.map(
      (kind) => attributes(paragraphsXml([{ kind, text: "文" }], "仿宋_GB2312"), "rFonts")["eastAsia"],
    );
    expect(faces).toEqual(["方正小标宋简体", "楷体_GB2312", "黑体", "楷体_GB2312", "仿宋_GB2312"]);
  });

  test("paragraph mark and run have the same format, so that typing on keeps it", () => {
    const [mark, run] = all(one("heading1"), "rPr");
    expect(String(mark)).toBe(String(run));
  });

  test("no style is named", () => {
    expect(BLOCK_KINDS.flatMap((kind) => all(one(kind), "pStyle"))).toEqual([]);
  });
});

describe("text", () => {
  const textOf = (xml: string) => all(xml, "t").map((t) => t.textContent);

  test("is escaped, kept with its spaces, and split at breaks and tabs", () => {
    const xml = one("body", ' <甲>&"乙"\n\t丙\r\n ');
    expect(textOf(xml)).toEqual([` <甲>&"乙"`, "丙", " "]);
    expect([all(xml, "br").length, all(xml, "tab").length]).toEqual([2, 1]);
    expect(all(xml, "t").map((t) => t.getAttribute("xml:space"))).toEqual([
      "preserve",
      "preserve",
      "preserve",
    ]);
  });

  test("loses the characters XML cannot hold, and only those", () => {
    expect(textOf(one("body", "甲\u0000\u0008\u000B\uFFFE\uD800乙\uDC00𠮷\u00A0\u3000"))).toEqual([
      "甲乙𠮷\u00A0\u3000",
    ]);
  });

  test("of an empty block is no run at all", () => {
    expect(all(one("body", ""), "r")).toEqual([]);
    expect(all(one("body", "\u0001"), "r")).toEqual([]);
  });

  test("of any kind gives well-formed XML", () => {
    const block = fc.record({
      kind: fc.constantFrom(...BLOCK_KINDS),
      text: fc.string({
        unit: fc.constantFrom(..."<>&\"'/]![CDATA-?x甲【】“\n\t\r\u0000\u001F\uFFFF\uD83D\uDE00"),
      }),
    });
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        expect(all(paragraphsXml(blocks, "仿宋"), "p")).toHaveLength(blocks.length);
        parse(flatOpc(blocks, "仿宋", { page: true }));
      }),
    );
  });
});

describe("a section", () => {
  test("is A4 with the margins and the grid of the standard", () => {
    const xml = sectionXml();
    expect(attributes(xml, "pgSz")).toEqual({ w: "11906", h: "16838" });
    expect(attributes(xml, "pgMar")).toMatchObject({
      top: "2098",
      bottom: "1984",
      left: "1588",
      right: "1474",
    });
    expect(attributes(xml, "docGrid")).toMatchObject({ type: "linesAndChars", linePitch: "579" });
    expect(all(xml, "footerReference")).toEqual([]);
  });

  test("holds 22 lines of 28 characters", () => {
    const page = { ...attributes(sectionXml(), "pgSz"), ...attributes(sectionXml(), "pgMar") } as Record<
      string,
      string
    >;
    const twips = (name: string) => Number(page[name]);
    expect(Math.floor((twips("h") - twips("top") - twips("bottom")) / 579)).toBe(22);
    const pitch = 16 + Number(attributes(sectionXml(), "docGrid")["charSpace"]) / 4096;
    expect(Math.floor((twips("w") - twips("left") - twips("right")) / 20 / pitch)).toBe(28);
  });

  test("puts the page number's dash 7 mm below the type area", () => {
    const { bottom, footer } = attributes(sectionXml(), "pgMar");
    const middleOfLine = Number(footer) + 140;
    expect(((Number(bottom) - middleOfLine) / 1440) * 25.4).toBeCloseTo(7, 1);
  });

  test("names a footer for odd and one for even pages", () => {
    const references = all(sectionXml({ odd: "rId8", even: "rId9" }), "footerReference");
    expect(
      references.map((element) => [element.getAttribute("w:type"), element.getAttribute("r:id")]),
    ).toEqual([
      ["default", "rId8"],
      ["even", "rId9"],
    ]);
  });
});

describe("the flat package", () => {
  const parts = (xml: string) => [...parse(xml).getElementsByTagNameNS(PACKAGE, "part")];

  test("is a relationships part and the document it points to", () => {
    const xml = flatOpc([{ kind: "body", text: "甲" }], "仿宋");
    expect(parts(xml).map((part) => part.getAttribute("pkg:name"))).toEqual([
      "/_rels/.rels",
      "/word/document.xml",
    ]);
    expect(xml).toContain(`Target="word/document.xml"`);
  });

  test("sets the page only when asked", () => {
    const blocks: Block[] = [{ kind: "body", text: "甲" }];
    expect(flatOpc(blocks, "仿宋")).not.toContain("w:sectPr");
    expect(flatOpc(blocks, "仿宋", { page: true })).toContain(sectionXml());
  });
});

test("a document without blocks is one empty paragraph in the body's format", () => {
  const xml = documentXml([], "仿宋", sectionXml());
  expect(xml).toContain(`<w:body>${one("body", "")}<w:sectPr>`);
});
