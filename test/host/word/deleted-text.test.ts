import { createWordHost } from "../../../src/host/word/word-host";
import { reviewedOffset, reviewedTexts } from "../../../src/host/word/tracked-deletions";
import { packageOfBody } from "../../word-host/blank-package";
import { MICROSOFT_365, PROFILES, WEB, WORD_2021, variant, type Profile } from "../../word-host/profiles";
import { openInWord } from "../../word-host/word-stand-in";

const host = createWordHost();
const options = { typeface: "仿宋" } as const;

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const deleted = (text: string) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const inserted = (text: string) => `<w:ins w:id="2">${run(text)}</w:ins>`;
const text = packageOfBody(
  `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run("一是学习")}${deleted("还不")}${inserted("不够")}${run("&amp;深入。")}</w:p>` +
    `<w:p>${run("甲")}<w:r><w:br/><w:tab/></w:r>${run("乙")}</w:p><w:p>${deleted("整段")}</w:p>`,
);
const current = ["一是学习不够&深入。", "甲\n\t乙", ""];

/** Words that show deleted text among the rest, and in which the adapter can know it. */
const SHOWING: readonly Profile[] = [
  WEB,
  ...PROFILES.filter(({ sets }) => sets["WordApi"] !== "1.3").map((profile) =>
    variant(profile, { deletedTextInText: true }),
  ),
];

describe.each(SHOWING)("text deleted under tracked changes, in $name", (profile) => {
  function open() {
    const word = openInWord(text, profile);
    word.document.changeTracking = "TrackAll";
    return word;
  }

  it("is not read, at the cost of one request more", async () => {
    const word = open();
    const { paragraphs } = await host.read();
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(current);
    expect(word.requests).toHaveLength(2);
    expect(word.requests.at(-1)?.writes).toBe(false);
  });

  it("does not shift the cursor", async () => {
    const word = open();
    word.document.selectIn(0, 8);
    expect((await host.read()).cursor).toEqual({ paragraph: 0, offset: 6 });
  });

  it("does not stop an insertion or a jump: the paragraph is what was read", async () => {
    const word = open();
    const block = { kind: "body", text: "新" } as const;
    await host.insertBlocks([{ after: { index: 0, text: current[0]! }, blocks: [block] }], options);
    expect(word.document.texts).toEqual([current[0], "新", "甲\v\t乙", ""]);
    await host.select({ range: { paragraph: 0, start: 0, end: 4 }, paragraphText: current[0]! });
    expect(word.document.selected.text).toBe("一是学习");
  });

  it("is not taken for a change that is none", async () => {
    const word = open();
    const target = { range: { paragraph: 0, start: 0, end: 2 }, paragraphText: "一是学深入。" };
    await expect(host.select(target)).rejects.toMatchObject({ kind: "text-changed" });
    expect(word.document.selected.text).toBe("");
  });
});

describe("a document without deleted text", () => {
  it.each(PROFILES)("costs one request in $name", async (profile) => {
    const word = openInWord(["甲", "乙"], profile);
    await host.read();
    expect(word.requests).toHaveLength(1);
  });

  it("is read all the same when Word will not tell whether there is any", async () => {
    const word = openInWord(["甲"], variant(WEB, { reviewedTextIsSafe: false }));
    expect((await host.read()).paragraphs.map((paragraph) => paragraph.text)).toEqual(["甲"]);
    expect(word.requests).toHaveLength(3);
  });
});

describe("a known gap", () => {
  it.each([
    ["Word 2021 has nothing to ask", variant(WORD_2021, { deletedTextInText: true }), "TrackAll"],
    ["changes are not tracked any more", variant(MICROSOFT_365, { deletedTextInText: true }), "Off"],
  ])("%s: deleted text that is shown is read as text", async (_, profile, mode) => {
    openInWord(text, profile).document.changeTracking = mode;
    const { paragraphs } = await host.read();
    expect(paragraphs[0]?.text).toBe("一是学习还不不够&深入。");
  });
});

describe("deleted text in OOXML", () => {
  const paragraph = (content: string) =>
    `<pkg:part pkg:name="/word/document.xml"><w:body><w:p>${content}</w:p></w:body></pkg:part>`;

  it("is told by offsets in the longer text", () => {
    const [reviewed] = reviewedTexts(paragraph(`${run("甲")}${deleted("乙丙")}${run("丁")}`), ["甲乙丙丁"]);
    expect(reviewed).toEqual({ text: "甲丁", deleted: [{ start: 1, end: 3 }] });
    expect([0, 1, 2, 3, 4].map((offset) => reviewedOffset(reviewed!, offset))).toEqual([0, 1, 1, 1, 2]);
  });

  it("counts for nothing when the rest is not what Word gave", () => {
    const [reviewed] = reviewedTexts(paragraph(`${run("甲")}${deleted("乙")}`), ["别的乙"]);
    expect(reviewed).toEqual({ text: "别的乙", deleted: [] });
  });

  it.each([
    ["a text box", `<w:r><w:pict><w:txbxContent><w:p>${run("框")}</w:p></w:txbxContent></w:pict></w:r>`],
    ["a deleted paragraph mark", `<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>`],
    ["a page break", `<w:r><w:br w:type="page"/></w:r>`],
  ])("is not confused by %s", (_, markup) => {
    const [reviewed] = reviewedTexts(paragraph(`${markup}${run("甲")}${deleted("乙")}`), ["甲乙"]);
    expect(reviewed?.text).toBe("甲");
  });
});
