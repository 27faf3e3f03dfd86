import { unzipSync, zipSync } from "fflate";
import { readDocx } from "../../../src/host/docx/read-docx";
import { STRICT, makeDocx, p, r, relationships, zipText } from "./make-docx";
import type { DocxSource } from "./make-docx";

const texts = (source: DocxSource | string) =>
  readDocx(makeDocx(typeof source === "string" ? { body: source } : source)).map(({ text }) => text);
/** The text of one paragraph with that content. */
const textOf = (content: string) => texts(`<w:p>${content}</w:p>`)[0];
const run = (content: string) => `<w:r>${content}</w:r>`;

describe("paragraphs of the body", () => {
  test("come in order, empty ones included", () => {
    expect(texts(p("一、存在的问题") + "<w:p/>" + p("（一）理论学习方面") + "<w:sectPr/>")).toEqual([
      "一、存在的问题",
      "",
      "（一）理论学习方面",
    ]);
  });

  test("in table cells, nested tables too, are marked", () => {
    const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
    const table = (cells: string) => `<w:tbl><w:tblPr/><w:tr>${cells}</w:tr></w:tbl>`;
    const body = p("前") + table(cell(p("甲")) + cell(p("乙") + table(cell(p("丙"))) + p("丁"))) + p("后");
    const read = readDocx(makeDocx({ body }));
    expect(read.map(({ text }) => text)).toEqual(["前", "甲", "乙", "丙", "丁", "后"]);
    expect(read.map(({ cell }) => cell !== null)).toEqual([false, true, true, true, true, false]);
  });

  describe("in merged cells", () => {
    const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
    const table = (rows: string) => `<w:tbl><w:tblPr/>${rows}</w:tbl>`;
    const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
    const places = (body: string) =>
      readDocx(makeDocx({ body })).map(
        ({ text, cell: at }) => `${text} ${at?.table}/${at?.row}/${at?.column}`,
      );

    test("columns are those of the grid, whatever a cell before them spans or a row leaves out", () => {
      const body =
        row(cell("清单", span(3))) +
        row(cell("问题", span(2)) + cell("措施")) +
        row(cell("一") + cell("二") + cell("三")) +
        row(cell("缺头"), '<w:gridBefore w:val="2"/>');
      expect(places(table(body))).toEqual([
        ...["清单 0/0/0", "问题 0/1/0", "措施 0/1/2", "一 0/2/0", "二 0/2/1", "三 0/2/2", "缺头 0/3/2"],
      ]);
    });

    test("what is merged downwards belongs to the first, and what is hidden below it is not read", () => {
      const restart = '<w:vMerge w:val="restart"/>';
      const body =
        row(cell("甲", restart) + cell("一")) +
        row(cell("藏", "<w:vMerge/>") + cell("二")) +
        row(cell("", '<w:vMerge w:val="continue"/>') + cell("三")) +
        row(cell("乙", restart) + cell("四")) +
        row(cell("丙") + cell("五"));
      expect(places(table(body))).toEqual([
        ...["甲 0/0/0", "一 0/0/1", " 0/0/0", "二 0/1/1", " 0/0/0", "三 0/2/1"],
        ...["乙 0/3/0", "四 0/3/1", "丙 0/4/0", "五 0/4/1"],
      ]);
    });

    test("one that continues nothing is a cell of its own; a deleted row is no row", () => {
      const body =
        row(cell("甲", "<w:vMerge/>")) +
        row(cell("删"), '<w:del w:id="1" w:author="审" w:date="2026-01-01T00:00:00Z"/>') +
        row(cell("乙"));
      expect(places(table(body))).toEqual(["甲 0/0/0", "乙 0/1/0"]);
    });

    test("rows and cells in content controls are counted as others are", () => {
      const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
      const body = row(cell("甲") + control(cell("乙"))) + control(row(cell("丙") + cell("丁")));
      expect(places(table(body))).toEqual(["甲 0/0/0", "乙 0/0/1", "丙 0/1/0", "丁 0/1/1"]);
    });
  });

  test("in content controls and custom XML, round blocks, rows and cells", () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="框"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const row = control(`<w:tr>${control(`<w:tc>${p("格")}</w:tc>`)}</w:tr>`);
    const body =
      control(p("甲") + control(p("乙"))) + `<w:customXml>${p("丙")}</w:customXml><w:tbl>${row}</w:tbl>`;
    expect(texts(body)).toEqual(["甲", "乙", "丙", "格"]);
  });

  test("in the strict namespace read the same", () => {
    expect(texts({ body: p("严格"), namespace: STRICT })).toEqual(["严格"]);
  });
});

describe("text of a paragraph", () => {
  test("runs join; links, smart tags, inline controls and simple fields are part of it", () => {
    const content =
      r("学习") +
      `<w:hyperlink r:id="a" xmlns:r="urn:r">${r("党章")}</w:hyperlink>` +
      `<w:smartTag>${r("二十大")}</w:smartTag>` +
      `<w:sdt><w:sdtPr/><w:sdtContent>${r("精神")}</w:sdtContent></w:sdt>` +
      `<w:fldSimple w:instr=" PAGE ">${r("3")}</w:fldSimple>`;
    expect(textOf(content)).toBe("学习党章二十大精神3");
  });

  test("text inserted under tracked changes is in, deleted and moved-away text is out", () => {
    const content =
      r("学习") +
      `<w:ins w:id="1">${r("不深")}<w:del w:id="2">${run("<w:delText>入</w:delText>")}</w:del></w:ins>` +
      `<w:del w:id="3">${run("<w:delText>不够</w:delText>")}</w:del>` +
      `<w:moveFrom w:id="4">${r("甲")}</w:moveFrom><w:moveTo w:id="5">${r("乙")}</w:moveTo>`;
    expect(textOf(content)).toBe("学习不深乙");
  });

  test("a deleted paragraph mark joins the paragraph to the next, a wholly deleted one is gone", () => {
    const deletedMark = "<w:rPr><w:del w:id='1'/></w:rPr>";
    const gone = `<w:p><w:pPr>${deletedMark}</w:pPr><w:del w:id="2">${run("<w:delText>甲</w:delText>")}</w:del></w:p>`;
    expect(texts(p("前") + gone + p("上半，", deletedMark) + p("下半。") + p("尾", deletedMark))).toEqual([
      "前",
      "上半，下半。",
      "尾",
    ]);
  });

  test("a deleted table row is out", () => {
    const row = (properties: string, text: string) => `<w:tr>${properties}<w:tc>${p(text)}</w:tc></w:tr>`;
    expect(texts(`<w:tbl>${row("<w:trPr><w:del/></w:trPr>", "删")}${row("", "留")}</w:tbl>`)).toEqual(["留"]);
  });

  test("soft breaks are line feeds, page and column breaks are nothing, tabs are tabs", () => {
    const content = run(
      `<w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t><w:br w:type="textWrapping"/><w:br w:type="page"/>` +
        `<w:br w:type="column"/><w:lastRenderedPageBreak/><w:tab/><w:t>丁</w:t><w:ptab/>`,
    );
    expect(textOf(content)).toBe("甲\n乙\n丙\n\t丁\t");
  });

  test("hyphens and symbols", () => {
    const symbol = (font: string, code: string) => `<w:sym w:font="${font}" w:char="${code}"/>`;
    expect(textOf(run(`<w:t>A</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>B</w:t>`))).toBe("A\u2011B");
    expect(textOf(run(symbol("Wingdings", "F0FE") + symbol("Wingdings 2", "00A3")))).toBe("☑□");
    expect(textOf(run(symbol("宋体", "25A1") + symbol("某体", "F041") + symbol("某体", "错")))).toBe("□A");
  });

  test("white space at the ends counts only where it is to be preserved", () => {
    expect(textOf(run("<w:t>\n  学习 不够\n 深入  </w:t>"))).toBe("学习 不够  深入");
    expect(textOf(run(`<w:t xml:space="preserve"> 甲 </w:t>`))).toBe(" 甲 ");
    expect(
      texts({ body: `<w:p>${run("<w:t> 甲 </w:t>")}</w:p>`, attributes: `xml:space="preserve"` }),
    ).toEqual([" 甲 "]);
  });

  test("entities and CDATA are read as characters", () => {
    expect(textOf(run("<w:t>&lt;甲&gt;&amp;&#20057;<![CDATA[<丙>]]></w:t>"))).toBe("<甲>&乙<丙>");
  });

  test("of ruby the base text alone", () => {
    const ruby = `<w:ruby><w:rubyPr/><w:rt>${r("xiáng")}</w:rt><w:rubyBase>${r("翔")}</w:rubyBase></w:ruby>`;
    expect(textOf(r("吴") + run(ruby))).toBe("吴翔");
  });

  test("hidden text, notes, comments, text boxes and pictures are no part of it", () => {
    const box = `<w:txbxContent>${p("框内")}</w:txbxContent>`;
    const content =
      run(`<w:rPr><w:vanish/></w:rPr><w:t>藏</w:t>`) +
      run(`<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>露</w:t>`) +
      run(`<w:footnoteReference w:id="1"/><w:commentReference w:id="1"/><w:annotationRef/>`) +
      run(
        `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`,
      ) +
      `<w:commentRangeStart w:id="1"/>` +
      r("正文");
    expect(texts(`<w:p>${content}</w:p>`)).toEqual(["露正文"]);
  });

  test("a character with a plain fallback is read from the fallback", () => {
    const content = run(
      `<mc:AlternateContent><mc:Choice Requires="w16se"><w:sym w:font="Segoe UI Emoji" w:char="1F600"/></mc:Choice>` +
        `<mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent>`,
    );
    expect(textOf(content)).toBe("☺");
  });
});

describe("fields", () => {
  const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const instruction = run("<w:instrText> TOC \\o </w:instrText>");

  test("show their result, not their instruction, nor a field inside the instruction", () => {
    const inner =
      field("begin") + run("<w:instrText>DATE</w:instrText>") + field("separate") + r("内") + field("end");
    const content =
      r("第") + field("begin") + instruction + inner + field("separate") + r("3") + field("end") + r("页");
    expect(textOf(content)).toBe("第3页");
  });

  test("may span paragraphs, as a table of contents does", () => {
    expect(
      texts(
        `<w:p>${field("begin")}${instruction}${field("separate")}${r("一、问题")}</w:p>` +
          p("二、原因") +
          `<w:p>${field("end")}${r("正文")}</w:p>`,
      ),
    ).toEqual(["一、问题", "二、原因", "正文"]);
  });

  test("without an end never swallow what follows", () => {
    expect(texts(`<w:p>${field("begin")}${instruction}</w:p>` + p("还在"))).toEqual(["", "还在"]);
    expect(texts(`<w:p>${field("end")}${field("separate")}${r("还在")}</w:p>`)).toEqual(["还在"]);
  });
});

describe("the package", () => {
  const document = (body: string) =>
    `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body>${body}</x:body></x:document>`;
  const paragraph = "<x:p><x:r><x:t>甲</x:t></x:r></x:p>";

  test("names its main part in its relationships, with any prefix and in any case", () => {
    const bytes = zipText({
      "_rels/.rels": relationships({ officeDocument: "/Word/./x/../Document2.xml" }),
      "word/document2.xml": document(paragraph),
    });
    expect(readDocx(bytes)).toEqual([{ text: "甲", listLabel: "", cell: null }]);
  });

  test("may be in UTF-16", () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${document(paragraph)}`;
    const bytes = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
    expect(readDocx(zipSync({ "word/document.xml": bytes })).map(({ text: read }) => read)).toEqual(["甲"]);
  });

  test("may hold anything else without its being unpacked", () => {
    const files = unzipSync(makeDocx({ body: p("甲") }));
    const bytes = zipSync(
      { ...files, "word/media/image1.bin": new Uint8Array(100 * 1024 * 1024) },
      { level: 1 },
    );
    expect(readDocx(bytes)).toHaveLength(1);
  });
});
