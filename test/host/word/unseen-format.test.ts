import { BLOCK_KINDS, type Block } from "../../../src/document/block";
import { flatOpc, paragraphsXml } from "../../../src/document/wordprocessingml";
import { hasMore } from "../../../src/host/word/unseen-format";
import { createWordHost } from "../../../src/host/word/word-host";
import { packageOfBody } from "../../word-host/blank-package";
import { MAC, MICROSOFT_365, WEB } from "../../word-host/profiles";
import { openInWord } from "../../word-host/word-stand-in";
import { LOOKALIKES, textParagraph, withMore } from "./generated-paragraphs";

const before: Block = { kind: "body", text: "一是学习不够。" };
const block: Block = { kind: "body", text: "二是担当不够。" };
const ours = paragraphsXml([before], "仿宋");

describe("hasMore", () => {
  test("is false of every block of ours", () => {
    for (const kind of BLOCK_KINDS)
      expect(hasMore(flatOpc([{ kind, text: "文" }], "仿宋", { page: true }))).toBe(false);
  });

  test.each(LOOKALIKES)("is true of one with %s", (more) => {
    expect(hasMore(packageOfBody(withMore(ours, more)))).toBe(true);
  });

  test.each([
    ["what is switched off", withMore(ours, '<w:pageBreakBefore w:val="0"/><w:shd w:val="nil"/>')],
    ["the mark's own format", ours.replace("</w:rPr></w:pPr>", '<w:shd w:fill="FFFF00"/></w:rPr></w:pPr>')],
    [
      "what it was before a tracked change",
      ours.replace("</w:pPr>", "<w:pPrChange><w:pPr><w:pageBreakBefore/></w:pPr></w:pPrChange></w:pPr>"),
    ],
    ["another paragraph", textParagraph("无") + withMore(ours, "<w:pageBreakBefore/>")],
  ])("does not count %s", (_, body) => {
    expect(hasMore(packageOfBody(body))).toBe(false);
  });
});

/** Whether each request wrote, of one insertion behind this paragraph. */
async function writesBehind(paragraph: string, profile: typeof MAC): Promise<boolean[]> {
  const word = openInWord(packageOfBody(paragraph + textParagraph("后")), profile);
  const insertions = [{ after: { index: 0, text: before.text }, blocks: [block] }];
  await createWordHost().insertBlocks(insertions, { typeface: "仿宋" });
  return word.requests.map(({ writes }) => writes);
}

describe("requests behind a paragraph that looks like the block", () => {
  test("one more, which reads, where nothing is wrong", async () => {
    expect(await writesBehind(ours, WEB)).toEqual([false, true, false]);
    expect(await writesBehind(textParagraph(before.text), WEB)).toEqual([false, true]);
  });

  test.each([MICROSOFT_365, MAC])("then the repair: $name", async (profile) => {
    const paragraph = withMore(ours, "<w:pageBreakBefore/>");
    expect(await writesBehind(paragraph, profile)).toEqual([false, true, false, true, true]);
  });
});
