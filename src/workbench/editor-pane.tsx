import { DocxEditor, type DocxEditorRef } from "@eigenpal/docx-editor-react";
import "@eigenpal/docx-editor-react/styles.css";
import { useLayoutEffect, useMemo, type Ref } from "react";
import { FONT_FAMILIES } from "./editor-fonts";
import { EDITOR_TEXTS } from "./editor-texts";
import { keepFormatting } from "./keep-formatting";
import { releaseFilledBlanks } from "./release-filled-blanks";
import { reportChanges } from "./report-changes";
import { TEXTS } from "./texts";

interface EditorPaneProps {
  readonly editorRef: Ref<DocxEditorRef>;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Is given `bytes` before the pane beside the editor reads anything; the same function each time. */
  readonly onOpened: (bytes: Uint8Array) => void;
  readonly onEdited: () => void;
  readonly onCursorMoved: () => void;
  /** The same function each time: another one would build the editor again. */
  readonly onTextChanged: () => void;
  readonly onFailed: (error: Error) => void;
}

const WATERMARKS = ["内部资料", "征求意见稿", "样稿"] as const;

const noLogo = () => null;

/**
 * The .docx editor, without what has no place here: its own way to open files, its help menu
 * (which links to the network) and its panel for assistants.
 */
export function EditorPane(props: EditorPaneProps) {
  const { editorRef, name, bytes, onOpened, onEdited, onCursorMoved, onTextChanged, onFailed } = props;
  useLayoutEffect(() => onOpened(bytes), [bytes, onOpened]);
  const plugins = useMemo(
    () => [keepFormatting(), releaseFilledBlanks(), reportChanges(onTextChanged)],
    [onTextChanged],
  );
  return (
    <DocxEditor
      ref={editorRef}
      documentBuffer={bytes}
      documentName={name}
      documentNameEditable={false}
      externalPlugins={plugins}
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
