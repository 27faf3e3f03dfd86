import { checkDocument } from "../../../src/checks/check-document";
import type { Block } from "../../../src/document/block";
import { standardLibrary } from "../../../src/library/standard-library";
import { createWordHost } from "../../../src/host/word/word-host";
import { parseStatement } from "../../../src/statement/parse-statement";
import { packageOfBody } from "../../word-host/blank-package";
import { inEveryWord } from "../../word-host/every-word";
import { HostError } from "../../word-host/host-error";
import { insertText as type } from "../../word-host/insert-text";
import { serialize } from "../../word-host/ooxml";
import { MICROSOFT_365, WEB, WORD_2021 } from "../../word-host/profiles";
import { emptyAt } from "../../word-host/spans";
import { openInWord as open, type WordStandIn } from "../../word-host/word-stand-in";

/** The circumstances in which the actions meet a document: protected, edited meanwhile, in tables, very long. */

const host = createWordHost();
const options = { typeface: "仿宋" } as const;
const block = (text: string): Block => ({ kind: "body", text });

/** Somebody types at the end of a paragraph, now. */
function typeInto({ document }: WordStandIn, index: number, text: string): void {
  const paragraph = document.paragraphs(document.body)[index]!;
  type(document, emptyAt(document.body, { paragraph, offset: document.length(paragraph) }), text);
}

/** The same at the moment when the n-th request comes in. */
function typeAtRequest(word: WordStandIn, request: number, index: number, text: string): void {
  let count = -1;
  word.failWhen(() => {
    count += 1;
    if (count === request) typeInto(word, index, text);
    return null;
  });
}

inEveryWord((openInWord) => {
  describe("a document that may not be edited", () => {
    it.each([
      ["AccessDenied", "Access denied."],
      ["NotAllowed", "This operation is not allowed."],
      ["GeneralException", "文档受保护，无法进行此更改。"],
    ])("is read and jumped about in; nothing goes in, and that is said (%s)", async (code, message) => {
      const word = openInWord(["甲", "乙", ""]);
      word.failWhen(({ writes }) => (writes ? new HostError(code, message) : null));
      const before = word.flatOpc();
      expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(["甲", "乙", ""]);
      await host.select({ range: { paragraph: 1, start: 0, end: 1 }, paragraphText: "乙" });
      expect(word.document.selected.text).toBe("乙");
      const wanted = [
        { after: null, blocks: [block("首")] },
        { after: { index: 2, text: "" }, blocks: [block("尾")] },
      ];
      await expect(host.insertBlocks(wanted, options)).rejects.toMatchObject({ kind: "read-only" });
      await expect(host.insertText("新")).rejects.toMatchObject({ kind: "read-only" });
      expect(word.flatOpc()).toBe(before);
    });
  });

  describe("a document that is edited while an action is under way", () => {
    it("keeps the edit, and the blocks go where they were to, when the anchor itself is edited", async () => {
      const word = openInWord(["甲", "乙", "丙"]);
      typeAtRequest(word, 1, 1, "改");
      await host.insertBlocks([{ after: { index: 1, text: "乙" }, blocks: [block("新")] }], options);
      expect(word.document.texts).toEqual(["甲", "乙改", "新", "丙"]);
    });

    it("is not guessed at when the answer is lost as well", async () => {
      const word = openInWord(["甲", "乙", "丙"]);
      let count = -1;
      word.failWhen(() => {
        count += 1;
        if (count !== 1) return null;
        typeInto(word, 1, "改");
        return { error: new HostError("Timeout"), when: "after" };
      });
      const inserting = host.insertBlocks(
        [{ after: { index: 1, text: "乙" }, blocks: [block("新")] }],
        options,
      );
      await expect(inserting).rejects.toMatchObject({ kind: "unconfirmed" });
      expect(word.document.texts.filter((text) => text !== "")).toEqual(["甲", "乙改", "新", "丙"]);
    });

    it("is left alone when an anchor is deleted between the look and the writing", async () => {
      const word = openInWord(["甲", "乙", "丙"]);
      let count = -1;
      word.failWhen(() => {
        count += 1;
        const { document } = word;
        if (count === 1) document.journal.remove(document.paragraphs(document.body)[1]!);
        return null;
      });
      const wanted = [
        { after: { index: 0, text: "甲" }, blocks: [block("一")] },
        { after: { index: 1, text: "乙" }, blocks: [block("二")] },
      ];
      const error: unknown = await host.insertBlocks(wanted, options).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ kind: expect.stringMatching(/^(text-changed|unconfirmed)$/u) as string });
      expect(word.document.texts).toEqual(["甲", "丙"]);
    });

    it("is said to need a look when an anchor is deleted while another place already has its blocks", async () => {
      const word = openInWord(["甲", "乙", "丙"]);
      let count = -1;
      word.failWhen(() => {
        count += 1;
        const { document } = word;
        if (count === 1) document.journal.remove(document.paragraphs(document.body)[0]!);
        return null;
      });
      const wanted = [
        { after: { index: 0, text: "甲" }, blocks: [block("一")] },
        { after: { index: 1, text: "乙" }, blocks: [block("二")] },
      ];
      await expect(host.insertBlocks(wanted, options)).rejects.toMatchObject({ kind: "unconfirmed" });
      expect(word.document.texts.filter((text) => text !== "")).toEqual(["乙", "二", "丙"]);
    });

    it("gets text at the cursor, whatever is typed elsewhere", async () => {
      const word = openInWord(["甲", "乙"]);
      word.document.selectIn(0, 1);
      typeAtRequest(word, 1, 1, "改");
      await host.insertText("新");
      expect(word.document.texts).toEqual(["甲新", "乙改"]);
    });
  });

  describe("tracked changes", () => {
    it("make of an insertion one that a reviewer can refuse: text and blocks", async () => {
      const word = openInWord(["甲", "乙"]);
      word.document.changeTracking = "TrackAll";
      word.document.selectIn(0, 1);
      await host.insertText("新");
      await host.insertBlocks([{ after: { index: 0, text: "甲新" }, blocks: [block("段")] }], options);
      expect(word.document.texts).toEqual(["甲新", "段", "乙"]);
      const [first = "", second = ""] = word.document.paragraphs(word.document.body).map(serialize);
      expect(first).toMatch(/<w:ins [^>]*>.*新/u);
      expect(second).toMatch(/<w:ins [^>]*>.*段/u);
    });
  });

  describe("headers, footers, footnotes and text boxes", () => {
    const box =
      "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>一、框里的问题</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

    it("are no part of the statement and are never touched", async () => {
      const word = openInWord([{ text: "一、存在的问题", drawing: box }, "一是学习不够。"]);
      const { document } = word;
      const apart = () =>
        (["header", "footer", "footnote", "textbox"] as const).map((kind) =>
          document.storiesOf(kind).map(({ root }) => serialize(root)),
        );
      const before = apart();
      expect(before.every((stories) => stories.length > 0)).toBe(true);
      expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual([
        "一、存在的问题",
        "一是学习不够。",
      ]);
      await host.insertBlocks(
        [
          { after: null, blocks: [block("首")] },
          { after: { index: 0, text: "一、存在的问题" }, blocks: [block("中")] },
        ],
        options,
      );
      document.selectIn(3, 7);
      await host.insertText("二是调研偏少。");
      await host.select({ range: { paragraph: 1, start: 0, end: 7 }, paragraphText: "一、存在的问题" });
      expect(document.texts).toEqual(["首", "一、存在的问题", "中", "一是学习不够。二是调研偏少。"]);
      expect(apart()).toEqual(before);
    });

    it.each(["header", "footer", "footnote", "textbox"] as const)(
      "do not take text while the cursor is in a %s",
      async (kind) => {
        const word = openInWord([{ text: "正文", drawing: box }]);
        word.document.selectHeader(word.document.storiesOf(kind)[0]);
        const before = word.flatOpc();
        await expect(host.insertText("新")).rejects.toMatchObject({ kind: "no-cursor" });
        expect(word.flatOpc()).toBe(before);
      },
    );
  });

  describe("a statement inside a table", () => {
    const cell = (...texts: readonly string[]) =>
      `<w:tc>${texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("一、存在的主要问题", "一是学习不够系统。", "二、原因剖析", "理想信念不牢。")}${cell("三、整改措施", "制定学习计划。")}</w:tr></w:tbl>`;
    const openTable = () => openInWord(packageOfBody(`${table}<w:p><w:r><w:t>落款</w:t></w:r></w:p>`));

    it("is read as one, cell by cell", async () => {
      openTable();
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ cell }) => cell !== null)).toEqual([
        true,
        true,
        true,
        true,
        true,
        true,
        false,
      ]);
      const roles = parseStatement(paragraphs).sections.map(({ role }) => role);
      expect(roles).toEqual(expect.arrayContaining(["issues", "causes", "measures"]));
    });

    it("takes blocks and text in its cells, and jumps", async () => {
      const word = openTable();
      await host.insertBlocks(
        [{ after: { index: 1, text: "一是学习不够系统。" }, blocks: [block("二是。")] }],
        options,
      );
      word.document.selectIn(4, 7);
      await host.insertText("思想松懈。");
      await host.select({ range: { paragraph: 6, start: 2, end: 6 }, paragraphText: "制定学习计划。" });
      expect(word.document.texts).toEqual([
        "一、存在的主要问题",
        "一是学习不够系统。",
        "二是。",
        "二、原因剖析",
        "理想信念不牢。思想松懈。",
        "三、整改措施",
        "制定学习计划。",
        "落款",
      ]);
      expect(word.document.selected.text).toBe("学习计划");
      expect((await host.read()).paragraphs.map(({ cell }) => cell !== null).lastIndexOf(true)).toBe(6);
    });
  });

  describe("automatic numbers and soft line breaks", () => {
    it("stay as they are round an insertion, in the middle of a list", async () => {
      const word = openInWord([
        { text: "存在的问题", listString: "一、" },
        { text: "学习\v不够", listString: "（一）" },
        { text: "原因剖析", listString: "二、" },
      ]);
      const labels = async () => (await host.read()).paragraphs.map(({ listLabel }) => listLabel);
      await host.insertBlocks([{ after: { index: 1, text: "学习\n不够" }, blocks: [block("段")] }], options);
      expect(word.document.texts).toEqual(["存在的问题", "学习\v不够", "段", "原因剖析"]);
      expect(await labels()).toEqual(["一、", "（一）", "", "二、"]);
      word.document.selectIn(1, 5);
      await host.insertText("系统");
      expect(word.document.texts[1]).toBe("学习\v不够系统");
    });
  });

  describe("an empty document", () => {
    it("can be read, checked, jumped to and written to", async () => {
      const word = openInWord([""]);
      const { paragraphs, cursor } = await host.read();
      expect(cursor).toEqual({ paragraph: 0, offset: 0 });
      expect(checkDocument(paragraphs, standardLibrary).statement.reason).toBe("empty");
      await host.select({ range: { paragraph: 0, start: 0, end: 0 }, paragraphText: "" });
      await host.insertText("一是");
      expect(word.document.texts).toEqual(["一是"]);
    });
  });
});

describe.each([WORD_2021, MICROSOFT_365, WEB])("a document of 500 pages in $name", (profile) => {
  const texts = Array.from({ length: 12_000 }, (_, index) => `第${index}段，学习不够深入。`);

  it("is read, written to at both ends and in the middle, and jumped about in, all in the right place", async () => {
    const word = open(texts, profile);
    expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(texts);
    const wanted = [0, 6_000, 11_998].map((index) => ({
      after: { index, text: texts[index]! },
      blocks: [block(`新${index}一`), block(`新${index}二`)],
    }));
    await host.insertBlocks(wanted, options);
    const expected = texts.flatMap((text, index) =>
      [0, 6_000, 11_998].includes(index) ? [text, `新${index}一`, `新${index}二`] : [text],
    );
    expect(word.document.texts).toEqual(expected);
    const last = expected.length - 1;
    await host.select({ range: { paragraph: last, start: 0, end: 7 }, paragraphText: texts.at(-1)! });
    expect(word.document.selected).toEqual({ paragraph: last, start: 0, text: "第11999段" });
    await host.insertText("尤其");
    expect(word.document.texts.at(-1)).toBe("第11999段尤其，学习不够深入。");
  }, 60_000);

  it("is found to be as it was when the writing fails, and to be whole when only the answer is lost", async () => {
    const after = { index: 11_000, text: texts[11_000]! };
    for (const when of ["before", "after"] as const) {
      const word = open(texts, profile);
      let count = -1;
      word.failWhen(() => ((count += 1) === 1 ? { error: new HostError("Timeout"), when } : null));
      const inserting = host.insertBlocks([{ after, blocks: [block("新")] }], options);
      if (when === "before") await expect(inserting).rejects.toMatchObject({ kind: "failed" });
      else await inserting;
      expect(word.document.texts.length).toBe(when === "before" ? 12_000 : 12_001);
    }
  }, 60_000);
});
