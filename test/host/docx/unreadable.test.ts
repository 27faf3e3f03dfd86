import { strToU8, zipSync } from "fflate";
import { DocumentError } from "../../../src/document/document-error";
import { readDocx } from "../../../src/host/docx/read-docx";
import { makeDocx, p, relationships, zipText } from "./make-docx";

/** The message for a file that cannot be read; fails when it can, or fails in any other way. */
function messageFor(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof DocumentError && error.kind === "unreadable") return error.message;
    throw error;
  }
  throw new Error("was read");
}

/** An OLE compound file, as far as anyone looks: its signature and the name of a stream. */
function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(500).fill(0),
    ...name,
  ]);
}

const good = makeDocx({ body: p("甲") });
const withDocument = (xml: string) => zipText({ "word/document.xml": xml });
const wordRoot = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

describe("a file that cannot be read is told apart", () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["an empty file", new Uint8Array(0), "文件是空的"],
    ["a text file renamed", strToU8("一、存在的问题"), "不是 .docx 文件"],
    ["a single byte", Uint8Array.of(0x50), "不是 .docx 文件"],
    ["an encrypted document", compoundFile("EncryptedPackage"), "设有打开密码"],
    ["an old .doc", compoundFile("WordDocument"), "旧版 .doc"],
    ["another compound file", compoundFile("Workbook"), "加密的或旧版 .doc"],
    ["a download cut short", good.subarray(0, good.length - 200), "损坏或不完整"],
    ["two bytes of a zip", Uint8Array.of(0x50, 0x4b), "损坏或不完整"],
    ["a zip of something else", zipText({ "a.txt": "甲" }), "不是 Word 文档"],
    [
      "a workbook",
      zipText({
        "_rels/.rels": relationships({ officeDocument: "xl/workbook.xml" }),
        "xl/workbook.xml": "<workbook/>",
      }),
      "不是 Word 文档",
    ],
    ["XML cut short", withDocument(`<w:document ${wordRoot}><w:body>`), "内容损坏"],
    [
      "XML with crossed tags",
      withDocument(`<w:document ${wordRoot}><a><b></a></b></w:document>`),
      "内容损坏",
    ],
    ["an undeclared prefix", withDocument("<w:document/>"), "内容损坏"],
    ["an empty part", withDocument(""), "内容损坏"],
    [
      "bytes that are no UTF-8",
      zipSync({ "word/document.xml": Uint8Array.of(0x3c, 0xff, 0x3e) }),
      "内容损坏",
    ],
    [
      "an entity that would multiply",
      withDocument(`<!DOCTYPE a [<!ENTITY b "bb">]><w:document ${wordRoot}>&b;</w:document>`),
      "内容损坏",
    ],
    [
      "nesting without end",
      makeDocx({ body: "<w:sdtContent>".repeat(5000) + "</w:sdtContent>".repeat(5000) }),
      "内容损坏",
    ],
    ["a zip bomb", zipSync({ "word/document.xml": new Uint8Array(65 * 1024 * 1024) }), "解压后过大"],
  ];

  test.each(cases)("%s", (_, bytes, words) => {
    expect(messageFor(bytes)).toContain(words);
  });

  test("compressed data that is damaged", () => {
    const bytes = zipText({
      "word/document.xml": `<w:document ${wordRoot}/>`.padEnd(2000, "<!-- 甲乙丙 -->"),
    });
    const damaged = bytes.slice();
    damaged.fill(0xff, 60, 90);
    expect(messageFor(damaged)).toMatch(/损坏/);
  });

  test("a part that is larger than it says is cut off, not unpacked", () => {
    const bytes = withDocument(`<w:document ${wordRoot}>${" ".repeat(1_000_000)}</w:document>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, 50, true);
    expect(messageFor(bytes)).toContain("内容损坏");
  });

  test("no cut of a good file does anything but fail in plain words", () => {
    for (let length = 0; length < good.length; length += 7) {
      expect(messageFor(good.subarray(0, length))).toMatch(/^[^\n]*。$/);
    }
  });
});
