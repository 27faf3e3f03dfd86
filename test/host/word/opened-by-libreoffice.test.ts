import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { readDocx } from "../../../src/host/docx/read-docx";
import { writeDocx } from "../../../src/host/docx/write-docx";
import { createWordHost } from "../../../src/host/word/word-host";
import { planSkeleton } from "../../../src/skeleton/plan-skeleton";
import { SAMPLE_STATEMENT } from "../../../src/workbench/sample-statement";
import { ANNUAL, everything, INSPECTION } from "../../skeleton/scenarios";
import { descendants, is } from "../../word-host/ooxml";
import { MAC, MICROSOFT_365, WEB } from "../../word-host/profiles";
import { openInWord, type WordStandIn } from "../../word-host/word-stand-in";
import { flatOpcOf, generatedDocument } from "./generated-documents";

const host = createWordHost();
const installed = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

/** The lines of each document as another program reads them, in one run of it. */
function convertToText(files: readonly Uint8Array[]): string[] {
  return convert(files, "txt:Text (encoded):UTF8").map((bytes) => new TextDecoder().decode(bytes));
}

/** Each document as another program writes it. */
function convert(files: readonly Uint8Array[], to: string): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "round-trip-"));
  try {
    const names = files.map((_, index) => join(folder, `${index}.docx`));
    files.forEach((bytes, index) => writeFileSync(names[index]!, bytes));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    const format = ["--convert-to", to, "--outdir", out];
    const { status } = spawnSync("soffice", [profile, "--headless", ...format, ...names], {
      timeout: 100_000,
    });
    expect(status).toBe(0);
    const extension = to.split(":")[0];
    return names.map((_, index) => readFileSync(join(out, `${index}.${extension}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The texts of paragraphs that hold nothing but text: of notes and changes each program shows its own. */
function plainTexts({ document }: WordStandIn): string[] {
  return document
    .paragraphs(document.body)
    .filter((paragraph) =>
      [...paragraph.childNodes].every((node) => is(node, "pPr") || is(node, "r") || is(node, "sdt")),
    )
    .filter((paragraph) => descendants(paragraph, "r").every(isTextRun))
    .map(({ textContent }) => textContent ?? "")
    .filter((text) => text.trim() !== "");
}

function isTextRun(run: Parameters<typeof descendants>[0]): boolean {
  return [...run.childNodes].every((node) => is(node, "rPr") || is(node, "t"));
}

(installed ? test : test.skip)(
  "LibreOffice opens what comes out and reads the texts that are in it",
  async () => {
    const half = SAMPLE_STATEMENT.slice(0, 9);
    const [generated] = fc.sample(generatedDocument, { numRuns: 1, seed: 5 });
    const words: WordStandIn[] = [];
    for (const [source, profile, options] of [
      [writeDocx(half, "仿宋"), MAC, everything(INSPECTION)],
      [writeDocx([], "仿宋"), WEB, everything(ANNUAL, "team")],
      [flatOpcOf(generated!), MICROSOFT_365, generated!.skeleton],
    ] as const) {
      const word = openInWord(source, profile);
      const { paragraphs } = await host.read();
      const plan = planSkeleton(paragraphs, options);
      expect(plan.length).toBeGreaterThan(0);
      await host.insertBlocks(plan, { typeface: "仿宋" });
      words.push(word);
    }
    const texts = convertToText(words.map((word) => word.docx()));
    words.forEach((word, index) => {
      let from = 0;
      for (const text of plainTexts(word)) {
        const found = texts[index]!.indexOf(text, from);
        expect({ text, isThere: found >= 0 }).toEqual({ text, isThere: true });
        from = found + text.length;
      }
    });
  },
  120_000,
);

(installed ? test : test.skip)(
  "LibreOffice saves blanks in content controls with the text they have, each once",
  async () => {
    const word = openInWord(writeDocx([], "仿宋"), MICROSOFT_365);
    const { paragraphs } = await host.read();
    await host.insertBlocks(planSkeleton(paragraphs, everything(ANNUAL)), { typeface: "仿宋" });
    expect(word.flatOpc()).toContain("<w:showingPlcHdr/>");
    const [saved] = convert([word.docx()], "docx");
    expect(readDocx(saved!).map(({ text }) => text)).toEqual(word.document.texts);
  },
  120_000,
);
