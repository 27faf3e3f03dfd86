import { useRef, useState } from "react";
import type { Decision } from "../../../trace/decisions/decision";
import { Chinese } from "../../components/chinese";
import { useStrings } from "../../strings/strings";
import type { Deciding } from "./deciding";
import { QuietButton } from "./quiet-button";
import { ReassignForm } from "./reassign-form";
import { useSaying } from "./saying";

interface LostDecisionProps {
  readonly decision: Decision;
  readonly deciding: Deciding;
  /** Sees to the focus once the work is done and this row gone. */
  readonly onSettle: (work: Promise<boolean>) => void;
}

/** A decision whose text is gone: removed on demand only, or given to another text. */
export function LostDecision({ decision, deciding, onSettle }: LostDecisionProps) {
  const t = useStrings();
  const say = useSaying();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const what = `${decision.issue.title} ${say(decision)}`;

  function close() {
    setOpen(false);
    toggle.current?.focus();
  }

  return (
    <>
      <Chinese>{decision.issue.title}</Chinese>
      <div className="dz-hint">{say(decision)}</div>
      <div className="dz-decide-buttons">
        <button
          ref={toggle}
          type="button"
          className="dz-quiet"
          aria-expanded={open}
          aria-label={t("decide.reassign.to", { what })}
          onClick={() => setOpen(!open)}
        >
          {t("decide.reassign")}
        </button>
        <QuietButton
          text={t("decide.remove")}
          label={t("decide.remove.to", { what })}
          onClick={() => onSettle(deciding.undo(decision.id))}
        />
      </div>
      {open && (
        <ReassignForm
          decision={decision}
          deciding={deciding}
          onRule={(ruling) => onSettle(deciding.rule(ruling, decision.id))}
          onClose={close}
        />
      )}
    </>
  );
}
