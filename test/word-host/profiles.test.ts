import { packageOf, packageOfBody } from "./blank-package";
import type { Behaviour } from "./behaviour";
import { serialize } from "./ooxml";
import {
  CLASSES_OF_2022,
  MAC,
  MICROSOFT_365,
  PROFILES,
  WEB,
  WORD_2021,
  WORD_2024,
  variant,
} from "./profiles";
import { openInWord, type WordStandIn } from "./word-stand-in";

const run = (text: string, size = 32) =>
  `<w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t>${text}</w:t></w:r>`;

/** Opens a document in a Word that has, or has not, one way of behaving. */
function openWith(source: string, behaviour: Partial<Behaviour>): WordStandIn {
  return openInWord(source, variant(MICROSOFT_365, behaviour));
}

function inWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  return Word.run(batch);
}

/** A property of the first paragraph. */
function first(property: "text" | "style" | "styleBuiltIn" | "uniqueLocalId"): Promise<string> {
  return inWord(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    paragraph.load(property);
    await context.sync();
    return paragraph[property];
  });
}

async function insertedInto(properties: string, behaviour: Partial<Behaviour>, texts: readonly string[]) {
  const clean = {
    insertOoxmlLeavesEmptyParagraph: false,
    insertOoxmlLastParagraphLosesFormat: false,
    insertOoxmlLastParagraphLosesStyle: false,
  };
  const word = openWith(packageOf([{ text: "甲", properties }, "乙"]), { ...clean, ...behaviour });
  const ooxml = packageOf(
    texts.map((text) => ({ text, style: "Title", properties: '<w:jc w:val="center"/>' })),
  );
  await inWord(async (context) => {
    context.document.body.paragraphs.getFirst().getRange("Whole").insertOoxml(ooxml, "After");
    await context.sync();
  });
  const { document } = word;
  return document.paragraphs(document.body).map((paragraph, index) => ({
    text: document.texts[index],
    isCentred: serialize(paragraph).includes('w:jc w:val="center"'),
    isTitle: serialize(paragraph).includes('w:pStyle w:val="Title"'),
    isRight: serialize(paragraph).includes('w:jc w:val="right"'),
  }));
}

describe("requirement sets, enforced by the client itself", () => {
  it.each([
    { ...WORD_2021, id: "ApiNotFound", page: "ApiNotFound" },
    { ...WORD_2024, id: "", page: "ApiNotFound" },
    // Above the sets the host is asked, and has no page set-up yet.
    { ...MICROSOFT_365, id: "", page: "NotImplemented" },
    { ...MAC, id: "", page: "NotImplemented" },
    { ...WEB, id: "", page: "ApiNotFound" },
  ])("$name", async ({ id, page, ...profile }) => {
    openInWord(["甲"], profile);
    await (id === ""
      ? expect(first("uniqueLocalId")).resolves.toMatch(/^[0-9a-f-]{36}$/iu)
      : expect(first("uniqueLocalId")).rejects.toMatchObject({ code: id }));
    const setup = inWord(async (context) => {
      context.document.sections.getFirst().pageSetup.load("topMargin");
      await context.sync();
    });
    await expect(setup).rejects.toMatchObject({ code: page });
  });

  it("the 2022 classes do not have what came later", async () => {
    openInWord(["甲"], CLASSES_OF_2022);
    await expect(
      inWord((context) => {
        return Promise.resolve(context.document.sections.getFirst().pageSetup);
      }),
    ).resolves.toBeUndefined();
  });

  it.each(PROFILES)("Office says the same of them in $name", ({ sets, ...profile }) => {
    const { office } = openInWord(["甲"], { sets, ...profile });
    for (const [name, version] of Object.entries(sets)) {
      const [major = 0, minor = 0] = version.split(".").map(Number);
      expect(office.context.requirements.isSetSupported(name, version)).toBe(true);
      expect(office.context.requirements.isSetSupported(name, `${major}.${minor + 1}`)).toBe(false);
    }
  });
});

describe("ways in which one Word differs from another", () => {
  const deletion = packageOfBody(
    `<w:p>${run("甲")}<w:del w:id="1"><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>`,
  );

  it.each([
    [true, "甲乙"],
    [false, "甲"],
  ])("deletedTextInText: %s", async (deletedTextInText, text) => {
    openWith(deletion, { deletedTextInText });
    expect(await first("text")).toBe(text);
  });

  it("reviewedTextIsSafe", async () => {
    const reviewed = () =>
      inWord(async (context) => {
        const text = context.document.body.getReviewedText("Current");
        await context.sync();
        return text.value;
      });
    openWith(deletion, { deletedTextInText: true, reviewedTextIsSafe: true });
    expect(await reviewed()).toBe("甲\r");
    openWith(deletion, { reviewedTextIsSafe: false });
    await expect(reviewed()).rejects.toMatchObject({ code: "GeneralException" });
  });

  it.each([
    [true, "甲\u0005"],
    [false, "甲"],
  ])("commentMarksInText: %s", async (commentMarksInText, text) => {
    openWith(packageOf(["甲\u0005"]), { commentMarksInText });
    expect(await first("text")).toBe(text);
  });

  it.each([
    ["no fault", {}, ["甲", "新一:centred:title", "新二:centred:title", "乙"]],
    [
      "insertOoxmlLeavesEmptyParagraph",
      { insertOoxmlLeavesEmptyParagraph: true },
      ["甲", "新一:centred:title", "新二:centred:title", ":right", "乙"],
    ],
    [
      "insertOoxmlLastParagraphLosesFormat",
      { insertOoxmlLastParagraphLosesFormat: true },
      ["甲", "新一:centred:title", "新二:right", "乙"],
    ],
    [
      "insertOoxmlLastParagraphLosesStyle",
      { insertOoxmlLastParagraphLosesStyle: true },
      ["甲", "新一:centred:title", "新二:centred", "乙"],
    ],
    [
      "insertOoxmlSingleParagraphLosesFormat with two",
      { insertOoxmlSingleParagraphLosesFormat: true },
      ["甲", "新一:centred:title", "新二:centred:title", "乙"],
    ],
  ])("%s", async (_, behaviour, expected) => {
    const seen = await insertedInto('<w:jc w:val="right"/>', behaviour, ["新一", "新二"]);
    expect(seen.map(summary)).toEqual(expected.map((text) => (text === "甲" ? "甲:right" : text)));
  });

  it("insertOoxmlSingleParagraphLosesFormat", async () => {
    const behaviour = { insertOoxmlSingleParagraphLosesFormat: true };
    const seen = await insertedInto('<w:jc w:val="right"/>', behaviour, ["新"]);
    expect(seen.map(summary)).toEqual(["甲:right", "新:right", "乙"]);
  });

  it.each([[true], [false]])("paraIdsChangeOnGetOoxml: %s", async (paraIdsChangeOnGetOoxml) => {
    openWith(packageOf(["甲"]), { paraIdsChangeOnGetOoxml });
    const [one, two] = await inWord(async (context) => {
      const answers = [context.document.body.getOoxml(), context.document.body.getOoxml()];
      await context.sync();
      return answers.map(({ value }) => value);
    });
    expect(one === two).toBe(!paraIdsChangeOnGetOoxml);
  });

  it.each([
    [true, ["甲", ""]],
    [false, ["甲"]],
  ])("finalParagraphStays: %s", async (finalParagraphStays, texts) => {
    const word = openWith(packageOf(["甲", "乙"]), { finalParagraphStays });
    await inWord(async (context) => {
      context.document.body.paragraphs.getLast().delete();
      await context.sync();
    });
    expect(word.document.texts).toEqual(texts);
  });

  it("commentsRefused", async () => {
    openWith(packageOf(["甲"]), { commentsRefused: true });
    const comment = inWord(async (context) => {
      context.document.getSelection().insertComment("批注");
      await context.sync();
    });
    await expect(comment).rejects.toMatchObject({ code: "NotAllowed" });
  });

  it.each([
    [{}, "标题 1"],
    [{ localizedStyleNames: false }, "Heading 1"],
    [{ styleNamesAsInFile: true }, "heading 1"],
  ])("localizedStyleNames, styleNamesAsInFile: %j", async (behaviour, style) => {
    openWith(packageOf([{ text: "甲", style: "Heading1" }]), behaviour);
    expect([await first("style"), await first("styleBuiltIn")]).toEqual([style, "Heading1"]);
  });

  it.each([
    [true, 16],
    [false, null],
  ])("mixedFontIsFirst: %s", async (mixedFontIsFirst, size) => {
    openWith(packageOfBody(`<w:p>${run("大")}${run("小", 21)}</w:p>`), { mixedFontIsFirst });
    const seen = await inWord(async (context) => {
      const { font } = context.document.body.paragraphs.getFirst().getRange("Content");
      font.load("size");
      await context.sync();
      return font.size;
    });
    expect(seen).toBe(size);
  });

  it.each([
    [true, /^[0-9A-F-]+$/u],
    [false, /^[0-9a-f-]+$/u],
  ])("upperCaseIds: %s", async (upperCaseIds, pattern) => {
    openWith(packageOf(["甲"]), { upperCaseIds });
    expect(await first("uniqueLocalId")).toMatch(pattern);
  });

  it("selectionEventDelay", () => {
    jest.useFakeTimers();
    const { office } = openWith(packageOf(["甲"]), { selectionEventDelay: 90 });
    const heard = jest.fn();
    office.handlers.add(heard);
    office.moveSelection();
    jest.advanceTimersByTime(89);
    expect(heard).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(heard).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });
});

function summary(seen: Awaited<ReturnType<typeof insertedInto>>[number]): string {
  const marks = [seen.isCentred && ":centred", seen.isRight && ":right", seen.isTitle && ":title"];
  return `${seen.text ?? ""}${marks.filter(Boolean).join("")}`;
}
