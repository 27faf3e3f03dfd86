import type { Block } from "../../src/document/block";
import {
  BARE,
  blocks,
  fails,
  OPTIONS,
  savedBody,
  savedTexts,
  THREE,
  upToEmptyEnd,
  type ContractCase,
} from "./promise";
import { paragraph, sampleDocx, table } from "./sample-docx";

export const INSERT_BLOCKS: readonly ContractCase[] = [
  {
    promise: "takes over a document that is one empty paragraph",
    docx: BARE,
    async run(document) {
      await document.host.insertBlocks([{ after: null, blocks: blocks("题", "文") }], OPTIONS);
      expect(upToEmptyEnd(await savedTexts(document))).toEqual(["题", "文"]);
    },
  },
  {
    promise: "puts blocks behind their anchors, at several places at once, and leaves the rest",
    docx: THREE,
    async run(document) {
      await document.host.insertBlocks(
        [
          { after: null, blocks: blocks("首") },
          { after: { index: 1, text: "乙乙" }, blocks: blocks("中一", "中二") },
          { after: { index: 2, text: "丙" }, blocks: blocks("尾") },
        ],
        OPTIONS,
      );
      const texts = upToEmptyEnd(await savedTexts(document));
      expect(texts).toEqual(["首", "甲", "乙乙", "中一", "中二", "丙", "尾"]);
    },
  },
  {
    promise: "leaves no empty paragraph at the end of the document",
    docx: THREE,
    async run(document) {
      await document.host.insertBlocks([{ after: { index: 2, text: "丙" }, blocks: blocks("尾") }], OPTIONS);
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙", "尾"]);
    },
  },
  {
    promise: "goes behind a table, not into its last cell",
    docx: sampleDocx(paragraph("甲"), table("一格", "二格"), paragraph("乙")),
    async run(document) {
      await document.host.insertBlocks(
        [{ after: { index: 2, text: "二格" }, blocks: blocks("表后") }],
        OPTIONS,
      );
      const { paragraphs } = await document.host.read();
      expect(paragraphs.map(({ text, cell }) => [text, cell !== null])).toEqual([
        ["甲", false],
        ["一格", true],
        ["二格", true],
        ["表后", false],
        ["乙", false],
      ]);
    },
  },
  {
    promise: "is taken back by one undo",
    docx: THREE,
    async run(document) {
      await document.host.insertBlocks(
        [
          { after: { index: 0, text: "甲" }, blocks: blocks("新一") },
          { after: { index: 2, text: "丙" }, blocks: blocks("新二") },
        ],
        OPTIONS,
      );
      await document.undo();
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙"]);
    },
  },
  {
    promise: "inserts nothing at all when one anchor is no longer what was read",
    docx: THREE,
    async run(document) {
      await document.typeInto(2, "改");
      await fails(
        document.host.insertBlocks(
          [
            { after: { index: 0, text: "甲" }, blocks: blocks("新一") },
            { after: { index: 2, text: "丙" }, blocks: blocks("新二") },
          ],
          OPTIONS,
        ),
        "text-changed",
      );
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙改"]);
    },
  },
  {
    promise: "does nothing when there is nothing to insert",
    docx: THREE,
    async run(document) {
      await document.host.insertBlocks([], OPTIONS);
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙"]);
    },
  },
  {
    promise: "formats what it inserts by GB/T 9704, every paragraph alike",
    docx: THREE,
    async run(document) {
      const skeleton: Block[] = [
        { kind: "title", text: "标题" },
        { kind: "heading1", text: "一、问题" },
        { kind: "heading2", text: "（一）学习" },
        { kind: "body", text: "正文" },
      ];
      await document.host.insertBlocks([{ after: { index: 2, text: "丙" }, blocks: skeleton }], OPTIONS);
      const body = await savedBody(document);
      const formatOf = (text: string): string => {
        const end = body.indexOf(`>${text}<`);
        expect(end).toBeGreaterThan(0);
        return body.slice(
          body.lastIndexOf("<w:p>", end) > body.lastIndexOf("<w:p ", end)
            ? body.lastIndexOf("<w:p>", end)
            : body.lastIndexOf("<w:p ", end),
          end,
        );
      };
      for (const [text, face, size] of [
        ["标题", "方正小标宋简体", "44"],
        ["一、问题", "黑体", "32"],
        ["（一）学习", "楷体", "32"],
        ["正文", "仿宋", "32"],
      ] as const) {
        expect(formatOf(text)).toContain(`w:eastAsia="${face}"`);
        expect(formatOf(text)).toContain(`<w:sz w:val="${size}"/>`);
        expect(formatOf(text)).toContain('w:lineRule="exact"');
      }
      expect(formatOf("正文")).toMatch(/w:firstLine="640"/u);
      expect(formatOf("标题")).toMatch(/<w:jc w:val="center"\/>/u);
    },
  },
];
