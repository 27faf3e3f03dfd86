import type { Item } from "../../../statement/statement";
import { quoted } from "../../../statement/quoted";
import { shortTitle } from "../../../statement/short-title";
import type { Ruling } from "../../../trace/decisions/decide";
import type { Side } from "../../../trace/rulings";
import type { Answer } from "../../../trace/trace";
import { Chinese } from "../../components/chinese";
import { useStrings } from "../../strings/strings";
import { useDeciding } from "./deciding";
import { QuietButton } from "./quiet-button";
import { useSaying } from "./saying";

interface SideActionsProps {
  readonly issue: Item;
  readonly side: Side;
  readonly answer: Answer;
  readonly onRule: (ruling: Ruling) => void;
  readonly onUndo: (id: string) => void;
  readonly onChoose: () => void;
  readonly onWaive: () => void;
}

/** What can be said of one side of an issue: yes or no to each link, another answer, or that none is needed. */
export function SideActions(props: SideActionsProps) {
  const { issue, side, answer, onRule, onUndo, onChoose, onWaive } = props;
  const t = useStrings();
  const say = useSaying();
  const deciding = useDeciding();
  const decided = (deciding?.settled ?? []).filter(
    ({ decision, issueId }) => issueId === issue.id && decision.side === side,
  );
  const open = answer.links.filter(({ confirmed }) => !confirmed);
  return (
    <>
      {decided.map(({ decision }) => (
        <div key={decision.id} className="dz-decide-line">
          <span>{say(decision)}</span>
          <QuietButton
            text={t("decide.undo")}
            label={t("decide.undo.to", { what: say(decision) })}
            onClick={() => onUndo(decision.id)}
          />
        </div>
      ))}
      {open.map(({ to }) => {
        const title = deciding?.items.get(to)?.title ?? "";
        const verdict = (kind: "confirm" | "reject") => (
          <QuietButton
            text={t(`decide.${kind}`)}
            label={t(`decide.${kind}.to`, { title })}
            onClick={() => onRule({ kind, side, issueId: issue.id, answerId: to })}
          />
        );
        return (
          <div key={to} className="dz-decide-line">
            <Chinese>{quoted(shortTitle(title))}</Chinese>
            <span className="dz-decide-buttons">
              {verdict("confirm")}
              {verdict("reject")}
            </span>
          </div>
        );
      })}
      <div className="dz-decide-buttons">
        <QuietButton
          text={t(`decide.choose.${side}`)}
          label={t(`decide.choose.${side}`)}
          onClick={onChoose}
        />
        {answer.waived === null && !answer.links.some(({ confirmed }) => confirmed) && (
          <QuietButton text={t(`decide.waive.${side}`)} label={t(`decide.waive.${side}`)} onClick={onWaive} />
        )}
      </div>
    </>
  );
}
