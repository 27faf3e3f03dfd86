import { undo } from "prosemirror-history";
import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import type { DocxEditorRef } from "@eigenpal/docx-editor-react";
import { DocumentError } from "../../../src/document/document-error";
import type { DocumentHost } from "../../../src/document/document-host";
import type { TextRange } from "../../../src/document/paragraph";
import { bodyParagraphs } from "../../../src/host/editor/body-paragraphs";
import { positionAt, textPieces } from "../../../src/host/editor/text-map";
import { connectEditor } from "../../../src/workbench/editor-connection";
import { EditorPane } from "../../../src/workbench/editor-pane";

/** What a test calls through page.evaluate. Errors travel as their kind. */
export interface ContractPage {
  open(bytes: readonly number[]): Promise<void>;
  call(
    method: Exclude<keyof DocumentHost, "onCursorMoved" | "onTextChanged">,
    args: readonly unknown[],
  ): Promise<CallResult>;
  watchCursor(): void;
  unwatchCursor(): void;
  moves(): number;
  watchText(): void;
  unwatchText(): void;
  changes(): number;
  placeSelection(range: TextRange): void;
  typeInto(paragraph: number, text: string): void;
  undo(): void;
  selectedText(): string;
  save(): Promise<number[]>;
}

export type CallResult = { readonly value: unknown } | { readonly kind: string; readonly message: string };

declare global {
  interface Window {
    contract: ContractPage;
  }
}

const connection = connectEditor();
const container = document.createElement("div");
container.style.height = "100vh";
document.body.append(container);
const root = createRoot(container);
let editor: DocxEditorRef | null = null;
let opened = 0;
let moves = 0;
let endWatch: () => void = () => undefined;
let changes = 0;
let endTextWatch: (() => void) | null = null;

function attach(attached: DocxEditorRef | null): void {
  editor = attached;
  connection.attach(attached);
}

function show(bytes: Uint8Array): void {
  opened += 1;
  root.render(
    <EditorPane
      key={opened}
      editorRef={attach}
      name="contract.docx"
      bytes={bytes}
      onOpened={connection.opened}
      onEdited={() => undefined}
      onCursorMoved={connection.cursorMoved}
      onTextChanged={connection.textChanged}
      onFailed={(error) => {
        throw error;
      }}
    />,
  );
}

function view(): EditorView {
  const found = editor?.getEditorRef()?.getView();
  if (!found) throw new Error("no document is open");
  return found;
}

const place = (paragraph: number, offset: number, side: "start" | "end"): number => {
  const found = bodyParagraphs(view().state.doc)[paragraph];
  if (!found) throw new Error(`no paragraph ${paragraph}`);
  return positionAt(textPieces(found.node, found.position), offset, side, found.position + 1);
};

window.contract = {
  async open(bytes) {
    editor = null;
    flushSync(() => show(Uint8Array.from(bytes)));
    while (!editor || !(editor as DocxEditorRef).getEditorRef()?.getView()) await nextFrame();
    // The document is parsed behind the first, empty one.
    await settled();
  },
  async call(method, args) {
    try {
      const action = connection.host[method] as (...given: readonly unknown[]) => Promise<unknown>;
      return { value: await action(...args) };
    } catch (error) {
      if (error instanceof DocumentError) return { kind: error.kind, message: error.message };
      throw error;
    }
  },
  watchCursor() {
    endWatch = connection.host.onCursorMoved(() => (moves += 1));
  },
  unwatchCursor: () => endWatch(),
  moves: () => moves,
  watchText() {
    changes = 0;
    endTextWatch = connection.host.onTextChanged(
      () => (changes += 1),
      () => undefined,
    );
  },
  unwatchText: () => endTextWatch?.(),
  changes: () => changes,
  placeSelection({ paragraph, start, end }) {
    const { state } = view();
    const [from, to] = [
      place(paragraph, start, "start"),
      place(paragraph, end, start === end ? "start" : "end"),
    ];
    view().dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  },
  typeInto(paragraph, text) {
    const found = bodyParagraphs(view().state.doc)[paragraph]!;
    view().dispatch(view().state.tr.insertText(text, found.position + found.node.nodeSize - 1));
  },
  undo: () => void undo(view().state, view().dispatch.bind(view())),
  selectedText() {
    const { doc, selection } = view().state;
    return doc.textBetween(selection.from, selection.to, "\n");
  },
  async save() {
    return [...new Uint8Array((await connection.bytes())!)];
  },
};

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));
