import { createWordHost } from "../../../src/host/word/word-host";
import { HostError } from "../../word-host/host-error";
import { inEveryWord } from "../../word-host/every-word";
import type { WordStandIn } from "../../word-host/word-stand-in";

/** How many objects the client has let go of, one by one, after it was done. */
async function released(word: WordStandIn): Promise<number> {
  await new Promise(setImmediate);
  const actions = word.log.flatMap(({ body }) => body.Actions);
  return actions.filter(({ Name }) => Name === "_RemoveReference").length;
}

function texts(length: number): string[] {
  return Array.from({ length }, (_, index) => `第${index}段`);
}

inEveryWord((openInWord) => {
  const host = createWordHost();

  describe("what Word is asked to remember", () => {
    it("is nothing when the document is read", async () => {
      const word = openInWord(texts(50));
      await host.read();
      expect(word.log).toHaveLength(1);
      expect(await released(word)).toBe(0);
    });

    it("is as much in a long document as in a short one when something is shown", async () => {
      const shown = async (length: number) => {
        const word = openInWord(texts(length));
        const paragraph = length - 2;
        await host.select({ range: { paragraph, start: 0, end: 1 }, paragraphText: `第${paragraph}段` });
        expect(word.document.selected).toMatchObject({ paragraph, text: "第" });
        return released(word);
      };
      expect(await shown(200)).toBe(await shown(20));
    });

    it("is as much in a long document as in a short one when something goes in", async () => {
      const written = async (length: number) => {
        const word = openInWord(texts(length));
        const after = { index: length - 2, text: `第${length - 2}段` };
        const blocks = [{ kind: "heading2", text: "新" } as const];
        await host.insertBlocks([{ after, blocks }], { typeface: "仿宋" });
        expect(word.document.texts[length - 1]).toBe("新");
        return released(word);
      };
      expect(await written(200)).toBe(await written(20));
    });
  });

  describe("a paragraph in the middle", () => {
    const target = { range: { paragraph: 7, start: 0, end: 1 }, paragraphText: "同样的话" };

    it("is found among others with the same text, the first one too", async () => {
      const word = openInWord(texts(12).map(() => "同样的话"));
      await host.select(target);
      expect(word.document.selected).toEqual({ paragraph: 7, start: 0, text: "同" });
    });

    it("is found in a Word that does not know how to skip paragraphs", async () => {
      const word = openInWord(texts(12).map((text, index) => (index === 7 ? "同样的话" : text)));
      word.failWhen(({ body }) => {
        const skips = body.Actions.some(({ QueryInfo }) => QueryInfo?.Skip !== undefined);
        return skips ? new HostError("InvalidArgument") : null;
      });
      await host.select(target);
      expect(word.document.selected.paragraph).toBe(7);
    });

    it("is written to among others with the same text, and where something goes in at the start too", async () => {
      const word = openInWord(texts(12).map(() => "同样的话"));
      const block = (text: string) => [{ kind: "heading1", text } as const];
      const after = { index: 7, text: "同样的话" };
      await host.insertBlocks(
        [
          { after: null, blocks: block("头") },
          { after, blocks: block("中") },
        ],
        { typeface: "仿宋" },
      );
      expect([word.document.texts[0], word.document.texts[9]]).toEqual(["头", "中"]);
    });

    it("is written to where something goes in at the start of a document of many texts as well", async () => {
      const word = openInWord(texts(12));
      const block = (text: string) => [{ kind: "heading1", text } as const];
      await host.insertBlocks(
        [
          { after: null, blocks: block("头") },
          { after: { index: 7, text: "第7段" }, blocks: block("中") },
        ],
        { typeface: "仿宋" },
      );
      expect(word.document.texts).toEqual(["头", ...texts(8), "中", ...texts(12).slice(8)]);
    });
  });
});
