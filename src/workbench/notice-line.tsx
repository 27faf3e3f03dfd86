import { TEXTS } from "./texts";
import type { Notice } from "./use-documents";

interface NoticeLineProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/** One line under the bar for what has happened to a file; errors are announced at once. */
export function NoticeLine({ notice, onClose }: NoticeLineProps) {
  return (
    <div role={notice?.kind === "error" ? "alert" : "status"}>
      {notice && (
        <p className={`wb-notice wb-notice-${notice.kind}`}>
          <span>{notice.text}</span>
          <button type="button" className="wb-button" aria-label={TEXTS.closeNotice} onClick={onClose}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}
