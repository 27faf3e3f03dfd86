import { strFromU8, unzipSync } from "fflate";
import type { Block } from "../../src/document/block";
import { DocumentError, type DocumentErrorKind } from "../../src/document/document-error";
import type { DocumentHost } from "../../src/document/document-host";
import { readDocx } from "../../src/host/docx/read-docx";
import type { HostUnderTest, OpenDocument } from "./host-under-test";
import { numbered, paragraph, sampleDocx, softBreak, table, tracked } from "./sample-docx";

/** One promise of DocumentHost: a document to begin with, and what must hold. */
export interface ContractCase {
  readonly promise: string;
  readonly docx: Uint8Array;
  run(document: OpenDocument): Promise<void>;
}

const OPTIONS = { typeface: "仿宋" } as const;
const blocks = (...texts: readonly string[]): Block[] => texts.map((text) => ({ kind: "body", text }));

/** The texts of the saved file: what is really in the document. */
async function savedTexts(document: OpenDocument): Promise<string[]> {
  return readDocx(await document.save()).map(({ text }) => text);
}

/** An empty paragraph at the very end apart: that is a promise of its own. */
function upToEmptyEnd(texts: readonly string[]): readonly string[] {
  return texts.at(-1) === "" ? texts.slice(0, -1) : texts;
}

async function savedBody(document: OpenDocument): Promise<string> {
  return strFromU8(unzipSync(await document.save())["word/document.xml"]!);
}

async function fails(action: Promise<unknown>, kind: DocumentErrorKind): Promise<void> {
  const error: unknown = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DocumentError);
  expect((error as DocumentError).kind).toBe(kind);
}

const THREE = sampleDocx(paragraph("甲"), paragraph("乙乙"), paragraph("丙"));
const BARE = sampleDocx(paragraph(""));

const READ: ContractCase[] = [
  {
    promise: "gives the body in reading order, empty paragraphs and table cells included",
    docx: sampleDocx(paragraph("甲"), paragraph(""), table("一格", "二格"), paragraph("乙")),
    async run({ host }) {
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ text, inTable }) => [text, inTable])).toEqual([
        ["甲", false],
        ["", false],
        ["一格", true],
        ["二格", true],
        ["乙", false],
      ]);
    },
  },
  {
    promise: "keeps automatic numbers beside the text, a soft break in it, deleted text out of it",
    docx: sampleDocx(numbered("问题"), numbered("学习", 1), softBreak("上", "下"), tracked("留", "删", "增")),
    async run({ host }) {
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ text, listLabel }) => `${listLabel}|${text}`)).toEqual([
        "一、|问题",
        "（一）|学习",
        "|上\n下",
        "|留增",
      ]);
    },
  },
  {
    promise: "gives the end of the selection as the cursor",
    docx: THREE,
    async run({ host, placeSelection }) {
      await placeSelection({ paragraph: 1, start: 1, end: 1 });
      expect((await host.read()).cursor).toEqual({ paragraph: 1, offset: 1 });
      await placeSelection({ paragraph: 1, start: 0, end: 2 });
      expect((await host.read()).cursor).toEqual({ paragraph: 1, offset: 2 });
      await placeSelection({ paragraph: 2, start: 0, end: 0 });
      expect((await host.read()).cursor).toEqual({ paragraph: 2, offset: 0 });
    },
  },
  {
    promise: "gives no cursor while it is in the header, and the body all the same",
    docx: THREE,
    async run({ host, enterHeader }) {
      await enterHeader();
      const { cursor, paragraphs } = await host.read();
      expect(cursor).toBeNull();
      expect(paragraphs.map(({ text }) => text)).toEqual(["甲", "乙乙", "丙"]);
    },
  },
  {
    promise: "changes nothing",
    docx: sampleDocx(numbered("问题"), softBreak("上", "下"), tracked("留", "删", "增"), table("格")),
    async run(document) {
      const before = await savedBody(document);
      await document.host.read();
      expect(await savedBody(document)).toBe(before);
    },
  },
];

const INSERT_BLOCKS: ContractCase[] = [
  {
    promise: "takes over a document that is one empty paragraph",
    docx: BARE,
    async run(document) {
      await document.host.insertBlocks([{ after: null, blocks: blocks("题", "文") }], OPTIONS);
      expect(upToEmptyEnd(await savedTexts(document))).toEqual(["题", "文"]);
    },
  },
  {
    promise: "puts blocks behind their anchors, at several places at once, and leaves the rest",
    docx: THREE,
    async run(document) {
      await document.host.insertBlocks(
        [
          { after: null, blocks: blocks("首") },
          { after: { index: 1, text: "乙乙" }, blocks: blocks("中一", "中二") },
          { after: { index: 2, text: "丙" }, blocks: blocks("尾") },
        ],
        OPTIONS,
      );
      const texts = upToEmptyEnd(await savedTexts(document));
      expect(texts).toEqual(["首", "甲", "乙乙", "中一", "中二", "丙", "尾"]);
    },
  },
  {
    promise: "leaves no empty paragraph at the end of the document",
    docx: THREE,
    async run(document) {
      await document.host.insertBlocks([{ after: { index: 2, text: "丙" }, blocks: blocks("尾") }], OPTIONS);
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙", "尾"]);
    },
  },
  {
    promise: "goes behind a table, not into its last cell",
    docx: sampleDocx(paragraph("甲"), table("一格", "二格"), paragraph("乙")),
    async run(document) {
      await document.host.insertBlocks(
        [{ after: { index: 2, text: "二格" }, blocks: blocks("表后") }],
        OPTIONS,
      );
      const { paragraphs } = await document.host.read();
      expect(paragraphs.map(({ text, inTable }) => [text, inTable])).toEqual([
        ["甲", false],
        ["一格", true],
        ["二格", true],
        ["表后", false],
        ["乙", false],
      ]);
    },
  },
  {
    promise: "is taken back by one undo",
    docx: THREE,
    async run(document) {
      await document.host.insertBlocks(
        [
          { after: { index: 0, text: "甲" }, blocks: blocks("新一") },
          { after: { index: 2, text: "丙" }, blocks: blocks("新二") },
        ],
        OPTIONS,
      );
      await document.undo();
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙"]);
    },
  },
  {
    promise: "inserts nothing at all when one anchor is no longer what was read",
    docx: THREE,
    async run(document) {
      await document.typeInto(2, "改");
      await fails(
        document.host.insertBlocks(
          [
            { after: { index: 0, text: "甲" }, blocks: blocks("新一") },
            { after: { index: 2, text: "丙" }, blocks: blocks("新二") },
          ],
          OPTIONS,
        ),
        "text-changed",
      );
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙改"]);
    },
  },
  {
    promise: "does nothing when there is nothing to insert",
    docx: THREE,
    async run(document) {
      await document.host.insertBlocks([], OPTIONS);
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙"]);
    },
  },
  {
    promise: "formats what it inserts by GB/T 9704, every paragraph alike",
    docx: THREE,
    async run(document) {
      const skeleton: Block[] = [
        { kind: "title", text: "标题" },
        { kind: "heading1", text: "一、问题" },
        { kind: "heading2", text: "（一）学习" },
        { kind: "body", text: "正文" },
      ];
      await document.host.insertBlocks([{ after: { index: 2, text: "丙" }, blocks: skeleton }], OPTIONS);
      const body = await savedBody(document);
      const formatOf = (text: string): string => {
        const end = body.indexOf(`>${text}<`);
        expect(end).toBeGreaterThan(0);
        return body.slice(
          body.lastIndexOf("<w:p>", end) > body.lastIndexOf("<w:p ", end)
            ? body.lastIndexOf("<w:p>", end)
            : body.lastIndexOf("<w:p ", end),
          end,
        );
      };
      for (const [text, face, size] of [
        ["标题", "方正小标宋简体", "44"],
        ["一、问题", "黑体", "32"],
        ["（一）学习", "楷体", "32"],
        ["正文", "仿宋", "32"],
      ] as const) {
        expect(formatOf(text)).toContain(`w:eastAsia="${face}"`);
        expect(formatOf(text)).toContain(`<w:sz w:val="${size}"/>`);
        expect(formatOf(text)).toContain('w:lineRule="exact"');
      }
      expect(formatOf("正文")).toMatch(/w:firstLine="640"/u);
      expect(formatOf("标题")).toMatch(/<w:jc w:val="center"\/>/u);
    },
  },
];

const INSERT_TEXT: ContractCase[] = [
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

const REPEATED = sampleDocx(paragraph("学习不深，学习不透，学习不实。"), paragraph("另一段"));

const SELECT: ContractCase[] = [
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

const ON_CURSOR_MOVED: ContractCase[] = [
  {
    promise: "calls back after the cursor has moved, and no more once it is ended",
    docx: THREE,
    async run({ host, placeSelection }) {
      let moves = 0;
      const end = host.onCursorMoved(() => (moves += 1));
      await placeSelection({ paragraph: 1, start: 1, end: 1 });
      await settled();
      expect(moves).toBeGreaterThan(0);
      end();
      await settled();
      const before = moves;
      await placeSelection({ paragraph: 2, start: 0, end: 0 });
      await settled();
      expect(moves).toBe(before);
    },
  },
];

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Promises for every method of a port. A method without an entry does not compile. */
export type Contract<Port> = Readonly<Record<keyof Port, readonly ContractCase[]>>;

/**
 * Every method of the port with its promises. A method added to DocumentHost does not compile here
 * until it has some, and they then run against every host (contract.test.ts holds both).
 */
export const CONTRACT: Contract<DocumentHost> = {
  read: READ,
  insertBlocks: INSERT_BLOCKS,
  insertText: INSERT_TEXT,
  select: SELECT,
  onCursorMoved: ON_CURSOR_MOVED,
};

/** A promise as one host is held to it. */
export interface HeldPromise {
  /** "method promise" */
  readonly name: string;
  readonly entry: ContractCase;
  /** Why the host is known not to keep it; null when it must. */
  readonly gap: string | null;
}

/** Every promise of the contract, for one host; a gap that names no promise is an error. */
export function promisesOf({ name: host, knownGaps }: HostUnderTest): readonly HeldPromise[] {
  const held = Object.entries(CONTRACT).flatMap(([method, cases]) => {
    return cases.map((entry) => {
      const name = `${method} ${entry.promise}`;
      return { name, entry, gap: knownGaps[name] ?? null };
    });
  });
  const unknown = Object.keys(knownGaps).filter((gap) => !held.some(({ name }) => name === gap));
  if (unknown.length > 0) throw new Error(`${host}: no such promise: ${unknown.join("; ")}`);
  return held;
}

/** Declares the tests of the whole contract for one host. */
export function describeContract(under: HostUnderTest): void {
  describe(`${under.name} keeps the contract of DocumentHost`, () => {
    for (const { name, entry, gap } of promisesOf(under)) {
      const run = async () => entry.run(await under.open(entry.docx));
      if (gap === null) test(name, run);
      else test.failing(`${name} (known gap: ${gap})`, run);
    }
  });
}
