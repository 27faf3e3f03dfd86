import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { exportPack } from "../../../library/packs/export-pack";
import { phraseTextOf } from "../../../library/packs/own-phrases";
import { PACK_LIMITS, type Pack } from "../../../library/packs/pack";
import { TextField } from "../../components/fields";
import { useStrings } from "../../strings/strings";
import { useFocusOnOpen } from "./use-page-focus";

interface ExportPanelProps {
  readonly pack: Pack;
  /** The pack as it was named. */
  readonly onSave: (named: Pack) => void;
  readonly onClose: () => void;
}

/** One's own as a file for others: named, then downloaded; or copied where the pane cannot download. */
export function ExportPanel({ pack, onSave, onClose }: ExportPanelProps) {
  const t = useStrings();
  const heading = useFocusOnOpen<HTMLHeadingElement>();
  const textId = useId();
  const [name, setName] = useState(pack.name);
  const [unit, setUnit] = useState(pack.unit ?? "");
  const named = { ...pack, name: line(name) || pack.name, unit: line(unit) || null };

  return (
    <section className="dz-own-panel">
      <h3 ref={heading} tabIndex={-1}>
        {t("own.export.title")}
      </h3>
      <TextField label={t("own.export.name")} value={name} onChange={setName} />
      <TextField label={t("own.export.unit")} value={unit} onChange={setUnit} />
      <div className="dz-own-buttons">
        <Button appearance="primary" onClick={() => onSave(named)}>
          {t("own.export.save")}
        </Button>
        <Button onClick={onClose}>{t("own.close")}</Button>
      </div>
      <details className="dz-details">
        <summary>{t("own.copy")}</summary>
        <label className="dz-hint" htmlFor={textId}>
          {t("own.copy.hint")}
        </label>
        <textarea
          id={textId}
          className="dz-control dz-text-area"
          rows={6}
          readOnly
          value={exportPack(named)}
          onFocus={(event) => event.target.select()}
        />
      </details>
    </section>
  );
}

function line(typed: string): string {
  return phraseTextOf(typed).slice(0, PACK_LIMITS.name).trim();
}
