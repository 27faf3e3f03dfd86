import { undo } from "prosemirror-history";
import { TextSelection } from "prosemirror-state";
import { countBlanks } from "../../../src/document/blanks";
import { paragraphsXml } from "../../../src/document/wordprocessingml";
import { createEditorHost } from "../../../src/host/editor/editor-host";
import { goToNextBlank } from "../../../src/taskpane/phrases/insert-phrase";
import { releaseFilledBlanks } from "../../../src/workbench/release-filled-blanks";
import { OpenDocument, p } from "./open-docx";

/** What Word saves of a skeleton: the editor opens its blanks, though it makes none in controls itself. */

const TEXT = "【某年】由【谁来办】负责，由【谁来办】检查。";
const MARKUP = paragraphsXml([{ kind: "body", text: TEXT }], "仿宋", "control");
// The first document loads the whole editor.
jest.setTimeout(60_000);

async function open() {
  const document = await OpenDocument.from(p("一、存在的问题") + MARKUP, [releaseFilledBlanks()]);
  const host = createEditorHost(document);
  const text = async () => (await host.read()).paragraphs[1]?.text;
  const type = (typed: string) => document.dispatch(document.state.tr.insertText(typed));
  const next = () => goToNextBlank(host, (key) => key);
  const saved = async () => (await document.save())["word/document.xml"] ?? "";
  return { document, host, text, type, next, saved };
}

const controls = (xml: string) => xml.match(/<w:sdt>/gu)?.length ?? 0;

/** The text between the ends of the selection, walls of controls left out. */
function selected({ state }: OpenDocument): string {
  return state.doc.textBetween(state.selection.from, state.selection.to);
}

test("reads as what it says", async () => {
  const { host, text } = await open();
  expect(await text()).toBe(TEXT);
  expect(countBlanks((await host.read()).paragraphs)).toBe(3);
});

test("is selected whole, one after the other, and from the first again", async () => {
  const { document, next } = await open();
  const walked: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await next();
    walked.push(`${document.state.selection.from} ${selected(document)}`);
  }
  expect(walked.map((one) => one.split(" ")[1])).toEqual([
    "【某年】",
    "【谁来办】",
    "【谁来办】",
    "【某年】",
  ]);
  expect(new Set(walked).size).toBe(3);
});

test("is saved as it was, with what makes Word show a prompt and take the control away", async () => {
  const { saved } = await open();
  const xml = await saved();
  expect(controls(xml)).toBe(3);
  const [first = ""] = /<w:sdtPr>.*?<\/w:sdtPr>/su.exec(xml) ?? [];
  for (const property of ["w:temporary", "w:showingPlcHdr", 'w:val="duizhao-blank"'])
    expect(first).toContain(property);
});

test("that is typed over is ordinary text in the saved file, and one undo brings the blank back", async () => {
  const { document, text, type, next, saved } = await open();
  const before = await saved();
  await next();
  await next();
  type("办公室");
  expect(await text()).toBe("【某年】由办公室负责，由【谁来办】检查。");
  const xml = await saved();
  expect(controls(xml)).toBe(2);
  expect(xml).toMatch(/w:eastAsia="仿宋"(?:(?!<w:t[ >]).)*<w:t[^>]*>[^<]*办公室/su);
  undo(document.state, document.dispatch);
  expect(await text()).toBe(TEXT);
  expect(await saved()).toBe(before);
});

test("that is filled letter by letter loses its control with the first", async () => {
  const { text, type, next, saved } = await open();
  await next();
  for (const letter of "2025年") type(letter);
  expect(await text()).toBe("2025年由【谁来办】负责，由【谁来办】检查。");
  expect(controls(await saved())).toBe(2);
});

test("that is deleted takes its control with it", async () => {
  const { document, text, next, saved } = await open();
  await next();
  document.dispatch(document.state.tr.deleteSelection());
  expect(await text()).toBe("由【谁来办】负责，由【谁来办】检查。");
  expect(controls(await saved())).toBe(2);
});

test("stays a blank while nothing but text beside it is changed", async () => {
  const { document, text, saved } = await open();
  const end = document.state.doc.content.size - 1;
  document.dispatch(document.state.tr.insertText("完", end));
  expect(await text()).toBe(`${TEXT}完`);
  expect(controls(await saved())).toBe(3);
});

test("that is selected stays as it is when a phrase goes in behind it", async () => {
  const { document, host, text, next, saved } = await open();
  await next();
  await host.insertText("理论学习不够，");
  expect(await text()).toBe(TEXT.replace("】", "】理论学习不够，"));
  expect(controls(await saved())).toBe(3);
  expect(document.state.selection).toBeInstanceOf(TextSelection);
  expect((await host.read()).cursor).toEqual({ paragraph: 1, offset: "【某年】理论学习不够，".length });
});
