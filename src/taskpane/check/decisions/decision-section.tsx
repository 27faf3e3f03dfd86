import { useRef } from "react";
import type { Decision } from "../../../trace/decisions/decision";
import { Chinese } from "../../components/chinese";
import { useStrings } from "../../strings/strings";
import { useDeciding, type Deciding } from "./deciding";
import { LostDecision } from "./lost-decision";
import { QuietButton } from "./quiet-button";
import { useSaying } from "./saying";
import { useFocusHeir } from "./use-focus-heir";

/** 人工认定: every decision in the document, each to be undone; nothing at all when there is none. */
export function DecisionSection() {
  const deciding = useDeciding();
  if (!deciding || deciding.settled.length + deciding.lost.length === 0) return null;
  return <Decided deciding={deciding} />;
}

/** The section itself goes away with the last decision. */
const topOfResult = (section: HTMLElement) =>
  section.closest(".dz-scroll")?.querySelector<HTMLElement>("button, input");

function Decided({ deciding }: { readonly deciding: Deciding }) {
  const t = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusHeir(heading, topOfResult);
  const { settled, lost } = deciding;

  /** The row goes away; what follows it may be far. */
  async function settle(work: Promise<boolean>) {
    if (await work) heading.current?.focus();
  }

  return (
    <section className="dz-decisions">
      <h2 ref={heading} tabIndex={-1}>
        {t("decide.section")}
      </h2>
      {settled.length > 0 && (
        <ul className="dz-rows">
          {settled.map(({ decision, issueId }) => (
            <li key={decision.id} className="dz-row">
              <DecisionLine
                decision={decision}
                issue={deciding.items.get(issueId)?.title ?? decision.issue.title}
                onUndo={() => void settle(deciding.undo(decision.id))}
              />
            </li>
          ))}
        </ul>
      )}
      {lost.length > 0 && (
        <>
          <h3>{t("decide.lost")}</h3>
          <p className="dz-hint">{t("decide.lost.why")}</p>
          <ul className="dz-rows">
            {lost.map((decision) => (
              <li key={decision.id} className="dz-row">
                <LostDecision decision={decision} deciding={deciding} onSettle={settle} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface DecisionLineProps {
  readonly decision: Decision;
  readonly issue: string;
  readonly onUndo: () => void;
}

function DecisionLine({ decision, issue, onUndo }: DecisionLineProps) {
  const t = useStrings();
  const say = useSaying();
  return (
    <div className="dz-decide-line">
      <div>
        <Chinese>{issue}</Chinese>
        <div className="dz-hint">{say(decision)}</div>
      </div>
      <QuietButton
        text={t("decide.undo")}
        label={t("decide.undo.to", { what: `${issue} ${say(decision)}` })}
        onClick={onUndo}
      />
    </div>
  );
}
