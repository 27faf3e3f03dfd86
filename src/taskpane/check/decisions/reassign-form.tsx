import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { shortTitle } from "../../../statement/short-title";
import type { Item } from "../../../statement/statement";
import type { Ruling } from "../../../trace/decisions/decide";
import type { Decision } from "../../../trace/decisions/decision";
import type { Fingerprint } from "../../../trace/decisions/fingerprint";
import { locate } from "../../../trace/decisions/locate";
import { SelectField } from "../../components/fields";
import { useStrings } from "../../strings/strings";
import { choices, type Deciding } from "./deciding";
import { QuietButton } from "./quiet-button";

interface ReassignFormProps {
  readonly decision: Decision;
  readonly deciding: Deciding;
  readonly onRule: (ruling: Ruling) => void;
  readonly onClose: () => void;
}

/** Gives a decision to the texts chosen; a text of it that still stands is chosen beforehand. */
export function ReassignForm({ decision, deciding, onRule, onClose }: ReassignFormProps) {
  const t = useStrings();
  const [issueId, setIssueId] = useState(() => placeOf(decision.issue, deciding));
  const [answerId, setAnswerId] = useState(() =>
    decision.kind === "waive" ? "" : placeOf(decision.answer, deciding),
  );
  const { kind, side } = decision;
  const ruling: Ruling =
    kind === "waive" ? { kind, side, issueId, reason: decision.reason } : { kind, side, issueId, answerId };
  const ready = issueId !== "" && (kind === "waive" || answerId !== "");

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready) onRule(ruling);
  }

  const options = (items: readonly Item[]) => [
    { value: "", label: t("decide.reassign.pick") },
    ...items.map(({ id, title }) => ({ value: id, label: shortTitle(title) })),
  ];

  return (
    <form
      className="dz-choose"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <SelectField
        label={t("role.issue")}
        value={issueId}
        choices={options(choices(deciding, "issue"))}
        onChange={setIssueId}
      />
      {kind !== "waive" && (
        <SelectField
          label={t(`role.${side}`)}
          value={answerId}
          choices={options(choices(deciding, side))}
          onChange={setAnswerId}
        />
      )}
      <div className="dz-decide-buttons">
        <Button size="small" type="submit" disabledFocusable={!ready}>
          {t("decide.reassign.save")}
        </Button>
        <QuietButton text={t("decide.cancel")} label={t("decide.cancel")} onClick={onClose} />
      </div>
    </form>
  );
}

/** The id of the item if it still stands; "" for the choice that chooses nothing. */
function placeOf(fingerprint: Fingerprint, deciding: Deciding): string {
  return locate(fingerprint, [...deciding.items.values()]) ?? "";
}
