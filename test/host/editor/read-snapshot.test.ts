import { TextSelection } from "prosemirror-state";
import { readSnapshot } from "../../../src/host/editor/read-snapshot";
import { OpenDocument, p } from "./open-docx";

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const by = 'w:author="甲" w:date="2026-01-01T00:00:00Z"';
const numbered = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

async function read(body: string) {
  return readSnapshot((await OpenDocument.from(body)).state);
}
const texts = async (body: string) => (await read(body)).paragraphs.map((paragraph) => paragraph.text);

describe("the text of a paragraph", () => {
  test("is what a reader sees: soft breaks and tabs in, tracked deletions out, insertions in", async () => {
    const body = `<w:p>${run("一是学习")}<w:del w:id="1" ${by}><w:r><w:delText>很</w:delText></w:r></w:del><w:ins w:id="2" ${by}>${run("不够")}</w:ins><w:r><w:br/></w:r>${run("深入")}<w:r><w:tab/></w:r>${run("𠮷。")}</w:p>`;
    expect(await texts(body)).toEqual(["一是学习不够\n深入\t𠮷。"]);
  });

  test("includes inline content controls and what a field shows", async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("2026年1月")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const control = `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${run("住建")}</w:sdtContent></w:sdt>`;
    expect(await texts(`<w:p>${run("于")}${field}${control}${run("局")}</w:p>`)).toEqual([
      "于2026年1月住建局",
    ]);
  });
});

describe("the body", () => {
  const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid><w:tr>${cell("甲")}${cell("乙")}</w:tr></w:tbl>`;

  test("is read in order, empty paragraphs, table cells and content controls included", async () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${p("控件里")}</w:sdtContent></w:sdt>`;
    const { paragraphs } = await read(`${p("前")}<w:p/>${table}${control}${p("后")}`);
    expect(paragraphs.map(({ text, cell }) => `${cell ? "表 " : ""}${text}`)).toEqual([
      "前",
      "",
      "表 甲",
      "表 乙",
      "控件里",
      "后",
    ]);
  });

  test("knows the grid of a table: what is merged downwards or across shifts no column", async () => {
    const merged = (text: string, properties: string) =>
      `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const rows = [
      merged("清单", '<w:gridSpan w:val="3"/>'),
      merged("甲", '<w:vMerge w:val="restart"/>') + cell("一") + merged("乙", '<w:vMerge w:val="restart"/>'),
      merged("", "<w:vMerge/>") + cell("二") + merged("", "<w:vMerge/>"),
      merged("丙", '<w:gridSpan w:val="2"/>') + cell("三"),
    ];
    const grid = '<w:gridCol w:w="1000"/>'.repeat(3);
    const body = `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
    const { paragraphs } = await read(body + p("后"));
    expect(
      paragraphs.map(({ text, cell: at }) => `${text} ${at ? `${at.row}/${at.column}` : ""}`.trim()),
    ).toEqual([...["清单 0/0", "甲 1/0", "一 1/1", "乙 1/2", "二 2/1", "丙 3/0", "三 3/2", "后"]]);
  });

  test("has Word's automatic numbers as labels, not in the text", async () => {
    const { paragraphs } = await read(
      [0, 1, 1, 2, 0, 1].map((level) => p("问题", numbered(level))).join("") + p("正文"),
    );
    expect(paragraphs.map(({ listLabel }) => listLabel)).toEqual([
      "一、",
      "（一）",
      "（二）",
      "1.",
      "二、",
      "（一）",
      "",
    ]);
    expect(paragraphs[0]?.text).toBe("问题");
  });
});

describe("the cursor", () => {
  test("is the end of the selection, as paragraph and offset", async () => {
    const open = await OpenDocument.from(p("第一段") + p("第二段"));
    open.dispatch(open.state.tr.setSelection(TextSelection.create(open.state.doc, 2, 8)));
    expect(readSnapshot(open.state).cursor).toEqual({ paragraph: 1, offset: 2 });
  });
});
