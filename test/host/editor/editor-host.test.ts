import { createSuggestionModePlugin } from "@eigenpal/docx-editor-core/prosemirror/plugins";
import { undo } from "prosemirror-history";
import type { Plugin } from "prosemirror-state";
import { TextSelection } from "prosemirror-state";
import type { Block } from "../../../src/document/block";
import { createEditorHost } from "../../../src/host/editor/editor-host";
import { OpenDocument, p } from "./open-docx";

const OPTIONS = { typeface: "仿宋" } as const;
const heading: Block = { kind: "heading1", text: "二、原因剖析" };
const body: Block = { kind: "body", text: "主要有【填写】。" };
const by = 'w:author="甲" w:date="2026-01-01T00:00:00Z"';

async function open(markup: string, plugins: readonly Plugin[] = []) {
  const document = await OpenDocument.from(markup, plugins);
  const host = createEditorHost(document);
  const texts = async () => (await host.read()).paragraphs.map((paragraph) => paragraph.text);
  const selectAt = (from: number, to = from) =>
    document.dispatch(document.state.tr.setSelection(TextSelection.create(document.state.doc, from, to)));
  return { document, host, texts, selectAt };
}

/** The saved paragraph that holds this text. */
async function savedParagraph(document: OpenDocument, text: string): Promise<string> {
  const xml = (await document.save())["word/document.xml"] ?? "";
  return xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gsu)?.find((one) => one.includes(text)) ?? "";
}

describe("insertBlocks", () => {
  test("puts blocks behind their anchors, in order, and one undo takes all back", async () => {
    const { document, host, texts } = await open(p("一、问题") + p("三、措施"));
    await host.insertBlocks(
      [
        { after: null, blocks: [{ kind: "title", text: "材料" }] },
        { after: { index: 0, text: "一、问题" }, blocks: [heading, body] },
        { after: { index: 1, text: "三、措施" }, blocks: [{ kind: "body", text: "结语" }] },
      ],
      OPTIONS,
    );
    expect(await texts()).toEqual(["材料", "一、问题", heading.text, body.text, "三、措施", "结语"]);
    undo(document.state, document.dispatch);
    expect(await texts()).toEqual(["一、问题", "三、措施"]);
  });

  test("takes over a document that is one empty paragraph", async () => {
    const { host, texts } = await open("<w:p/>");
    await host.insertBlocks([{ after: null, blocks: [heading, body] }], OPTIONS);
    expect(await texts()).toEqual([heading.text, body.text]);
  });

  test("changes nothing when one anchor no longer holds", async () => {
    const { host, texts } = await open(p("甲") + p("乙"));
    const insertions = [
      { after: { index: 0, text: "甲" }, blocks: [body] },
      { after: { index: 1, text: "已改" }, blocks: [body] },
    ];
    await expect(host.insertBlocks(insertions, OPTIONS)).rejects.toMatchObject({ kind: "text-changed" });
    expect(await texts()).toEqual(["甲", "乙"]);
  });

  test("goes behind a table, not into its last cell", async () => {
    const cell = `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${p("格")}</w:tc>`;
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid><w:tr>${cell}${cell}</w:tr></w:tbl>`;
    const { host } = await open(table + p("后"));
    await host.insertBlocks([{ after: { index: 1, text: "格" }, blocks: [body] }], OPTIONS);
    expect((await host.read()).paragraphs.map(({ text, cell }) => [text, cell !== null])).toEqual([
      ["格", true],
      ["格", true],
      [body.text, false],
      ["后", false],
    ]);
  });

  test("is refused while the editor is read-only", async () => {
    const { document, host, texts } = await open(p("甲"));
    document.editable = false;
    const insertions = [{ after: null, blocks: [body] }];
    await expect(host.insertBlocks(insertions, OPTIONS)).rejects.toMatchObject({ kind: "read-only" });
    expect(await texts()).toEqual(["甲"]);
  });
});

describe("what is saved", () => {
  test("carries the format of GB/T 9704—2012, whatever the document's own style is", async () => {
    const { document, host } = await open(p("甲"));
    await host.insertBlocks([{ after: { index: 0, text: "甲" }, blocks: [heading, body] }], {
      typeface: "仿宋_GB2312",
    });
    const saved = await savedParagraph(document, heading.text);
    expect(saved).toMatch(/<w:rFonts [^>]*w:eastAsia="黑体"/u);
    expect(saved).toContain('<w:sz w:val="32"/>');
    expect(saved).toMatch(/<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"\/>/u);
    expect(saved).toMatch(/<w:ind [^>]*w:firstLine="640"/u);
    expect(saved).toContain('<w:jc w:val="both"/>');
    expect(saved).toContain('<w:outlineLvl w:val="0"/>');
    expect(saved).toContain("<w:keepNext/>");
    expect(await savedParagraph(document, body.text)).toMatch(/w:eastAsia="仿宋_GB2312"/u);
  });

  test("keeps custom XML parts that the editor does not know", async () => {
    const { document, host } = await open(p("甲"));
    await host.insertBlocks([{ after: null, blocks: [body] }], OPTIONS);
    const parts = await document.save();
    expect(parts["customXml/item1.xml"]).toContain('<d:link issue="I1"/>');
    expect(parts["word/_rels/document.xml.rels"]).toContain("../customXml/item1.xml");
  });
});

describe("insertText", () => {
  test("goes in at the end of the selection, in the format there, with the cursor behind it", async () => {
    const bold = "<w:p><w:r><w:t>学习</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>不够</w:t></w:r></w:p>";
    const { document, host, texts, selectAt } = await open(bold);
    selectAt(3, 5);
    await host.insertText("深入");
    expect(await texts()).toEqual(["学习不够深入"]);
    expect((await host.read()).cursor).toEqual({ paragraph: 0, offset: 6 });
    expect(await savedParagraph(document, "不够深入")).toMatch(/<w:b\/>.*不够深入/u);
  });

  test("takes the format of an empty paragraph from its mark", async () => {
    const empty =
      '<w:p><w:pPr><w:rPr><w:rFonts w:ascii="楷体" w:hAnsi="楷体" w:eastAsia="楷体"/><w:sz w:val="32"/></w:rPr></w:pPr></w:p>';
    const { document, host, selectAt } = await open(empty);
    selectAt(1);
    await host.insertText("（一）");
    expect(await savedParagraph(document, "（一）")).toMatch(
      /<w:r><w:rPr><w:rFonts [^>]*w:eastAsia="楷体"[^>]*>.*（一）/u,
    );
  });

  test("beside struck text is not struck itself", async () => {
    const struck = `<w:p><w:r><w:t>甲</w:t></w:r><w:del w:id="1" ${by}><w:r><w:delText>乙丙</w:delText></w:r></w:del></w:p>`;
    const { host, texts, selectAt } = await open(struck);
    selectAt(3);
    await host.insertText("丁");
    expect(await texts()).toEqual(["甲丁"]);
  });

  test("is a tracked insertion while changes are tracked", async () => {
    const { document, host, selectAt } = await open(p("甲"), [createSuggestionModePlugin(true, "乙")]);
    selectAt(2);
    await host.insertText("丁");
    await host.insertBlocks([{ after: { index: 0, text: "甲丁" }, blocks: [body] }], OPTIONS);
    expect(await savedParagraph(document, "丁")).toMatch(/<w:ins [^>]*w:author="乙"[^>]*>.*丁.*<\/w:ins>/u);
    expect(await savedParagraph(document, body.text)).toMatch(/<w:ins [^>]*w:author="乙"/u);
  });

  test("goes into a content control in the line, unless that is locked", async () => {
    const control = (lock: string) =>
      `<w:p><w:r><w:t>前</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="t"/>${lock}</w:sdtPr><w:sdtContent><w:r><w:t>内</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
    const free = await open(control(""));
    free.selectAt(4);
    await free.host.insertText("丁");
    expect(await free.texts()).toEqual(["前内丁"]);
    const locked = await open(control('<w:lock w:val="contentLocked"/>'));
    locked.selectAt(4);
    await expect(locked.host.insertText("丁")).rejects.toMatchObject({ kind: "read-only" });
    expect(await locked.texts()).toEqual(["前内"]);
  });

  test("is refused in a text box", async () => {
    const { document, host } = await open(p("甲"));
    const { schema } = document.state;
    const box = schema.node("textBox", null, [schema.node("paragraph", null, [schema.text("框")])]);
    document.dispatch(document.state.tr.insert(0, box));
    document.dispatch(document.state.tr.setSelection(TextSelection.create(document.state.doc, 2)));
    expect((await host.read()).cursor).toBeNull();
    await expect(host.insertText("丁")).rejects.toMatchObject({ kind: "no-cursor" });
  });
});

describe("select", () => {
  test("selects the target and brings it into view", async () => {
    const { document, host } = await open(p("甲") + p("一是学习不够。"));
    const range = { paragraph: 1, start: 2, end: 4 };
    await host.select({ range, paragraphText: "一是学习不够。" });
    const { from, to } = document.state.selection;
    expect(document.state.doc.textBetween(from, to)).toBe("学习");
    expect(document.revealed).toEqual([from]);
  });

  test("is refused when the paragraph has changed", async () => {
    const { host } = await open(p("甲"));
    const target = { range: { paragraph: 0, start: 0, end: 1 }, paragraphText: "乙" };
    await expect(host.select(target)).rejects.toMatchObject({ kind: "text-changed" });
  });
});

test("without an open document every action fails plainly", async () => {
  const host = createEditorHost({
    view: () => null,
    reveal: () => undefined,
    onSelectionChange: () => () => undefined,
    onDocumentChange: () => () => undefined,
    parts: { read: () => null, write: () => undefined },
  });
  await expect(host.read()).rejects.toMatchObject({ name: "DocumentError", kind: "failed" });
  await expect(host.writePart("urn:n", "<a/>")).rejects.toMatchObject({ kind: "failed" });
});

describe("writePart", () => {
  test("touches neither the text nor what can be undone", async () => {
    const { document, host, texts } = await open(p("甲"));
    const before = document.state;
    await host.writePart("urn:n", '<a xmlns="urn:n"/>');
    expect(await host.readPart("urn:n")).toBe('<a xmlns="urn:n"/>');
    expect(document.state).toBe(before);
    expect(await texts()).toEqual(["甲"]);
  });

  test("is refused while the editor is read-only", async () => {
    const { document, host } = await open(p("甲"));
    document.editable = false;
    await expect(host.writePart("urn:n", '<a xmlns="urn:n"/>')).rejects.toMatchObject({ kind: "read-only" });
    expect(await host.readPart("urn:n")).toBeNull();
  });
});
