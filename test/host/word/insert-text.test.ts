import { createWordHost } from "../../../src/host/word/word-host";
import { inEveryWord } from "../../word-host/every-word";

inEveryWord((openInWord) => {
  const host = createWordHost();

  describe("inserting text in Word", () => {
    it("inserts at the cursor and leaves the cursor behind, in two requests of which one writes", async () => {
      const word = openInWord(["前后"]);
      word.document.selectIn(0, 1);
      await host.insertText("【事例】");
      expect(word.document.texts).toEqual(["前【事例】后"]);
      expect(word.document.selected).toEqual({ paragraph: 0, start: 5, text: "" });
      expect(word.requests.map(({ writes }) => writes)).toEqual([false, true]);
    });

    it("keeps selected text and goes in behind it", async () => {
      const word = openInWord(["学习不够深入。"]);
      word.document.selectIn(0, 2, 6);
      await host.insertText("、不够系统");
      expect(word.document.texts).toEqual(["学习不够深入、不够系统。"]);
    });

    it("works in an empty document, so that phrases follow each other", async () => {
      const word = openInWord([""]);
      await host.insertText("一是");
      await host.insertText("学习不够。");
      expect(word.document.texts).toEqual(["一是学习不够。"]);
    });

    it("works in a table cell of the body", async () => {
      const word = openInWord(["表", { text: "问题", tableLevel: 1 }]);
      word.document.selectIn(1, 2);
      await host.insertText("一");
      expect(word.document.texts).toEqual(["表", "问题一"]);
    });

    it("says so when the cursor is in a header, and writes nothing", async () => {
      const word = openInWord(["正文"]);
      word.document.selectHeader();
      await expect(host.insertText("一是")).rejects.toMatchObject({ kind: "no-cursor" });
      expect(word.document.texts).toEqual(["正文"]);
      expect(word.document.textsOf(word.document.header)).toEqual(["页眉"]);
      expect(word.requests.some(({ writes }) => writes)).toBe(false);
    });

    it("says so when the document is read-only", async () => {
      const word = openInWord(["正文"]);
      word.protect();
      await expect(host.insertText("一是")).rejects.toMatchObject({ kind: "read-only" });
      expect(word.document.texts).toEqual(["正文"]);
    });
  });
});
