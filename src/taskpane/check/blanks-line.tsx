import { Button } from "@fluentui/react-components";
import { countBlanks } from "../../document/blanks";
import { useStrings } from "../strings/strings";
import type { Checked } from "./checked";

interface BlanksLineProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onNext: () => void;
}

/** How many blanks are left to fill, and the way to the next one; nothing at all when there is none. */
export function BlanksLine({ checked, busy, onNext }: BlanksLineProps) {
  const t = useStrings();
  const n = countBlanks(checked.paragraphs);
  if (n === 0) return null;
  return (
    <div className="dz-section-head">
      <p>{t("check.blanks", { n })}</p>
      <Button size="small" disabledFocusable={busy} onClick={onNext}>
        {t("phrases.nextBlank")}
      </Button>
    </div>
  );
}
