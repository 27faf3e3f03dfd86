import { DocxEditor, type DocxEditorRef } from "@eigenpal/docx-editor-react";
import "@eigenpal/docx-editor-react/styles.css";
import type { Ref } from "react";
import { FONT_FAMILIES } from "./editor-fonts";
import { EDITOR_TEXTS } from "./editor-texts";
import { keepFormatting } from "./keep-formatting";
import { TEXTS } from "./texts";

interface EditorPaneProps {
  readonly editorRef: Ref<DocxEditorRef>;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onEdited: () => void;
  readonly onCursorMoved: () => void;
  readonly onFailed: (error: Error) => void;
}

const WATERMARKS = ["内部资料", "征求意见稿", "样稿"] as const;

const PLUGINS = [keepFormatting()];

const noLogo = () => null;

/**
 * The .docx editor, without what has no place here: its own way to open files, its help menu
 * (which links to the network) and its panel for assistants.
 */
export function EditorPane({ editorRef, name, bytes, onEdited, onCursorMoved, onFailed }: EditorPaneProps) {
  return (
    <DocxEditor
      ref={editorRef}
      documentBuffer={bytes}
      documentName={name}
      documentNameEditable={false}
      externalPlugins={PLUGINS}
      i18n={EDITOR_TEXTS}
      fontFamilies={FONT_FAMILIES}
      watermarkPresets={WATERMARKS}
      author={TEXTS.author}
      rulerUnit="cm"
      showFileOpen={false}
      showHelpMenu={false}
      renderLogo={noLogo}
      onChange={onEdited}
      onSelectionChange={onCursorMoved}
      onError={onFailed}
    />
  );
}
