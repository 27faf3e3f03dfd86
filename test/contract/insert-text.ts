import { fails, savedTexts, THREE, type ContractCase } from "./promise";
import { paragraph, sampleDocx } from "./sample-docx";

export const INSERT_TEXT: readonly ContractCase[] = [
  {
    promise: "inserts at the cursor and leaves the cursor behind the text",
    docx: THREE,
    async run(document) {
      await document.placeSelection({ paragraph: 1, start: 1, end: 1 });
      await document.host.insertText("【空】");
      expect(await savedTexts(document)).toEqual(["甲", "乙【空】乙", "丙"]);
      expect((await document.host.read()).cursor).toEqual({ paragraph: 1, offset: 4 });
    },
  },
  {
    promise: "keeps what is selected and inserts behind it",
    docx: THREE,
    async run(document) {
      await document.placeSelection({ paragraph: 1, start: 0, end: 1 });
      await document.host.insertText("新");
      expect(await savedTexts(document)).toEqual(["甲", "乙新乙", "丙"]);
    },
  },
  {
    promise: "writes into an empty paragraph",
    docx: sampleDocx(paragraph("甲"), paragraph("")),
    async run(document) {
      await document.placeSelection({ paragraph: 1, start: 0, end: 0 });
      await document.host.insertText("新");
      expect(await savedTexts(document)).toEqual(["甲", "新"]);
    },
  },
  {
    promise: "is taken back by one undo",
    docx: THREE,
    async run(document) {
      await document.placeSelection({ paragraph: 0, start: 1, end: 1 });
      await document.host.insertText("新");
      await document.undo();
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙"]);
    },
  },
  {
    promise: "refuses a place outside the body and changes nothing",
    docx: THREE,
    async run(document) {
      await document.enterHeader();
      await fails(document.host.insertText("新"), "no-cursor");
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙"]);
    },
  },
];
