import fc from "fast-check";
import { countBlanks } from "../../../src/document/blanks";
import { BLOCK_KINDS, type Block } from "../../../src/document/block";
import { flatOpc, paragraphsXml } from "../../../src/document/wordprocessingml";
import { readDocx } from "../../../src/host/docx/read-docx";
import { createWordHost } from "../../../src/host/word/word-host";
import { goToNextBlank } from "../../../src/taskpane/phrases/insert-phrase";
import { inEveryWord } from "../../word-host/every-word";
import { docxOf } from "../../word-host/flat-package";
import { HostError } from "../../word-host/host-error";
import { MICROSOFT_365, WORD_2021, type Profile } from "../../word-host/profiles";
import { typeText } from "../../word-host/type-text";
import { openInWord, type WordStandIn } from "../../word-host/word-stand-in";

const host = createWordHost();
const BLOCKS: readonly Block[] = [
  { kind: "heading2", text: "（一）【问题】" },
  { kind: "body", text: "【某年】由【谁来办】负责，由【谁来办】检查。" },
  { kind: "body", text: "没有空白。" },
];
const TEXTS = BLOCKS.map(({ text }) => text);
const insert = (after: string, index = 0) =>
  host.insertBlocks([{ after: { index, text: after }, blocks: BLOCKS }], { typeface: "仿宋" });

const controlsIn = (word: WordStandIn) => word.flatOpc().match(/<w:sdt>/gu)?.length ?? 0;
const texts = async () => (await host.read()).paragraphs.map(({ text }) => text);
/** The four blanks of BLOCKS as controls on Windows and the Mac, and as text on the web. */
const expected = ({ platform }: Profile) => (platform === "OfficeOnline" ? 0 : 4);

describe("blanks of blocks", () => {
  inEveryWord((open, profile) => {
    const word = () => open(["一、存在的问题", "二、原因"]);

    test(`are ${expected(profile) > 0 ? "content controls" : "text"}, and read as what they say`, async () => {
      const opened = word();
      await insert("一、存在的问题");
      expect(controlsIn(opened)).toBe(expected(profile));
      expect(await texts()).toEqual(["一、存在的问题", ...TEXTS, "二、原因"]);
      expect(readDocx(opened.docx()).map(({ text }) => text)).toEqual(await texts());
      expect(countBlanks((await host.read()).paragraphs)).toBe(4);
    });

    test("cost no request more than text without any, and undo takes them back", async () => {
      const opened = word();
      const before = opened.flatOpc();
      await host.insertBlocks(
        [{ after: { index: 0, text: "一、存在的问题" }, blocks: [{ kind: "body", text: "没有空白。" }] }],
        { typeface: "仿宋" },
      );
      const requests = opened.requests.length;
      while (opened.undo());
      await host.insertBlocks(
        [{ after: { index: 0, text: "一、存在的问题" }, blocks: [{ kind: "body", text: "由【谁】办。" }] }],
        { typeface: "仿宋" },
      );
      expect(opened.requests.length).toBe(2 * requests);
      while (opened.undo());
      expect(opened.flatOpc()).toBe(before);
    });

    test("are walked in order, each selected whole, and then from the first again", async () => {
      const opened = word();
      await insert("一、存在的问题");
      const walked: string[] = [];
      for (let step = 0; step < 5; step += 1) {
        await goToNextBlank(host, (key) => key);
        const { paragraph, start, text } = opened.document.selected;
        walked.push(`${paragraph}:${start} ${text}`);
      }
      const all = ["1:3 【问题】", "2:0 【某年】", "2:5 【谁来办】", "2:14 【谁来办】"];
      expect(walked).toEqual([...all, all[0]]);
    });

    test("a phrase put in while one is selected goes behind it and leaves it as it is", async () => {
      const opened = word();
      await insert("一、存在的问题");
      await goToNextBlank(host, (key) => key);
      const steps = opened.undoSteps().length;
      await host.insertText("理论学习不够，");
      expect(await texts()).toContain("（一）【问题】理论学习不够，");
      expect(controlsIn(opened)).toBe(expected(profile));
      expect(opened.undoSteps().length).toBe(steps + 1);
    });

    test("are no places that may not be edited", async () => {
      word();
      await insert("一、存在的问题");
      await expect(insert(TEXTS[1]!, 2)).resolves.toBeUndefined();
    });
  });

  test("one that is typed into is text in the format of its paragraph, and no control is left", async () => {
    const word = openInWord(["一、存在的问题", "二、原因"], MICROSOFT_365);
    await insert("一、存在的问题");
    for (const answer of ["学习不深", "2025年", "办公室", "纪委"]) {
      await goToNextBlank(host, (key) => key);
      typeText(word.document, answer);
    }
    expect(await texts()).toEqual([
      "一、存在的问题",
      "（一）学习不深",
      "2025年由办公室负责，由纪委检查。",
      "没有空白。",
      "二、原因",
    ]);
    expect(controlsIn(word)).toBe(0);
    const [run] = /<w:r>(?:(?!<\/w:r>).)*学习不深/u.exec(word.flatOpc()) ?? [];
    expect(run).toContain('w:eastAsia="楷体"');
    expect(countBlanks((await host.read()).paragraphs)).toBe(0);
  });

  test("what is typed at the start of a prompt takes its place: it does not become part of it", async () => {
    const word = openInWord(["一、存在的问题", "二、原因"], MICROSOFT_365);
    await insert("一、存在的问题");
    word.document.selectIn(1, 5);
    typeText(word.document, "学习不深");
    expect((await texts())[1]).toBe("（一）学习不深");
  });

  test.each(["iOS", "Android", "Universal", undefined])(
    "on %s, of which nothing is known, are text",
    async (platform) => {
      const word = openInWord(["一、存在的问题", "二、原因"], MICROSOFT_365);
      Object.assign(word.office.context, { platform });
      await insert("一、存在的问题");
      expect(controlsIn(word)).toBe(0);
    },
  );

  test("are text while changes are tracked, for a control is not deleted with what is in it", async () => {
    const word = openInWord(["一、存在的问题", "二、原因"], MICROSOFT_365);
    word.document.changeTracking = "TrackAll";
    await insert("一、存在的问题");
    expect(controlsIn(word)).toBe(0);
  });

  test("are text where it could not be learned whether changes are tracked", async () => {
    const word = openInWord(["甲", "一、存在的问题", "二、原因"], MICROSOFT_365);
    // The first request fails, as in a Word that does not know $skip; the places are asked for again.
    let requests = 0;
    word.failWhen(() => (requests++ === 0 ? new HostError("InvalidArgument") : null));
    await insert("一、存在的问题", 1);
    expect(await texts()).toEqual(["甲", "一、存在的问题", ...TEXTS, "二、原因"]);
    expect(controlsIn(word)).toBe(0);
  });

  test("Word 2021 cannot be asked whether it tracks: a tracked insertion has its controls and its text", async () => {
    const word = openInWord(["一、存在的问题", "二、原因"], WORD_2021);
    word.document.changeTracking = "TrackAll";
    await insert("一、存在的问题");
    expect(controlsIn(word)).toBe(4);
    expect(readDocx(word.docx()).map(({ text }) => text)).toEqual(["一、存在的问题", ...TEXTS, "二、原因"]);
  });
});

describe("the control of a blank", () => {
  const xml = paragraphsXml([{ kind: "body", text: "由【谁】办。" }], "仿宋", "control");

  test("goes when it is edited, shows a prompt, is not locked, and has its properties in the order of the schema", () => {
    const properties = /<w:sdtPr>(.*?)<\/w:sdtPr>/u.exec(xml)?.[1] ?? "";
    const names = [...properties.replace(/<w:rPr>.*?<\/w:rPr>/u, "<w:rPr/>").matchAll(/<w:(\w+)/gu)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["rPr", "alias", "tag", "temporary", "showingPlcHdr"]);
  });

  test("prints as the text round it: the run has the paragraph's format, and so has what is entered", () => {
    const formats = [...xml.matchAll(/<w:rPr>.*?<\/w:rPr>/gu)].map(([one]) => one);
    expect(formats).toHaveLength(5); // the mark, two runs of text, the control, its prompt
    expect(new Set(formats).size).toBe(1);
  });

  test("is round the blank alone: text between blanks, unclosed ones and breaks stay outside", () => {
    const text = "【甲】【乙】丙【丁\n戊】【】己】";
    const one = paragraphsXml([{ kind: "body", text }], "仿宋", "control");
    const prompts = [...one.matchAll(/<w:sdtContent>.*?<\/w:sdtContent>/gu)].map(([content]) =>
      content.replace(/<[^>]*>/gu, ""),
    );
    expect(prompts).toEqual(["【甲】", "【乙】", "【】"]);
  });

  test("of any text reads as the text does without it", () => {
    const block = fc.record({
      kind: fc.constantFrom(...BLOCK_KINDS),
      text: fc.string({ unit: fc.constantFrom(...'【】甲乙\n\t <&"𠮷“') }),
    });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
        const read = (blanks: "control" | "text") => readDocx(docxOf(flatOpc(blocks, "仿宋", { blanks })));
        expect(read("control")).toEqual(read("text"));
        expect(read("control").map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
      }),
    );
  });
});
