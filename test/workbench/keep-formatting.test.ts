import {
  decreaseIndent,
  increaseIndent,
  setLineSpacing,
  setSpaceAfter,
} from "@eigenpal/docx-editor-core/prosemirror/commands/paragraph";
import { undo } from "prosemirror-history";
import { keepFormatting } from "../../src/workbench/keep-formatting";
import { OpenDocument, p } from "../host/editor/open-docx";

const FORMAT = '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:left="720" w:firstLine="640"/>';

async function open() {
  const document = await OpenDocument.from(p("甲", FORMAT) + p("乙", FORMAT), [keepFormatting()]);
  const properties = async () => {
    const xml = (await document.save())["word/document.xml"] ?? "";
    return [...xml.matchAll(/<w:pPr>.*?<\/w:pPr>/gu)].map(([one]) => one);
  };
  return { document, properties };
}

test("line spacing and indents that the user changes are in the saved file", async () => {
  const { document, properties } = await open();
  setLineSpacing(360)(document.state, document.dispatch);
  increaseIndent()(document.state, document.dispatch);
  const [first, second] = await properties();
  expect(first).toContain('w:line="360" w:lineRule="auto"');
  expect(first).toContain('w:left="1440"');
  expect(second).toContain('w:line="579" w:lineRule="exact"');
});

test("an indent or a spacing taken away is saved as none, so that no style puts it back", async () => {
  const { document, properties } = await open();
  decreaseIndent()(document.state, document.dispatch);
  setSpaceAfter(0)(document.state, document.dispatch);
  const [first] = await properties();
  expect(first).toContain('w:left="0"');
  expect(first).toContain('w:after="0"');
});

test("one undo takes a change back whole", async () => {
  const { document, properties } = await open();
  const before = await properties();
  setLineSpacing(360)(document.state, document.dispatch);
  undo(document.state, document.dispatch);
  expect(await properties()).toEqual(before);
});

test("typing, splitting and removing paragraphs leave formats alone", async () => {
  const { document, properties } = await open();
  const [format] = await properties();
  document.dispatch(document.state.tr.insertText("新", 1));
  document.dispatch(document.state.tr.split(2));
  document.dispatch(document.state.tr.delete(0, 3));
  expect(await properties()).toEqual([format, format]);
});
