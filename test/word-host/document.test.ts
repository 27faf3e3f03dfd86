import { readDocx } from "../../src/host/docx/read-docx";
import { packageOf, packageOfBody } from "./blank-package";
import { docxOf, setsPage } from "./flat-package";
import { HostError } from "./host-error";
import { CLASSES_OF_2022, MICROSOFT_365, WORD_2021 } from "./profiles";
import { openInWord } from "./word-stand-in";

/** What a context knows after one batch. */
function inWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  return Word.run(batch);
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const control = (lock: string, content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="t"/><w:lock w:val="${lock}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe("a document of the host", () => {
  it("comes in as Flat OPC or .docx and goes out as both", () => {
    const inputs = [
      "对照检查材料",
      { text: "存在的问题", listString: "一、" },
      { text: "表", tableLevel: 1 },
    ];
    const first = openInWord(packageOf(inputs));
    const second = openInWord(first.docx());
    expect(second.document.texts).toEqual(["对照检查材料", "存在的问题", "表"]);
    expect(readDocx(docxOf(second.flatOpc()))).toEqual([
      { text: "对照检查材料", listLabel: "", cell: null },
      { text: "存在的问题", listLabel: "一、", cell: null },
      { text: "表", listLabel: "", cell: { table: 0, row: 0, column: 0 } },
    ]);
  });

  it("is not changed by being read", () => {
    const flatOpc = openInWord(packageOf(["甲\v\t乙\u0005"])).flatOpc();
    expect(openInWord(flatOpc).flatOpc()).toBe(flatOpc);
  });

  it("has headers, notes and text boxes apart from its body", async () => {
    const box = `<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:pict><v:textbox><w:txbxContent>${paragraph("框")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
    const { document } = openInWord(packageOfBody(box), MICROSOFT_365);
    const stories = (["header", "footer", "footnote", "textbox"] as const).flatMap((kind) =>
      document.storiesOf(kind).flatMap((story) => document.textsOf(story)),
    );
    expect(document.texts).toEqual(["甲"]);
    expect(stories).toEqual(["页眉", "页脚", "脚注", "框"]);
    const read = await inWord(async (context) => {
      const header = context.document.sections.getFirst().getHeader("Primary");
      const note = context.document.body.footnotes.getFirst().body;
      header.load("text,type");
      note.load("text");
      await context.sync();
      return [header.text, header.type, note.text];
    });
    expect(read).toEqual(["页眉\r", "Header", "脚注\r"]);
  });

  it("has ranges that reach over runs and paragraphs, and never from one story into another", async () => {
    const { document } = openInWord(["甲乙丙", "丁"]);
    document.selectIn(0, 1, 2);
    const [text, relation] = await inWord(async (context) => {
      const selection = context.document.getSelection();
      const range = selection.expandTo(context.document.body.paragraphs.getLast().getRange("Whole"));
      const where = selection.compareLocationWith(context.document.body.getRange("Whole"));
      range.load("text");
      await context.sync();
      return [range.text, where.value];
    });
    expect([text, relation]).toEqual(["乙丙\r丁\r", "Inside"]);
    document.selectHeader();
    await expect(
      inWord(async (context) => {
        const body = context.document.body.getRange("Whole");
        context.document.getSelection().expandTo(body).load("text");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "Range.expandTo" } });
  });

  it("has tables with a paragraph behind them", async () => {
    const cells = `<w:tbl><w:tr><w:tc>${paragraph("内")}</w:tc></w:tr></w:tbl>`;
    openInWord(packageOfBody(`${cells}${paragraph("后")}`));
    const read = await inWord(async (context) => {
      const table = context.document.body.tables.getFirst();
      const behind = table.getParagraphAfterOrNullObject();
      table.load("rowCount,nestingLevel");
      behind.load("text");
      await context.sync();
      return [table.rowCount, table.nestingLevel, behind.text];
    });
    expect(read).toEqual([1, 1, "后"]);
  });

  it("has content controls with their locks", async () => {
    openInWord(packageOfBody(`${control("contentLocked", paragraph("锁"))}${paragraph("开")}`));
    const read = await inWord(async (context) => {
      const found = context.document.contentControls.getByTag("t");
      found.load("items/cannotEdit,items/cannotDelete");
      await context.sync();
      return found.items.map(({ cannotEdit, cannotDelete }) => [cannotEdit, cannotDelete]);
    });
    expect(read).toEqual([[true, false]]);
    const edit = inWord(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("x", "End");
      await context.sync();
    });
    await expect(edit).rejects.toMatchObject({ code: "GeneralException" });
  });
});

describe("inserting", () => {
  const two = packageOf(["新一", "新二"]);

  it("of text takes the format of the text before it", async () => {
    const runs = `<w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r><w:r><w:t>细</w:t></w:r>`;
    const word = openInWord(packageOfBody(`<w:p>${runs}</w:p>`));
    word.document.selectIn(0, 1);
    const bold = await inWord(async (context) => {
      const inserted = context.document.getSelection().insertText("新", "End");
      inserted.font.load("bold");
      await context.sync();
      return inserted.font.bold;
    });
    expect([bold, ...word.document.texts]).toEqual([true, "粗新细"]);
  });

  it("of text is a tracked change where changes are tracked", async () => {
    const word = openInWord(["前后"]);
    word.document.changeTracking = "TrackAll";
    word.document.selectIn(0, 1);
    await inWord(async (context) => {
      context.document.getSelection().insertText("新", "End");
      await context.sync();
    });
    expect(word.document.texts).toEqual(["前新后"]);
    expect(word.flatOpc()).toMatch(/<w:t[^>]*>前<\/w:t><\/w:r><w:ins [^>]*><w:r><w:t[^>]*>新</u);
  });

  it.each([
    ["Start", ["新一", "新二", "甲", "乙"], false],
    ["End", ["甲", "乙", "新一", "新二"], false],
    ["Replace", ["新一", "新二"], true],
  ] as const)(
    "of OOXML at the body's %s; its page counts only when all is replaced",
    async (where, texts, page) => {
      const word = openInWord(["甲", "乙"]);
      const wide = two.replace('w:w="11906"', 'w:w="20000"');
      await inWord(async (context) => {
        context.document.body.insertOoxml(wide, where);
        await context.sync();
      });
      expect(word.document.texts).toEqual(texts);
      expect(word.flatOpc().includes('w:w="20000"')).toBe(page);
      expect(setsPage(word.flatOpc())).toBe(true);
    },
  );

  it("of what is no package is InvalidArgument", async () => {
    openInWord(["甲"]);
    const insert = inWord(async (context) => {
      context.document.body.insertOoxml("<w:p>", "End");
      await context.sync();
    });
    await expect(insert).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a batch", () => {
  it("stays done up to its first fault; each call that wrote can be undone by itself", async () => {
    const word = openInWord(["甲"]);
    const before = word.flatOpc();
    const batch = inWord(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertText("一", "End");
      first.insertText("二", "End");
      context.document.contentControls.getFirst().load("tag");
      first.insertText("三", "End");
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(word.document.texts).toEqual(["甲一二"]);
    expect(word.undoSteps()).toEqual(["Paragraph.insertText", "Paragraph.insertText"]);
    word.undo();
    expect(word.document.texts).toEqual(["甲一"]);
    word.undo();
    expect(word.flatOpc()).toBe(before);
    expect(word.undo()).toBe(false);
  });

  it.each([
    ["before", ["甲"]],
    ["after", ["甲一"]],
  ] as const)("can be failed %s it took effect", async (when, texts) => {
    const word = openInWord(["甲"]);
    word.failWhen(({ writes }) => (writes ? { error: new HostError("Timeout"), when } : null));
    const batch = inWord(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("一", "End");
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "Timeout" });
    expect(word.document.texts).toEqual(texts);
  });

  it("is logged with the bytes of request and answer", async () => {
    const word = openInWord(["甲"], WORD_2021);
    await inWord(async (context) => {
      context.document.body.load("text");
      await context.sync();
    });
    const [request] = word.requests;
    expect(request?.bytes).toBeGreaterThan(100);
    expect(request?.responseBytes).toBeGreaterThan(20);
  });

  it("names a member that the host does not have", async () => {
    openInWord(["甲"], CLASSES_OF_2022);
    const batch = inWord(async (context) => {
      context.document.body.clear();
      await context.sync();
    });
    await expect(batch).rejects.toThrow("Body.Clear()");
  });
});
