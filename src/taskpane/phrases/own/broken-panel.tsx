import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { Chinese } from "../../components/chinese";
import type { OwnState } from "../../packs/own-store";
import { problemText } from "../../packs/problem-text";
import { useStrings } from "../../strings/strings";

interface BrokenPanelProps {
  readonly own: Extract<OwnState, { kind: "broken" }>;
  readonly onExport: (raw: string) => void;
  readonly onClear: () => void;
}

/** What is kept cannot be read: all of it can be saved as it stands, and only then is a new beginning offered. */
export function BrokenPanel({ own, onExport, onClear }: BrokenPanelProps) {
  const t = useStrings();
  const textId = useId();
  const [exported, setExported] = useState(false);
  return (
    <section className="dz-own-panel">
      <h3>{t("pack.broken.own")}</h3>
      <p className="dz-hint">
        <Chinese>{problemText(own.problem)}</Chinese>
      </p>
      <div className="dz-own-buttons">
        <Button
          appearance="primary"
          onClick={() => {
            onExport(own.raw);
            setExported(true);
          }}
        >
          {t("own.broken.export")}
        </Button>
        {exported && <Button onClick={onClear}>{t("own.broken.clear")}</Button>}
      </div>
      <details className="dz-details" onToggle={() => setExported(true)}>
        <summary>{t("own.copy")}</summary>
        <label className="dz-hint" htmlFor={textId}>
          {t("own.copy.hint")}
        </label>
        <textarea id={textId} className="dz-control dz-text-area" rows={6} readOnly value={own.raw} />
      </details>
    </section>
  );
}
