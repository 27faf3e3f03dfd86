import { useEffect, useRef, useState } from "react";
import type { Library } from "../library/library";
import type { LoadPhrases } from "../library/load-phrases";
import type { LoadWords } from "../library/load-words";
import type { LoadOfficePack } from "../taskpane/packs/office-pack";
import { recall, remember } from "../taskpane/local-memory";
import type { Locale } from "../taskpane/strings/strings";
import { TaskPane } from "../taskpane/task-pane";
import type { ThemeName } from "../taskpane/theme";
import { AskToSave } from "./ask-to-save";
import { connectEditor } from "./editor-connection";
import { EditorPane } from "./editor-pane";
import { NoticeLine } from "./notice-line";
import { PANE_WIDTH, Splitter } from "./splitter";
import { TEXTS } from "./texts";
import { TopBar } from "./top-bar";
import { useDocuments } from "./use-documents";
import { useWindowEvents } from "./use-window-events";

/** Below this the page has no room for a page of text and the pane side by side. */
const ROOM_FOR_BOTH = 900;

interface WorkbenchProps {
  readonly library: Library;
  readonly loadPhrases: LoadPhrases;
  readonly loadWords: LoadWords;
  readonly loadOfficePack: LoadOfficePack;
  readonly paneLocale: Locale;
  readonly paneTheme: ThemeName;
}

/** The browser surface: a .docx editor beside the task pane that Word shows. */
export function Workbench(props: WorkbenchProps) {
  const { library, loadPhrases, loadWords, loadOfficePack, paneLocale, paneTheme } = props;
  const [connection] = useState(connectEditor);
  const { host, attach, opened, onPartWritten, cursorMoved, textChanged } = connection;
  const documents = useDocuments(connection.bytes);
  const { open, edited, notice, answer, markEdited } = documents;
  useEffect(() => onPartWritten(markEdited), [onPartWritten, markEdited]);
  const [paneOpen, setPaneOpen] = useState(() => window.innerWidth >= ROOM_FOR_BOTH);
  const [paneWidth, setPaneWidth] = usePaneWidth();
  const chooser = useRef<HTMLInputElement>(null);
  const chooseFile = () => chooser.current?.click();

  useWindowEvents({
    edited,
    onOpenKey: chooseFile,
    onSaveKey: documents.save,
    onDropFile: documents.openFile,
  });

  return (
    <div className="wb">
      <TopBar
        fileName={open.name}
        edited={edited}
        paneOpen={paneOpen}
        onOpen={chooseFile}
        onCreate={documents.create}
        onSave={documents.save}
        onTogglePane={() => setPaneOpen(!paneOpen)}
      />
      <NoticeLine notice={notice} onClose={() => documents.setNotice(null)} />
      <div className="wb-body">
        <main className="wb-editor" aria-label={TEXTS.editor}>
          <EditorPane
            key={open.id}
            editorRef={attach}
            name={open.name}
            bytes={open.bytes}
            onOpened={opened}
            onEdited={markEdited}
            onCursorMoved={cursorMoved}
            onTextChanged={textChanged}
            onFailed={() => documents.setNotice({ kind: "error", text: TEXTS.editorFailed })}
          />
        </main>
        <aside
          id="task-pane"
          className="wb-pane"
          aria-label={TEXTS.product}
          style={{ width: paneWidth }}
          hidden={!paneOpen}
        >
          <Splitter width={paneWidth} onResize={setPaneWidth} />
          <TaskPane
            key={open.id}
            host={host}
            library={library}
            loadPhrases={loadPhrases}
            loadWords={loadWords}
            loadOfficePack={loadOfficePack}
            locale={paneLocale}
            theme={paneTheme}
            initialView={open.isEmpty ? "skeleton" : "check"}
          />
        </aside>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".docx"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Cleared, so that choosing the same file again is a change too.
          event.target.value = "";
          if (file) void documents.openFile(file);
        }}
      />
      {answer && <AskToSave fileName={open.name} onAnswer={answer} />}
    </div>
  );
}

function usePaneWidth(): [number, (width: number) => void] {
  const [width, setWidth] = useState(() => {
    const stored = recall("workbench.pane-width");
    return typeof stored === "number" ? stored : PANE_WIDTH.usual;
  });
  return [
    width,
    (next) => {
      setWidth(next);
      remember("workbench.pane-width", next);
    },
  ];
}
