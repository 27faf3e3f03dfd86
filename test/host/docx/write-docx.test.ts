import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { BLOCK_KINDS } from "../../../src/document/block";
import type { Block } from "../../../src/document/block";
import { readDocx } from "../../../src/host/docx/read-docx";
import { writeDocx } from "../../../src/host/docx/write-docx";

const BLOCKS: readonly Block[] = [
  { kind: "title", text: "2025年度民主生活会对照检查材料" },
  { kind: "byline", text: "【职务】  【姓名】" },
  { kind: "heading1", text: "一、存在的主要问题" },
  { kind: "heading2", text: "（一）在带头强化政治忠诚方面" },
  { kind: "body", text: "一是理论学习“重业务、轻理论”，……" },
  { kind: "body", text: "" },
];

/** The parts of a written document as text. */
function parts(blocks: readonly Block[] = BLOCKS): Record<string, string> {
  const files = unzipSync(writeDocx(blocks, "仿宋"));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("what is written reads back", () => {
  test("block by block", () => {
    expect(readDocx(writeDocx(BLOCKS, "仿宋"))).toEqual(
      BLOCKS.map(({ text }) => ({ text, listLabel: "", cell: null })),
    );
  });

  test("whatever characters the text is made of", () => {
    const text = fc.string({ unit: fc.constantFrom(...`<>&"'/]![CDATA-?; \t\n甲【】“”—…\u3000\u00A0𠮷`) });
    const block = fc.record({ kind: fc.constantFrom(...BLOCK_KINDS), text });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const read = readDocx(writeDocx(blocks, "仿宋")).map((paragraph) => paragraph.text);
        expect(read).toEqual(blocks.map((written) => written.text));
      }),
    );
  });

  test("none at all as one empty paragraph", () => {
    expect(readDocx(writeDocx([], "仿宋"))).toEqual([{ text: "", listLabel: "", cell: null }]);
  });
});

describe("the package", () => {
  test("is well-formed in every part", () => {
    for (const xml of Object.values(parts())) {
      const complain = (_: string, message: string) => {
        throw new Error(message);
      };
      new DOMParser({ onError: complain }).parseFromString(xml, "text/xml");
    }
  });

  test("declares a type and a relationship for every part it holds, and holds all it declares", () => {
    const files = parts();
    const declared = [...(files["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map(
      (m) => m[1],
    );
    const targets = (name: string, folder: string) =>
      [...(files[name] ?? "").matchAll(/Target="([^"]+)"/g)].map((m) => folder + m[1]);
    const related = [...targets("_rels/.rels", ""), ...targets("word/_rels/document.xml.rels", "word/")];
    const held = Object.keys(files).filter(
      (name) => name !== "[Content_Types].xml" && !name.endsWith(".rels"),
    );
    expect(declared.sort()).toEqual([...held].sort());
    expect(related.sort()).toEqual([...held].sort());
  });

  test("is the same, byte for byte, for the same blocks", () => {
    expect(writeDocx(BLOCKS, "仿宋")).toEqual(writeDocx(BLOCKS, "仿宋"));
    const time = new DataView(writeDocx(BLOCKS, "仿宋").buffer).getUint32(10, true);
    expect(time).toBe(0x00210000); // 1 January 1980
  });

  test("tells neither author nor time", () => {
    expect(parts()["docProps/core.xml"]).not.toMatch(/creator|lastModifiedBy|created|modified/);
  });
});

describe("the page number of GB/T 9704 7.5", () => {
  test("stands outside: right on odd pages, left on even ones, one character in", () => {
    const files = parts();
    expect(files["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
    expect(files["word/footer1.xml"]).toContain(
      `<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>`,
    );
    expect(files["word/footer2.xml"]).toContain(
      `<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>`,
    );
  });

  test("is a PAGE field in 四号 宋体 between dashes", () => {
    const footer = parts()["word/footer1.xml"] ?? "";
    expect(footer.replace(/<w:instrText[^]*?<\/w:instrText>/g, "").replace(/<[^>]+>/g, "")).toMatch(/— 1 —$/);
    expect(footer).toContain("> PAGE <");
    expect(new Set(footer.match(/w:(?:ascii|sz w:val)="[^"]+"/g))).toEqual(
      new Set([`w:ascii="宋体"`, `w:sz w:val="28"`]),
    );
  });
});

test("a new paragraph without any format is 仿宋 三号", () => {
  const styles = parts()["word/styles.xml"] ?? "";
  expect(styles).toMatch(/<w:rPrDefault>.*w:eastAsia="仿宋".*<w:sz w:val="32"\/>.*<\/w:rPrDefault>/);
});

test("Word opens it outside compatibility mode", () => {
  expect(parts()["word/settings.xml"]).toMatch(/w:name="compatibilityMode"[^>]*w:val="15"/);
});
