import { savedBody, THREE, type ContractCase } from "./promise";
import { numbered, paragraph, sampleDocx, softBreak, table, tableOfRows, tracked } from "./sample-docx";

export const READ: readonly ContractCase[] = [
  {
    promise: "gives the body in reading order, empty paragraphs and table cells included",
    docx: sampleDocx(paragraph("甲"), paragraph(""), table("一格", "二格"), paragraph("乙")),
    async run({ host }) {
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ text, cell }) => [text, cell !== null])).toEqual([
        ["甲", false],
        ["", false],
        ["一格", true],
        ["二格", true],
        ["乙", false],
      ]);
    },
  },
  {
    promise:
      "tells table, row and column of what stands in the cells of the body, tables in a cell as part of it",
    docx: sampleDocx(
      paragraph("甲"),
      tableOfRows(
        ["问题", "措施"].map((text) => paragraph(text)),
        [
          paragraph("学习不深") + paragraph("调研不实"),
          paragraph("") + table("内一", "内二") + paragraph("每周学习"),
        ],
      ),
      paragraph("乙"),
      table("又一表"),
      paragraph(""),
    ),
    async run({ host }) {
      const { paragraphs } = await host.read();
      const at = paragraphs.map(({ text, cell }) => [text, cell && [cell.table, cell.row, cell.column]]);
      expect(at).toEqual([
        ["甲", null],
        ["问题", [0, 0, 0]],
        ["措施", [0, 0, 1]],
        ["学习不深", [0, 1, 0]],
        ["调研不实", [0, 1, 0]],
        ["", [0, 1, 1]],
        ["内一", [0, 1, 1]],
        ["内二", [0, 1, 1]],
        ["每周学习", [0, 1, 1]],
        ["乙", null],
        ["又一表", [1, 0, 0]],
        ["", null],
      ]);
    },
  },
  {
    promise: "keeps automatic numbers beside the text, a soft break in it, deleted text out of it",
    docx: sampleDocx(numbered("问题"), numbered("学习", 1), softBreak("上", "下"), tracked("留", "删", "增")),
    async run({ host }) {
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ text, listLabel }) => `${listLabel}|${text}`)).toEqual([
        "一、|问题",
        "（一）|学习",
        "|上\n下",
        "|留增",
      ]);
    },
  },
  {
    promise: "gives the end of the selection as the cursor",
    docx: THREE,
    async run({ host, placeSelection }) {
      await placeSelection({ paragraph: 1, start: 1, end: 1 });
      expect((await host.read()).cursor).toEqual({ paragraph: 1, offset: 1 });
      await placeSelection({ paragraph: 1, start: 0, end: 2 });
      expect((await host.read()).cursor).toEqual({ paragraph: 1, offset: 2 });
      await placeSelection({ paragraph: 2, start: 0, end: 0 });
      expect((await host.read()).cursor).toEqual({ paragraph: 2, offset: 0 });
    },
  },
  {
    promise: "gives no cursor while it is in the header, and the body all the same",
    docx: THREE,
    async run({ host, enterHeader }) {
      await enterHeader();
      const { cursor, paragraphs } = await host.read();
      expect(cursor).toBeNull();
      expect(paragraphs.map(({ text }) => text)).toEqual(["甲", "乙乙", "丙"]);
    },
  },
  {
    promise: "changes nothing",
    docx: sampleDocx(numbered("问题"), softBreak("上", "下"), tracked("留", "删", "增"), table("格")),
    async run(document) {
      const before = await savedBody(document);
      await document.host.read();
      expect(await savedBody(document)).toBe(before);
    },
  },
];
