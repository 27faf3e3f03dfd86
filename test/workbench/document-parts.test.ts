import { parseDocx } from "@eigenpal/docx-editor-core/docx/parser";
import { repackDocx } from "@eigenpal/docx-editor-core/docx/rezip";
import { readDocxPart } from "../../src/host/docx/custom-xml";
import { readDocx } from "../../src/host/docx/read-docx";
import { writeDocx } from "../../src/host/docx/write-docx";
import { writeDocxPart } from "../../src/host/docx/write-docx-part";
import { DocumentParts } from "../../src/workbench/document-parts";

// The first document loads the whole editor.
jest.setTimeout(60_000);

const OURS = "urn:example:decisions";
const part = (text: string, rev: number) => `<d:a xmlns:d="${OURS}" rev="${rev}">${text}</d:a>`;
const plain = writeDocx([{ kind: "body", text: "正文" }], "仿宋");

/** What the editor makes of a file that is opened and saved. */
async function savedByEditor(docx: Uint8Array): Promise<ArrayBuffer> {
  return repackDocx(await parseDocx(docx.slice().buffer));
}

test("what was in the file is read, and the editor keeps it", async () => {
  const docx = writeDocxPart(plain, OURS, part("旧", 1));
  const parts = new DocumentParts(docx, () => undefined);
  expect(parts.read(OURS)).toBe(part("旧", 1));
  expect(parts.read("urn:b")).toBeNull();
  const saved = new Uint8Array(parts.into(await savedByEditor(docx)));
  expect(readDocxPart(saved, OURS)).toBe(part("旧", 1));
});

test.each([
  ["added to a file without", plain],
  ["put in the place of an old one", writeDocxPart(plain, OURS, part("旧", 1))],
])("what is written is %s, on every save", async (_, docx) => {
  const parts = new DocumentParts(docx, () => undefined);
  parts.write(OURS, part("新", 2));
  expect(parts.read(OURS)).toBe(part("新", 2));
  for (const saved of [await savedByEditor(docx), await savedByEditor(docx)]) {
    const file = new Uint8Array(parts.into(saved));
    expect(readDocxPart(file, OURS)).toBe(part("新", 2));
    expect(readDocx(file).map(({ text }) => text)).toEqual(["正文"]);
  }
});

test("a file is handed on untouched when nothing was written", () => {
  const saved = new ArrayBuffer(3);
  expect(new DocumentParts(plain, () => undefined).into(saved)).toBe(saved);
});

test("it tells that there is something to save, and not when it refuses", () => {
  const written = jest.fn();
  const parts = new DocumentParts(plain, written);
  expect(() => parts.write(OURS, "<broken")).toThrow(expect.objectContaining({ kind: "failed" }));
  expect(written).not.toHaveBeenCalled();
  parts.write(OURS, part("新", 1));
  expect(written).toHaveBeenCalledTimes(1);
});
