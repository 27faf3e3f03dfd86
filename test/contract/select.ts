import { fails, savedBody, type ContractCase } from "./promise";
import { paragraph, sampleDocx } from "./sample-docx";

const REPEATED = sampleDocx(paragraph("学习不深，学习不透，学习不实。"), paragraph("另一段"));

export const SELECT: readonly ContractCase[] = [
  {
    promise: "selects exactly the stretch, also one that stands there more than once",
    docx: REPEATED,
    async run(document) {
      const paragraphText = "学习不深，学习不透，学习不实。";
      for (const [start, end] of [
        [0, 4],
        [5, 9],
        [10, 12],
        [0, paragraphText.length],
      ] as const) {
        await document.host.select({ range: { paragraph: 0, start, end }, paragraphText });
        expect(await document.selectedText()).toBe(paragraphText.slice(start, end));
        expect((await document.host.read()).cursor).toEqual({ paragraph: 0, offset: end });
      }
    },
  },
  {
    promise: "changes no text",
    docx: REPEATED,
    async run(document) {
      const before = await savedBody(document);
      await document.host.select({ range: { paragraph: 1, start: 0, end: 2 }, paragraphText: "另一段" });
      expect(await savedBody(document)).toBe(before);
    },
  },
  {
    promise: "selects nothing when the paragraph is no longer what was read",
    docx: REPEATED,
    async run(document) {
      await document.typeInto(1, "改了");
      const target = { range: { paragraph: 1, start: 0, end: 2 }, paragraphText: "另一段" };
      await fails(document.host.select(target), "text-changed");
    },
  },
  {
    promise: "selects nothing when the paragraph is gone",
    docx: REPEATED,
    async run(document) {
      const target = { range: { paragraph: 7, start: 0, end: 2 }, paragraphText: "另一段" };
      await fails(document.host.select(target), "text-changed");
    },
  },
];
