import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readDocxPart } from "../../../src/host/docx/custom-xml";
import { guidOf } from "../../../src/host/docx/item-xml";
import { readDocx } from "../../../src/host/docx/read-docx";
import { writeDocx } from "../../../src/host/docx/write-docx";
import { writeDocxPart } from "../../../src/host/docx/write-docx-part";
import { parseXml } from "../../../src/host/docx/xml-tree";

const OURS = "urn:example:decisions";
const part = (text: string, rev = 1) => `<d:a xmlns:d="${OURS}" rev="${rev}">${text}</d:a>`;
const plain = writeDocx([{ kind: "body", text: "正文" }], "仿宋");

function filesOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, xml]) => [name, strFromU8(xml)]));
}

/** The same package with some files put in; null takes one out. */
function changed(docx: Uint8Array, files: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const all: Record<string, Uint8Array> = unzipSync(docx);
  for (const [name, content] of Object.entries(files)) {
    if (content === null) delete all[name];
    else all[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(all);
}

const MAIN_RELS = "word/_rels/document.xml.rels";

describe("a part that is added", () => {
  const files = filesOf(writeDocxPart(plain, OURS, part("甲")));

  test("comes with properties, relationships and content type", () => {
    expect(files["customXml/item1.xml"]).toContain(part("甲"));
    expect(files["customXml/itemProps1.xml"]).toContain(`ds:uri="${OURS}"`);
    expect(files["customXml/_rels/item1.xml.rels"]).toContain('Target="itemProps1.xml"');
    expect(files[MAIN_RELS]).toMatch(
      /Id="rId6" Type="[^"]*\/relationships\/customXml" Target="\.\.\/customXml\/item1\.xml"/u,
    );
    expect(files["[Content_Types].xml"]).toMatch(
      /PartName="\/customXml\/itemProps1\.xml" ContentType="[^"]*customXmlProperties\+xml"/u,
    );
  });

  test("leaves every other part as it was, letter by letter", () => {
    const own = /^customXml\/|^\[Content_Types\]|document\.xml\.rels$/u;
    const before = Object.entries(filesOf(plain)).filter(([name]) => !own.test(name));
    expect(Object.entries(files).filter(([name]) => !own.test(name))).toEqual(before);
  });

  test("is well-formed in all that it brings", () => {
    for (const xml of Object.values(files)) expect(() => parseXml(strToU8(xml))).not.toThrow();
  });

  test("is the same bytes each time, and has an id of its content's own", () => {
    expect(writeDocxPart(plain, OURS, part("甲"))).toEqual(writeDocxPart(plain, OURS, part("甲")));
    expect(guidOf(part("甲"))).toMatch(
      /^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/u,
    );
    expect(guidOf(part("甲"))).not.toBe(guidOf(part("乙")));
  });

  test("takes the next free number beside others", () => {
    const two = writeDocxPart(writeDocxPart(plain, "urn:b", '<b xmlns="urn:b"/>'), OURS, part("甲"));
    expect(Object.keys(filesOf(two))).toEqual(
      expect.arrayContaining(["customXml/item1.xml", "customXml/item2.xml", "customXml/itemProps2.xml"]),
    );
    expect(readDocxPart(two, "urn:b")).toBe('<b xmlns="urn:b"/>');
  });

  test.each([
    ["has no relationships yet", { [MAIN_RELS]: null }],
    [
      "has an empty list of them",
      {
        [MAIN_RELS]: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      },
    ],
    [
      "writes them with a prefix",
      {
        [MAIN_RELS]:
          '<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"></r:Relationships>',
      },
    ],
    [
      "writes them in UTF-16",
      {
        [MAIN_RELS]: utf16(
          '<?xml version="1.0" encoding="UTF-16"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
        ),
      },
    ],
  ])("goes into a file that %s", (_, files) => {
    const written = writeDocxPart(changed(plain, files), OURS, part("甲"));
    expect(readDocxPart(written, OURS)).toBe(part("甲"));
    expect(readDocx(written).map(({ text }) => text)).toEqual(["正文"]);
  });

  test("is strict in a strict file", () => {
    const rels = filesOf(plain)[MAIN_RELS]!.replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006",
      "http://purl.oclc.org/ooxml/officeDocument",
    );
    const files = filesOf(writeDocxPart(changed(plain, { [MAIN_RELS]: rels }), OURS, part("甲")));
    expect(files[MAIN_RELS]).toContain("purl.oclc.org/ooxml/officeDocument/relationships/customXml");
    expect(files["customXml/itemProps1.xml"]).toContain("purl.oclc.org/ooxml/officeDocument/customXml");
  });
});

function utf16(text: string): Uint8Array {
  const units = [...`\uFEFF${text}`].flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]);
  return Uint8Array.from(units);
}

describe("a part that is there", () => {
  const first = writeDocxPart(plain, OURS, part("旧"));

  test("is replaced in its place, its id kept", () => {
    const files = filesOf(writeDocxPart(first, OURS, part("新", 2)));
    const before = filesOf(first);
    expect(files["customXml/item1.xml"]).toContain(part("新", 2));
    expect({ ...files, "customXml/item1.xml": "" }).toEqual({ ...before, "customXml/item1.xml": "" });
  });

  /** As an interrupted write leaves it: a second part of the same namespace. */
  const twice = (text: string, rev: number) => {
    const other = filesOf(writeDocxPart(first, "urn:b", '<b xmlns="urn:b"/>'));
    return changed(
      zipSync(Object.fromEntries(Object.entries(other).map(([name, xml]) => [name, strToU8(xml)]))),
      {
        "customXml/item2.xml": part(text, rev),
      },
    );
  };

  test("of two the newest is read", () => {
    expect(readDocxPart(twice("较新", 7), OURS)).toBe(part("较新", 7));
    expect(readDocxPart(twice("较旧", 0), OURS)).toBe(part("旧"));
  });

  test("of two one is left by the next write, and nothing that names the other", () => {
    const files = filesOf(writeDocxPart(twice("较新", 7), OURS, part("新", 8)));
    expect(Object.keys(files).filter((name) => name.startsWith("customXml/"))).toEqual([
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "customXml/_rels/item1.xml.rels",
    ]);
    expect(files[MAIN_RELS]).not.toContain("item2");
    expect(files["[Content_Types].xml"]).not.toContain("itemProps2");
  });

  test("that was cut off is not read", () => {
    expect(readDocxPart(changed(first, { "customXml/item1.xml": part("旧").slice(0, -3) }), OURS)).toBeNull();
  });
});

describe("refused", () => {
  test.each([
    ["another namespace", '<a xmlns="urn:b"/>'],
    ["XML that is not well-formed", `<d:a xmlns:d="${OURS}"><b></d:a>`],
  ])("is %s", (_, xml) => {
    expect(() => writeDocxPart(plain, OURS, xml)).toThrow(expect.objectContaining({ kind: "failed" }));
  });

  test("is what is no .docx", () => {
    const zip = zipSync({ "a.txt": strToU8("a") });
    expect(() => writeDocxPart(zip, OURS, part(""))).toThrow(expect.objectContaining({ kind: "unreadable" }));
    expect(() => readDocxPart(strToU8("text"), OURS)).toThrow(
      expect.objectContaining({ kind: "unreadable" }),
    );
  });
});

const installed = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

(installed ? test : test.skip)(
  "LibreOffice opens the file, reads its text and keeps the part when it saves",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "custom-xml-"));
    try {
      const file = join(folder, "a.docx");
      writeFileSync(file, writeDocxPart(plain, OURS, part("甲")));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const options = ["--headless", "--convert-to", "docx", "--outdir", join(folder, "out"), file];
      expect(spawnSync("soffice", [profile, ...options], { timeout: 100_000 }).status).toBe(0);
      const saved = new Uint8Array(readFileSync(join(folder, "out", "a.docx")));
      expect(readDocx(saved).map(({ text }) => text)).toEqual(["正文"]);
      expect(readDocxPart(saved, OURS)).toBe(part("甲"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
