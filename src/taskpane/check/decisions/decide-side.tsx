import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Item } from "../../../statement/statement";
import type { Ruling } from "../../../trace/decisions/decide";
import type { Side } from "../../../trace/rulings";
import type { Answer } from "../../../trace/trace";
import { useStrings } from "../../strings/strings";
import { ChooseAnswer } from "./choose-answer";
import { useDeciding } from "./deciding";
import { SideActions } from "./side-actions";
import { useFocusHeir } from "./use-focus-heir";
import { WaiveForm } from "./waive-form";

interface DecideSideProps {
  readonly issue: Item;
  readonly side: Side;
  readonly answer: Answer;
}

type Step = "closed" | "actions" | "choose" | "waive";

/** Under “only gaps” a row goes away once it has none. */
const onlyGapsBox = (row: HTMLElement) => row.closest("section")?.querySelector("input");

/** 认定: opens, below the state of one side of an issue, what its author can decide about it. */
export function DecideSide({ issue, side, answer }: DecideSideProps) {
  const t = useStrings();
  const deciding = useDeciding();
  const [step, setStep] = useState<Step>("closed");
  const toggle = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useFocusHeir(toggle, onlyGapsBox);
  // What was asked for is seen at once, also at the lower edge of the pane. The tests' page cannot scroll.
  useEffect(() => void panel.current?.scrollIntoView?.({ block: "nearest" }), [step]);
  if (!deciding || deciding.problem !== null) return null;

  function close() {
    setStep("closed");
    toggle.current?.focus();
  }

  /** The form stays open, with what was typed, when the document did not take it. */
  async function finish(work: Promise<boolean>) {
    if (await work) close();
  }

  const rule = (ruling: Ruling) => void finish(deciding.rule(ruling));

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  }

  return (
    <>
      <button
        ref={toggle}
        type="button"
        className="dz-quiet"
        aria-expanded={step !== "closed"}
        aria-label={t("decide.open.to", { side: t(`role.${side}`), title: issue.title })}
        onClick={() => setStep(step === "closed" ? "actions" : "closed")}
      >
        {t("decide.open")}
      </button>
      {step !== "closed" && (
        <div className="dz-decide" ref={panel} onKeyDown={onKeyDown}>
          {step === "actions" && (
            <SideActions
              issue={issue}
              side={side}
              answer={answer}
              onRule={rule}
              onUndo={(id) => void finish(deciding.undo(id))}
              onChoose={() => setStep("choose")}
              onWaive={() => setStep("waive")}
            />
          )}
          {step === "choose" && (
            <ChooseAnswer
              side={side}
              onChoose={(answerId) => rule({ kind: "confirm", side, issueId: issue.id, answerId })}
              onCancel={close}
            />
          )}
          {step === "waive" && (
            <WaiveForm
              side={side}
              onWaive={(reason) => rule({ kind: "waive", side, issueId: issue.id, reason })}
              onCancel={close}
            />
          )}
        </div>
      )}
    </>
  );
}
