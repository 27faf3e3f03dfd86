import { createWordHost } from "../../../src/host/word/word-host";
import { HostError } from "../../word-host/host-error";
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
