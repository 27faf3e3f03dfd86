import type { Block } from "../../../src/document/block";
import { FORMATS } from "../../../src/document/gongwen-format";
import { createWordHost } from "../../../src/host/word/word-host";
import { packageOfBody } from "../../word-host/blank-package";
import { inEveryWord } from "../../word-host/every-word";
import { HostError } from "../../word-host/host-error";
import { child, serialize } from "../../word-host/ooxml";
import { alignment, indent, outlineLevel } from "../../word-host/paragraph-format";
import type { WordStandIn } from "../../word-host/word-stand-in";

const host = createWordHost();
const options = { typeface: "仿宋" } as const;
const title: Block = { kind: "title", text: "对照检查材料" };
const heading: Block = { kind: "heading1", text: "一、存在的问题" };
const body: Block = { kind: "body", text: "按照要求，对照检查如下。" };

/** The paragraph with this text has the format of its block. */
function expectFormat(word: WordStandIn, { kind, text }: Block): void {
  const { document } = word;
  const paragraph = document.paragraphs(document.body)[document.texts.indexOf(text)]!;
  const format = FORMATS[kind];
  expect({
    text,
    alignment: alignment(paragraph),
    outlineLevel: outlineLevel(paragraph),
    isIndented: indent(paragraph, "firstLine") > 0,
  }).toEqual({
    text,
    alignment: format.alignment === "center" ? "Centered" : "Justified",
    outlineLevel: format.outlineLevel === null ? 10 : format.outlineLevel + 1,
    isIndented: format.firstLineChars > 0,
  });
}

function paragraphsXml(word: WordStandIn): readonly string[] {
  return word.document.paragraphs(word.document.body).map(serialize);
}

inEveryWord((openInWord) => {
  describe("whatever this Word makes of insertOoxml", () => {
    const list = { text: "其他", listString: "1.", properties: '<w:jc w:val="right"/>' };

    it.each([[[title]], [[heading]], [[title, heading, body]]])(
      "blocks keep their format, and nothing else goes in between two paragraphs (%#)",
      async (blocks) => {
        const word = openInWord(["甲", list, "乙"]);
        const before = paragraphsXml(word);
        await host.insertBlocks([{ after: { index: 1, text: "其他" }, blocks }], options);
        expect(word.document.texts).toEqual(["甲", "其他", ...blocks.map(({ text }) => text), "乙"]);
        for (const block of blocks) expectFormat(word, block);
        const after = paragraphsXml(word);
        expect([...after.slice(0, 2), ...after.slice(-1)]).toEqual(before);
      },
    );

    it("so do blocks that go in before everything, and at two places at once", async () => {
      const word = openInWord(["甲", "", "乙"]);
      await host.insertBlocks(
        [
          { after: null, blocks: [title] },
          { after: { index: 0, text: "甲" }, blocks: [heading] },
          { after: { index: 1, text: "" }, blocks: [body] },
        ],
        options,
      );
      expect(word.document.texts).toEqual([title.text, "甲", heading.text, "", body.text, "乙"]);
      for (const block of [title, heading, body]) expectFormat(word, block);
    });

    it("so do blocks at the end, though Word may keep an empty paragraph behind them", async () => {
      const word = openInWord(["甲", list]);
      await host.insertBlocks([{ after: { index: 1, text: "其他" }, blocks: [heading, body] }], options);
      expect(word.document.texts.slice(0, 4)).toEqual(["甲", "其他", heading.text, body.text]);
      expect(word.document.texts.slice(4).join("")).toBe("");
      expect(word.document.texts.length).toBeLessThanOrEqual(5);
      for (const block of [heading, body]) expectFormat(word, block);
    });

    it("blocks are in even when Word refuses to have anything put right", async () => {
      const word = openInWord(["甲", "乙"]);
      let writes = 0;
      word.failWhen((request) => {
        writes += request.writes ? 1 : 0;
        return request.writes && writes > 1 ? new HostError("GeneralException") : null;
      });
      await host.insertBlocks([{ after: { index: 0, text: "甲" }, blocks: [title] }], options);
      expect(word.document.texts.slice(0, 2)).toEqual(["甲", title.text]);
      expect(word.document.texts.at(-1)).toBe("乙");
    });

    it("an insertion is a tracked change where changes are tracked", async () => {
      const word = openInWord(["甲", "乙"]);
      word.document.changeTracking = "TrackAll";
      await host.insertBlocks([{ after: { index: 0, text: "甲" }, blocks: [heading, body] }], options);
      expect(word.document.texts).toEqual(["甲", heading.text, body.text, "乙"]);
      const [, first] = word.document.paragraphs(word.document.body);
      expect(child(first, "ins")).toBeDefined();
    });

    it("can be undone to the document before", async () => {
      const word = openInWord(["甲", list, "乙"]);
      const before = word.flatOpc();
      await host.insertBlocks([{ after: { index: 1, text: "其他" }, blocks: [heading, body] }], options);
      while (word.undo());
      expect(word.flatOpc()).toBe(before);
    });
  });

  describe("behind a table", () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = `<w:tbl><w:tr>${cell("问题")}${cell("措施")}</w:tr></w:tbl>`;

    it("blocks go behind it, never into its cell", async () => {
      const word = openInWord(packageOfBody(`<w:p/>${table}<w:p><w:r><w:t>后</w:t></w:r></w:p>`));
      await host.insertBlocks([{ after: { index: 2, text: "措施" }, blocks: [heading, body] }], options);
      expect(word.document.texts).toEqual(["", "问题", "措施", heading.text, body.text, "后"]);
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ cell }) => cell !== null)).toEqual([false, true, true, false, false, false]);
      for (const block of [heading, body]) expectFormat(word, block);
    });
  });

  describe("a content control that may not be edited", () => {
    const control = (lock: string, content: string) =>
      `<w:sdt><w:sdtPr><w:lock w:val="${lock}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const wanted = [
      { after: { index: 0, text: "甲" }, blocks: [title] },
      { after: { index: 1, text: "锁" }, blocks: [body] },
    ];

    it.each([
      ["one", control("contentLocked", paragraph("锁"))],
      ["one that may not be deleted either", control("sdtContentLocked", paragraph("锁"))],
      ["one inside such a one", control("contentLocked", control("unlocked", paragraph("锁")))],
    ])("refuses an insertion in %s before anything is written anywhere", async (_, locked) => {
      const word = openInWord(packageOfBody(`${paragraph("甲")}${locked}${paragraph("乙")}`));
      await expect(host.insertBlocks(wanted, options)).rejects.toMatchObject({ kind: "read-only" });
      expect(word.document.texts).toEqual(["甲", "锁", "乙"]);
      expect(word.requests.some(({ writes }) => writes)).toBe(false);
    });

    it("does not hinder an insertion elsewhere", async () => {
      const locked = control("contentLocked", paragraph("锁"));
      const word = openInWord(
        packageOfBody(`${paragraph("甲")}${paragraph("乙")}${locked}${paragraph("丙")}`),
      );
      await host.insertBlocks([{ after: { index: 0, text: "甲" }, blocks: [title] }], options);
      expect(word.document.texts).toEqual(["甲", title.text, "乙", "锁", "丙"]);
    });

    it("refuses text at the cursor, and keeps its own", async () => {
      const locked = control("contentLocked", paragraph("锁"));
      const word = openInWord(packageOfBody(`${paragraph("甲")}${locked}${paragraph("乙")}`));
      word.document.selectIn(1, 1);
      await expect(host.insertText("一是")).rejects.toMatchObject({ kind: "read-only" });
      expect(word.document.texts).toEqual(["甲", "锁", "乙"]);
    });
  });
});
