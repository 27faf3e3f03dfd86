import { createWordHost } from "../../../src/host/word/word-host";
import { HostError } from "../../word-host/host-error";
import { inEveryWord } from "../../word-host/every-word";
import type { WordStandIn } from "../../word-host/word-stand-in";

inEveryWord((openInWord) => {
  const host = createWordHost();

  /** Selects [start, end) of the last paragraph, as it reads, and tells what is then selected. */
  async function selectedIn(word: WordStandIn, text: string, start: number, end: number): Promise<string> {
    const paragraph = word.document.texts.length - 1;
    await host.select({ range: { paragraph, start, end }, paragraphText: text });
    expect(word.document.selected.paragraph).toBe(paragraph);
    return word.document.selected.text;
  }

  /** The same for the stretch from `from` to the end of `to`, their last occurrences. */
  async function selectedBetween(text: string, from: string, to: string): Promise<string> {
    const word = openInWord(["别处", text]);
    return selectedIn(word, text, text.lastIndexOf(from), text.lastIndexOf(to) + to.length);
  }

  describe("selecting a place in Word", () => {
    it("selects a whole paragraph without its mark and without search, in two requests", async () => {
      const word = openInWord(["一、存在的问题", "一是学习不够。"]);
      expect(await selectedIn(word, "一是学习不够。", 0, 7)).toBe("一是学习不够。");
      expect(word.requests).toHaveLength(2);
      expect(word.requests.some(({ writes }) => writes)).toBe(false);
    });

    it("selects a part of it in two requests, or three when the same words stand before it", async () => {
      const text = "一是学习不够。二是担当不足。三是学习不够。";
      const unique = openInWord(["别处", text]);
      expect(await selectedIn(unique, text, 7, 14)).toBe("二是担当不足。");
      expect(unique.requests).toHaveLength(2);
      const second = openInWord(["别处", text]);
      expect(await selectedIn(second, text, 16, 20)).toBe("学习不够");
      expect(second.document.selected.start).toBe(16);
      expect(second.requests).toHaveLength(3);
    });

    it("selects the right one of several repetitions", async () => {
      const text = "【】年【】月【】日";
      for (const start of [0, 3, 6]) {
        const word = openInWord([text]);
        expect(await selectedIn(word, text, start, start + 2)).toBe("【】");
        expect(word.document.selected.start).toBe(start);
      }
    });

    it("selects a stretch longer than search can take", async () => {
      const long = "理论学习抓得不紧".repeat(60);
      expect(await selectedBetween(`一是${long}。二是其他。`, long, long)).toBe(long);
    });

    it("selects a placeholder of any usual length", async () => {
      const blank = "_".repeat(40);
      expect(await selectedBetween(`职务：${blank}，姓名`, blank, blank)).toBe(blank);
    });

    it("selects from inside a paragraph to its end", async () => {
      const rest = "整改措施要具体可行、责任到人。".repeat(12);
      expect(await selectedBetween(`一是${rest}`, rest, rest)).toBe(rest);
    });

    it("selects across a soft line break, which search does not see", async () => {
      const word = openInWord(["别处", "一是学习\v不够深入。二是"]);
      expect(await selectedIn(word, "一是学习\n不够深入。二是", 2, 9)).toBe("学习\v不够深入");
    });

    it("takes a caret for what it is", async () => {
      expect(await selectedBetween("其中x^2项有误", "x^2", "x^2")).toBe("x^2");
    });

    it("tells upper from lower case", async () => {
      expect(await selectedBetween("把xx填成XX单位", "XX", "XX")).toBe("XX");
    });

    it("puts the cursor at the start or end of a paragraph for an empty range there", async () => {
      const atEnd = openInWord(["标题"]);
      expect(await selectedIn(atEnd, "标题", 2, 2)).toBe("");
      expect(atEnd.document.selected.start).toBe(2);
    });

    it.each([
      ["an empty range inside it", 1, 1],
      ["a part that begins with a line break", 2, 4],
      ["a part that Word's hits, which do not overlap, pass over", 5, 7],
    ])("selects the whole paragraph instead of %s", async (_, start, end) => {
      const word = openInWord(["一二\v三〇〇〇四"]);
      expect(await selectedIn(word, "一二\n三〇〇〇四", start, end)).toBe("一二\v三〇〇〇四");
    });

    it("selects the whole paragraph when Word refuses to search", async () => {
      const word = openInWord(["一是学习不够。"]);
      word.failWhen(({ body }) => {
        const searches = Object.values(body.ObjectPaths).some(({ Name }) => Name === "Search");
        return searches ? new HostError("SearchDialogIsOpen") : null;
      });
      expect(await selectedIn(word, "一是学习不够。", 2, 4)).toBe("一是学习不够。");
    });
  });

  describe("a read-only document", () => {
    const long = "理论学习抓得不紧".repeat(20);
    const text = `一是${long}。二是其他。`;

    it.each([
      ["a short place exactly", 0, 2, "一是"],
      ["the whole paragraph instead of a long place", 2, 2 + long.length, text],
    ])("lets one jump to %s", async (_, start, end, selected) => {
      const word = openInWord([text]);
      word.protect();
      expect(await selectedIn(word, text, start, end)).toBe(selected);
    });
  });

  describe("a place that is no longer what it was", () => {
    it.each([
      ["the text has changed", ["别处", "改过"]],
      ["the paragraph is gone", ["别处"]],
      ["another paragraph stands there", ["新", "别处", "原文"]],
    ])("is not selected when %s", async (_, texts) => {
      const word = openInWord(texts);
      const target = { range: { paragraph: 1, start: 0, end: 2 }, paragraphText: "原文" };
      await expect(host.select(target)).rejects.toMatchObject({ kind: "text-changed" });
      expect(word.document.selected).toEqual({ paragraph: 0, start: 0, text: "" });
    });
  });
});
