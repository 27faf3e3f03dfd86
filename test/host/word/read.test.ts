import { createWordHost } from "../../../src/host/word/word-host";
import { HostError } from "../../word-host/host-error";
import { packageOfBody } from "../../word-host/blank-package";
import { inEveryWord } from "../../word-host/every-word";

inEveryWord((openInWord) => {
  const host = createWordHost();

  describe("reading the document in Word", () => {
    it("reads every paragraph of the body, empty ones included, in one request", async () => {
      const word = openInWord(["对照检查材料", "", "一、存在的问题"]);
      const { paragraphs } = await host.read();
      expect(paragraphs).toEqual([
        { text: "对照检查材料", listLabel: "", cell: null },
        { text: "", listLabel: "", cell: null },
        { text: "一、存在的问题", listLabel: "", cell: null },
      ]);
      expect(word.requests).toHaveLength(1);
    });

    it("takes automatic numbers from the list, since they are not in the text", async () => {
      openInWord([
        { text: "存在的问题", listString: "一、" },
        { text: "理论学习不够深入", listString: "（一）" },
        "正文",
      ]);
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ listLabel }) => listLabel)).toEqual(["一、", "（一）", ""]);
    });

    it("knows what stands in a table, nested ones included", async () => {
      openInWord(["序", { text: "问题", tableLevel: 1 }, { text: "措施", tableLevel: 2 }]);
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ cell }) => cell !== null)).toEqual([false, true, true]);
    });

    describe("the cells of tables", () => {
      const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
      const table = (...rows: readonly (readonly string[])[]) =>
        `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
      const places = async () =>
        (await host.read()).paragraphs.map(({ text, cell }) => {
          return `${text} ${cell ? `${cell.table}/${cell.row}/${cell.column}` : ""}`.trim();
        });
      const TWO_ROWS = table([p("问题"), p("措施")], [p("学习不深"), p("每周学习")]);
      const BODY = p("前") + TWO_ROWS + p("后");

      it("are asked for in one more request, for the stretch that the tables take up", async () => {
        const word = openInWord(packageOfBody(p("前").repeat(20) + TWO_ROWS + p("后").repeat(20)));
        const read = await places();
        expect(read.slice(19, 26)).toEqual([
          ...["前", "问题 0/0/0", "措施 0/0/1", "学习不深 0/1/0", "每周学习 0/1/1", "后", "后"],
        ]);
        expect(word.requests.map(({ writes }) => writes)).toEqual([true, false]);
        expect(word.requests[1]!.responseBytes).toBeLessThan(word.requests[0]!.responseBytes / 4);
      });

      it("are those of the grid where cells are merged, as the markup has them", async () => {
        const cell = (text: string, properties: string) =>
          `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
        const restart = '<w:vMerge w:val="restart"/>';
        const rows = [
          cell("清单", '<w:gridSpan w:val="3"/>'),
          cell("甲", restart) + cell("一", "") + cell("内外", restart),
          cell("", "<w:vMerge/>") + cell("二", "") + cell("", "<w:vMerge/>"),
          cell("丙", '<w:gridSpan w:val="2"/>') + cell("三", ""),
        ];
        const merged = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
        const word = openInWord(packageOfBody(TWO_ROWS + p("前") + merged + p("后")));
        expect((await places()).slice(4)).toEqual([
          ...["前", "清单 1/0/0", "甲 1/1/0", "一 1/1/1", "内外 1/1/2"],
          ...["1/1/0", "二 1/2/1", "1/1/2"],
          ...["丙 1/3/0", "三 1/3/2", "后"],
        ]);
        expect(word.requests.map(({ writes }) => writes)).toEqual([true, false, false]);
      });

      it("are those of the outermost table, and two tables that touch are two", async () => {
        openInWord(
          packageOfBody(table([p("甲") + table([p("内")]) + p("乙"), p("丙")]) + TWO_ROWS + p("后")),
        );
        expect(await places()).toEqual([
          ...["甲 0/0/0", "内 0/0/0", "乙 0/0/0", "丙 0/0/1"],
          ...["问题 1/0/0", "措施 1/0/1", "学习不深 1/1/0", "每周学习 1/1/1", "后"],
        ]);
      });

      it("are taken for a single column where Word does not tell them", async () => {
        const word = openInWord(packageOfBody(BODY));
        word.failWhen(({ body }) =>
          JSON.stringify(body).includes("parentTableCellOrNullObject")
            ? new HostError("GeneralException")
            : null,
        );
        expect(await places()).toEqual([
          ...["前", "问题 0/0/0", "措施 0/1/0", "学习不深 0/2/0", "每周学习 0/3/0", "后"],
        ]);
      });
    });

    it("shows a soft line break as a line feed and leaves Word's marks out", async () => {
      openInWord(["第一行\v第二行", "有批注\u0005的话"]);
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ text }) => text)).toEqual(["第一行\n第二行", "有批注的话"]);
    });

    it("changes nothing", async () => {
      const word = openInWord(["一", "二"]);
      word.document.selectIn(1, 0, 1);
      await host.read();
      expect(word.document.texts).toEqual(["一", "二"]);
      expect(word.document.selected).toEqual({ paragraph: 1, start: 0, text: "二" });
    });
  });

  describe("the cursor", () => {
    it.each([
      ["at the start of the document", 0, 0],
      ["inside a paragraph", 1, 2],
      ["at the start of a paragraph, where a count up to the cursor would be one short", 2, 0],
      ["in an empty paragraph", 3, 0],
      ["at the end of the last paragraph", 4, 2],
    ])("is read %s", async (_, paragraph, offset) => {
      const word = openInWord(["甲甲", "乙乙乙", "丙", "", "丁丁"]);
      word.document.selectIn(paragraph, offset);
      expect((await host.read()).cursor).toEqual({ paragraph, offset });
      expect(word.requests).toHaveLength(1);
    });

    it("is the end of the selection", async () => {
      openInWord(["学习不够深入"]).document.selectIn(0, 1, 4);
      expect((await host.read()).cursor).toEqual({ paragraph: 0, offset: 4 });
    });

    it("counts the text as it is read, not as Word keeps it", async () => {
      openInWord(["有批注\u0005的话"]).document.selectIn(0, 6);
      expect((await host.read()).cursor).toEqual({ paragraph: 0, offset: 5 });
    });

    it("is null in a header, and the body is read all the same", async () => {
      const word = openInWord(["正文"]);
      word.document.selectHeader();
      const { paragraphs, cursor } = await host.read();
      expect(cursor).toBeNull();
      expect(paragraphs.map(({ text }) => text)).toEqual(["正文"]);
      expect(word.requests).toHaveLength(2);
    });
  });

  describe("a read-only document", () => {
    it("is read, if need be without the cursor: the client marks expandTo as a write", async () => {
      const word = openInWord(["正文"]);
      word.protect();
      const { paragraphs, cursor } = await host.read();
      expect(paragraphs.map(({ text }) => text)).toEqual(["正文"]);
      expect(cursor).toBeNull();
      expect(word.requests.map(({ writes }) => writes)).toEqual([true, false]);
    });
  });

  describe("a document that cannot be read", () => {
    it("is an error, with Word's own as its cause", async () => {
      openInWord(["正文"]).failWhen(() => new HostError("GeneralException", "busy"));
      await expect(host.read()).rejects.toMatchObject({
        kind: "failed",
        cause: { code: "GeneralException", message: "busy" },
      });
    });
  });
});
