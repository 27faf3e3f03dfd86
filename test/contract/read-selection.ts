import { savedBody, THREE, type ContractCase } from "./promise";
import { numbered, sampleDocx, softBreak, table, tracked, paragraph } from "./sample-docx";

export const READ_SELECTION: readonly ContractCase[] = [
  {
    promise: "gives the selected stretch, and nothing for a bare cursor",
    docx: THREE,
    async run({ host, placeSelection }) {
      await placeSelection({ paragraph: 1, start: 1, end: 2 });
      expect(await host.readSelection()).toBe("乙");
      await placeSelection({ paragraph: 1, start: 0, end: 2 });
      expect(await host.readSelection()).toBe("乙乙");
      await placeSelection({ paragraph: 1, start: 1, end: 1 });
      expect(await host.readSelection()).toBe("");
    },
  },
  {
    promise: "gives a soft break as one, and no automatic number",
    docx: sampleDocx(softBreak("上", "下"), numbered("问题")),
    async run({ host, placeSelection }) {
      await placeSelection({ paragraph: 0, start: 0, end: 3 });
      expect(await host.readSelection()).toBe("上\n下");
      await placeSelection({ paragraph: 1, start: 0, end: 2 });
      expect(await host.readSelection()).toBe("问题");
    },
  },
  {
    promise: "gives text of a table cell",
    docx: sampleDocx(table("一格", "二格"), paragraph("乙")),
    async run({ host, placeSelection }) {
      await placeSelection({ paragraph: 1, start: 0, end: 1 });
      expect(await host.readSelection()).toBe("二");
    },
  },
  {
    promise: "leaves out what is deleted under tracked changes",
    docx: sampleDocx(tracked("留", "删", "增")),
    async run({ host }) {
      // Where a deletion stands among the offsets is the host's own affair.
      await host.select({ range: { paragraph: 0, start: 0, end: 2 }, paragraphText: "留增" });
      expect(await host.readSelection()).toBe("留增");
    },
  },
  {
    promise: "changes neither the text nor the selection",
    docx: THREE,
    async run(document) {
      const before = await savedBody(document);
      await document.placeSelection({ paragraph: 1, start: 0, end: 1 });
      await document.host.readSelection();
      expect(await document.selectedText()).toBe("乙");
      expect(await savedBody(document)).toBe(before);
    },
  },
];
