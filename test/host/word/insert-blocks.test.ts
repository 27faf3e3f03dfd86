import type { Block } from "../../../src/document/block";
import { createWordHost } from "../../../src/host/word/word-host";
import { setsPage } from "../../word-host/flat-package";
import { HostError } from "../../word-host/host-error";
import { inEveryWord } from "../../word-host/every-word";
import type { Profile } from "../../word-host/profiles";
import type { WordStandIn } from "../../word-host/word-stand-in";

/** Whether this Word makes of so many blocks what they are, so that nothing is to be put right. */
function insertsCleanly({ behaviour }: Profile, count: number): boolean {
  return !(
    behaviour.insertOoxmlLeavesEmptyParagraph ||
    behaviour.insertOoxmlLastParagraphLosesFormat ||
    (count === 1 && behaviour.insertOoxmlSingleParagraphLosesFormat)
  );
}

/** What stands last after blocks went in at the end: Word keeps an empty last paragraph if there is one. */
function ending(profile: Profile, count: number): readonly string[] {
  return insertsCleanly(profile, count) ? [] : [""];
}

/** Requests: reads, one write, and two more at most where something is to be put right. */
function expectRequests(word: WordStandIn, reads: number, isClean: boolean): void {
  const writes = word.requests.map((request) => request.writes);
  expect(writes.slice(0, reads + 1)).toEqual([...Array<boolean>(reads).fill(false), true]);
  if (isClean) expect(writes).toHaveLength(reads + 1);
  expect(writes.length).toBeLessThanOrEqual(reads + 3);
}

inEveryWord((openInWord, profile) => {
  const host = createWordHost();
  const options = { typeface: "仿宋" } as const;
  const title: Block = { kind: "title", text: "对照检查材料" };
  const body: Block = { kind: "body", text: "按照要求，对照检查如下。" };

  function heading(text: string): Block {
    return { kind: "heading1", text };
  }

  describe("inserting blocks into an empty document", () => {
    it("takes the empty paragraph over and sets the page", async () => {
      const word = openInWord([""]);
      await host.insertBlocks([{ after: null, blocks: [title, body] }], options);
      expect(word.document.texts).toEqual([title.text, body.text, ...ending(profile, 2)]);
      expect(word.document.insertedOoxml.map(setsPage)[0]).toBe(true);
    });

    it("does so too when the insertion is anchored to that empty paragraph", async () => {
      const word = openInWord([""]);
      await host.insertBlocks([{ after: { index: 0, text: "" }, blocks: [title] }], options);
      expect(word.document.texts).toEqual([title.text, ...ending(profile, 1)]);
    });

    it("asks what the empty paragraph holds, then writes: three requests, one of them a write", async () => {
      const word = openInWord([""]);
      await host.insertBlocks([{ after: null, blocks: [title] }], options);
      expectRequests(word, 2, insertsCleanly(profile, 1));
    });

    it("keeps an empty paragraph that holds a letterhead line", async () => {
      const word = openInWord([{ text: "", drawing: "<w:r><w:pict/></w:r>" }]);
      await host.insertBlocks([{ after: null, blocks: [title] }], options);
      expect(word.document.texts).toEqual([title.text, ""]);
      expect(word.document.insertedOoxml.some(setsPage)).toBe(false);
    });

    it("does not take over two empty paragraphs", async () => {
      const word = openInWord(["", ""]);
      await host.insertBlocks([{ after: null, blocks: [title] }], options);
      expect(word.document.texts).toEqual([title.text, "", ""]);
    });
  });

  describe("inserting blocks into a document that has begun", () => {
    it("puts each insertion behind its anchor, in two requests of which one writes", async () => {
      const word = openInWord(["一、存在的问题", "问题", "二、原因分析", "原因"]);
      await host.insertBlocks(
        [
          { after: null, blocks: [title] },
          { after: { index: 1, text: "问题" }, blocks: [heading("新一"), heading("新二")] },
          { after: { index: 3, text: "原因" }, blocks: [heading("三、整改措施")] },
        ],
        options,
      );
      expect(word.document.texts).toEqual([
        "对照检查材料",
        "一、存在的问题",
        "问题",
        "新一",
        "新二",
        "二、原因分析",
        "原因",
        "三、整改措施",
        ...ending(profile, 1),
      ]);
      expectRequests(word, 1, insertsCleanly(profile, 1));
    });

    it("keeps the given order of two insertions at one place", async () => {
      const word = openInWord(["甲", "乙"]);
      const after = { index: 0, text: "甲" };
      await host.insertBlocks(
        [
          { after, blocks: [heading("先")] },
          { after, blocks: [heading("后")] },
        ],
        options,
      );
      expect(word.document.texts).toEqual(["甲", "先", "后", "乙"]);
    });

    it("leaves the page as it is and uses the typeface asked for", async () => {
      const word = openInWord(["甲"]);
      await host.insertBlocks([{ after: { index: 0, text: "甲" }, blocks: [body] }], {
        typeface: "仿宋_GB2312",
      });
      const [ooxml = ""] = word.document.insertedOoxml;
      expect(setsPage(ooxml)).toBe(false);
      expect(ooxml).toContain('w:eastAsia="仿宋_GB2312"');
    });

    it("asks nothing of Word when there is nothing to insert", async () => {
      const word = openInWord(["甲"]);
      await host.insertBlocks([], options);
      await host.insertBlocks([{ after: null, blocks: [] }], options);
      expect(word.requests).toHaveLength(0);
    });
  });

  describe("a document that was edited since it was read", () => {
    const wanted = [
      { after: { index: 0, text: "甲" }, blocks: [title] },
      { after: { index: 1, text: "乙" }, blocks: [body] },
    ];

    it.each([
      ["one anchor has another text", ["甲", "乙，改过"]],
      ["one anchor is gone", ["甲"]],
      ["a paragraph went in before the anchors", ["新", "甲", "乙"]],
    ])("is left alone when %s", async (_, texts) => {
      const word = openInWord(texts);
      await expect(host.insertBlocks(wanted, options)).rejects.toMatchObject({ kind: "text-changed" });
      expect(word.document.texts).toEqual(texts);
      expect(word.requests.some(({ writes }) => writes)).toBe(false);
    });

    it("is still the same document when only Word's marks have changed", async () => {
      const word = openInWord(["甲\u0005", "乙"]);
      await host.insertBlocks(wanted, options);
      expect(word.document.texts).toEqual(["甲\u0005", title.text, "乙", body.text, ...ending(profile, 1)]);
    });
  });

  describe("a document that Word will not write to", () => {
    it.each([[""], ["甲"]])("is left alone (%j)", async (text) => {
      const word = openInWord([text]);
      word.protect();
      const insertion = { after: { index: 0, text }, blocks: [title] };
      await expect(host.insertBlocks([insertion], options)).rejects.toMatchObject({ kind: "read-only" });
      expect(word.document.texts).toEqual([text]);
    });

    it("is left alone when the write fails for another reason", async () => {
      const word = openInWord(["甲"]);
      word.failWhen(({ writes }) => (writes ? new HostError("GeneralException") : null));
      await expect(host.insertBlocks([{ after: null, blocks: [title] }], options)).rejects.toMatchObject({
        kind: "failed",
      });
      expect(word.document.texts).toEqual(["甲"]);
    });
  });
});
