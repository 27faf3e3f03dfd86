import { Button } from "@fluentui/react-components";
import { useStrings } from "../../strings/strings";
import { useFocusOnOpen } from "./use-page-focus";

interface ClearPanelProps {
  readonly onExport: () => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** Before everything of one's own goes: what will go, and a file of it first. */
export function ClearPanel({ onExport, onClear, onClose }: ClearPanelProps) {
  const t = useStrings();
  const heading = useFocusOnOpen<HTMLHeadingElement>();
  return (
    <section className="dz-own-panel">
      <h3 ref={heading} tabIndex={-1}>
        {t("own.clear.ask")}
      </h3>
      <p>{t("own.clear.what")}</p>
      <div className="dz-own-buttons">
        <Button appearance="primary" onClick={onExport}>
          {t("own.clear.export")}
        </Button>
        <Button onClick={onClear}>{t("own.clear.do")}</Button>
        <Button onClick={onClose}>{t("own.cancel")}</Button>
      </div>
    </section>
  );
}
