import { useEffect, useRef } from "react";
import { TEXTS } from "./texts";

/** What the user wants done with changes that are not saved. */
export type SaveAnswer = "save" | "discard" | "cancel";

interface AskToSaveProps {
  readonly fileName: string;
  readonly onAnswer: (answer: SaveAnswer) => void;
}

/** The question before another document takes the place of an edited one. Escape means cancel. */
export function AskToSave({ fileName, onAnswer }: AskToSaveProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="wb-dialog"
      aria-labelledby="ask-title"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer("cancel");
      }}
    >
      <h2 id="ask-title">{TEXTS.ask.title(fileName)}</h2>
      <p>{TEXTS.ask.body}</p>
      <div className="wb-actions">
        <button type="button" className="wb-button wb-button-main" onClick={() => onAnswer("save")}>
          {TEXTS.ask.save}
        </button>
        <button type="button" className="wb-button" onClick={() => onAnswer("discard")}>
          {TEXTS.ask.discard}
        </button>
        <button type="button" className="wb-button" onClick={() => onAnswer("cancel")}>
          {TEXTS.ask.cancel}
        </button>
      </div>
    </dialog>
  );
}
