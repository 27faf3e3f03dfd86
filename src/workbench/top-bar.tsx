import type { ReactNode } from "react";
import { TEXTS } from "./texts";

interface TopBarProps {
  readonly fileName: string;
  readonly edited: boolean;
  readonly paneOpen: boolean;
  readonly onOpen: () => void;
  readonly onCreate: () => void;
  readonly onSave: () => void;
  readonly onTogglePane: () => void;
}

/** Product, what one can do with a file, and which file it is. */
export function TopBar({ fileName, edited, paneOpen, ...actions }: TopBarProps) {
  return (
    <header className="wb-bar">
      <h1 className="wb-product">
        <img src="assets/icon-20.png" srcSet="assets/icon-40.png 2x" width={20} height={20} alt="" />
        {TEXTS.product}
      </h1>
      <div className="wb-actions">
        <BarButton onClick={actions.onOpen} shortcut="Control+O">
          {TEXTS.open}
        </BarButton>
        <BarButton onClick={actions.onCreate}>{TEXTS.create}</BarButton>
        <BarButton onClick={actions.onSave} shortcut="Control+S">
          {TEXTS.save}
        </BarButton>
      </div>
      <p className="wb-file">
        <span className="wb-file-name">{fileName}</span>
        {edited && <span className="wb-file-edited">{TEXTS.edited}</span>}
      </p>
      <button
        type="button"
        className="wb-button"
        aria-expanded={paneOpen}
        aria-controls="task-pane"
        onClick={actions.onTogglePane}
      >
        {paneOpen ? TEXTS.hidePane : TEXTS.showPane}
      </button>
    </header>
  );
}

interface BarButtonProps {
  readonly onClick: () => void;
  readonly shortcut?: string;
  readonly children: ReactNode;
}

function BarButton({ onClick, shortcut, children }: BarButtonProps) {
  const title = shortcut?.replace("Control", "Ctrl");
  return (
    <button type="button" className="wb-button" title={title} aria-keyshortcuts={shortcut} onClick={onClick}>
      {children}
    </button>
  );
}
