import { strFromU8, unzipSync } from "fflate";
import { writeDocxPart } from "../../src/host/docx/write-docx-part";
import { readDocxPart } from "../../src/host/docx/custom-xml";
import { fails, savedBody, savedTexts, THREE, type ContractCase } from "./promise";

const OURS = "urn:example:decisions";
const OTHERS = "urn:example:somebody-else";
const FIRST = `<d:decisions xmlns:d="${OURS}" rev="1"><d:link issue="I1">“网络舆情”&amp;&lt;甲&gt;</d:link></d:decisions>`;
const SECOND = `<d:decisions xmlns:d="${OURS}" rev="2"><d:link issue="I2">乙</d:link></d:decisions>`;
const FOREIGN = `<x:data xmlns:x="${OTHERS}"><x:kept>丙</x:kept></x:data>`;
const WITH_FOREIGN = writeDocxPart(THREE, OTHERS, FOREIGN);

/** The parts in the saved file, whatever their namespace. */
function itemsIn(docx: Uint8Array): readonly string[] {
  const files = Object.entries(unzipSync(docx));
  return files.filter(([name]) => /^customXml\/item\d+\.xml$/u.test(name)).map(([, xml]) => strFromU8(xml));
}

export const READ_PART: readonly ContractCase[] = [
  {
    promise: "gives null where there is no part of that namespace",
    docx: WITH_FOREIGN,
    async run({ host }) {
      expect(await host.readPart(OURS)).toBeNull();
    },
  },
  {
    promise: "gives the part that is in the file",
    docx: writeDocxPart(WITH_FOREIGN, OURS, FIRST),
    async run({ host }) {
      expect(await host.readPart(OURS)).toBe(FIRST);
      expect(await host.readPart(OTHERS)).toBe(FOREIGN);
    },
  },
  {
    promise: "changes nothing",
    docx: writeDocxPart(WITH_FOREIGN, OURS, FIRST),
    async run(document) {
      const before = await savedBody(document);
      await document.host.readPart(OURS);
      expect(await savedBody(document)).toBe(before);
      expect(itemsIn(await document.save())).toHaveLength(2);
    },
  },
];

export const WRITE_PART: readonly ContractCase[] = [
  {
    promise: "adds a part that reads back the same, and is in the saved file",
    docx: THREE,
    async run(document) {
      await document.host.writePart(OURS, FIRST);
      expect(await document.host.readPart(OURS)).toBe(FIRST);
      expect(readDocxPart(await document.save(), OURS)).toBe(FIRST);
    },
  },
  {
    promise: "replaces the part that is there and leaves one of them",
    docx: writeDocxPart(THREE, OURS, FIRST),
    async run(document) {
      await document.host.writePart(OURS, SECOND);
      expect(await document.host.readPart(OURS)).toBe(SECOND);
      const saved = await document.save();
      expect(readDocxPart(saved, OURS)).toBe(SECOND);
      expect(itemsIn(saved)).toHaveLength(1);
    },
  },
  {
    promise: "leaves the parts of other namespaces as they are",
    docx: WITH_FOREIGN,
    async run(document) {
      await document.host.writePart(OURS, FIRST);
      await document.host.writePart(OURS, SECOND);
      expect(await document.host.readPart(OTHERS)).toBe(FOREIGN);
      expect(readDocxPart(await document.save(), OTHERS)).toBe(FOREIGN);
    },
  },
  {
    promise: "keeps the part while the text is edited",
    docx: THREE,
    async run(document) {
      await document.host.writePart(OURS, FIRST);
      await document.typeInto(1, "改了");
      expect(await document.host.readPart(OURS)).toBe(FIRST);
      const saved = await document.save();
      expect(readDocxPart(saved, OURS)).toBe(FIRST);
      expect(await savedTexts(document)).toEqual(["甲", "乙乙改了", "丙"]);
    },
  },
  {
    promise: "changes no text",
    docx: THREE,
    async run(document) {
      const before = await savedBody(document);
      await document.host.writePart(OURS, FIRST);
      expect(await savedBody(document)).toBe(before);
    },
  },
  {
    promise: "does not come between what was typed and its undo",
    docx: THREE,
    async run(document) {
      await document.typeInto(1, "改了");
      await document.host.writePart(OURS, FIRST);
      await document.undo();
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙"]);
      expect(await document.host.readPart(OURS)).toBe(FIRST);
    },
  },
  {
    promise: "refuses a part whose root is in another namespace, and adds nothing",
    docx: THREE,
    async run(document) {
      await fails(document.host.writePart(OURS, FOREIGN), "failed");
      expect(await document.host.readPart(OURS)).toBeNull();
      expect(itemsIn(await document.save())).toEqual([]);
    },
  },
  {
    promise: "refuses what is not well-formed, and keeps the old part",
    docx: writeDocxPart(THREE, OURS, FIRST),
    async run(document) {
      const broken = `<d:decisions xmlns:d="${OURS}" rev="2"><d:link></d:decisions>`;
      await fails(document.host.writePart(OURS, broken), "failed");
      expect(await document.host.readPart(OURS)).toBe(FIRST);
      expect(itemsIn(await document.save())).toHaveLength(1);
    },
  },
];
