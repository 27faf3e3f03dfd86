import { parseDocx } from "@eigenpal/docx-editor-core/docx/parser";
import { repackDocx } from "@eigenpal/docx-editor-core/docx/rezip";
import { fromProseDoc, toProseDoc } from "@eigenpal/docx-editor-core/prosemirror/conversion";
import type { Document } from "@eigenpal/docx-editor-core/types/document";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { history } from "prosemirror-history";
import type { Plugin, Transaction } from "prosemirror-state";
import { EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { EditorAccess, PartStore } from "../../../src/host/editor/editor-host";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Word 2024's own default: paragraphs of the style stand 8 pt apart, with 1.16 lines. */
const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="等线" w:hAnsi="等线" w:eastAsia="等线"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="278" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`;

const LEVELS = [
  ["chineseCountingThousand", "%1、"],
  ["chineseCounting", "（%2）"],
  ["decimal", "%3."],
].map(
  ([format, text], level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
);
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${LEVELS.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** A .docx with this markup as its body, a three-level numbering 1 and one custom XML part. */
export function docxWith(body: string): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${MAIN}.numbering+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "customXml/item1.xml": '<d:decisions xmlns:d="urn:example:decisions"><d:link issue="I1"/></d:decisions>',
    "word/document.xml": `<w:document ${W}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)])));
}

class PartsInMemory implements PartStore {
  readonly #parts = new Map<string, string>();
  read(namespace: string): string | null {
    return this.#parts.get(namespace) ?? null;
  }
  write(namespace: string, xml: string): void {
    this.#parts.set(namespace, xml);
  }
}

/** An editor without a page: the editor's own parser, schema, history and writer. */
export class OpenDocument implements EditorAccess {
  state: EditorState;
  editable = true;
  readonly revealed: number[] = [];

  private constructor(
    private readonly source: Document,
    plugins: readonly Plugin[],
  ) {
    const doc = toProseDoc(source, { styles: source.package.styles });
    this.state = EditorState.create({ doc, plugins: [history(), ...plugins] });
  }

  static async from(body: string, plugins: readonly Plugin[] = []): Promise<OpenDocument> {
    return new OpenDocument(await parseDocx(docxWith(body)), plugins);
  }

  readonly dispatch = (transaction: Transaction): void => {
    this.state = this.state.apply(transaction);
  };

  /** Saves as the editor does and gives the parts back by name. */
  async save(): Promise<Record<string, string>> {
    const bytes = await repackDocx(fromProseDoc(this.state.doc, this.source));
    const files = Object.entries(unzipSync(new Uint8Array(bytes)));
    return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
  }

  // The host uses only these members of the view; a whole one needs a page.
  view(): EditorView {
    return this as unknown as EditorView;
  }
  reveal(position: number): void {
    this.revealed.push(position);
  }
  onSelectionChange(): () => void {
    return () => undefined;
  }
  /** The editor has none of its own: what keeps them stands in src/workbench/document-parts.ts. */
  readonly parts = new PartsInMemory();
  onDocumentChange(): () => void {
    return () => undefined;
  }
}

/** A plain paragraph of one run. */
export const p = (text: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
