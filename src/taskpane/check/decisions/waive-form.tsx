import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Side } from "../../../trace/rulings";
import { TextField } from "../../components/fields";
import { useStrings } from "../../strings/strings";
import { QuietButton } from "./quiet-button";

/** A reason is a sentence; what is longer is cut. */
const LONGEST_REASON = 200;

interface WaiveFormProps {
  readonly side: Side;
  readonly onWaive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why an issue needs no cause, or no measure: without a reason there is no saying so. */
export function WaiveForm({ side, onWaive, onCancel }: WaiveFormProps) {
  const t = useStrings();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = reason.trim().slice(0, LONGEST_REASON);
    setMissing(given === "");
    if (given === "") form.current?.querySelector("input")?.focus();
    else onWaive(given);
  }

  return (
    <form className="dz-choose" ref={form} onSubmit={submit}>
      <TextField
        label={t(`decide.reason.${side}`)}
        placeholder={t("decide.reason.example")}
        value={reason}
        onChange={setReason}
      />
      <div role="alert" className="dz-hint">
        {missing && t("decide.reason.missing")}
      </div>
      <div className="dz-decide-buttons">
        <Button size="small" type="submit">
          {t("decide.waive.save")}
        </Button>
        <QuietButton text={t("decide.cancel")} label={t("decide.cancel")} onClick={onCancel} />
      </div>
    </form>
  );
}
