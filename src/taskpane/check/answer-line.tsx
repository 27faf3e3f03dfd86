import type { ReactNode } from "react";
import { shortTitle } from "../../statement/short-title";
import { JumpButton } from "../components/jump-button";
import type { Item } from "../../statement/statement";
import type { Explanation } from "../../trace/explain";
import type { Side } from "../../trace/rulings";
import type { Answer } from "../../trace/trace";
import type { Jump } from "./checked";
import { SideState } from "./decisions/side-state";
import { ReasonLine } from "./reason-line";
import { textKeys } from "./row-keys";

interface AnswerLineProps {
  readonly label: string;
  readonly side: Side;
  readonly answer: Answer;
  /** Why the side is in its state: a sentence for each link, or why there is none. */
  readonly reasons: readonly Explanation[];
  readonly items: ReadonlyMap<string, Item>;
  readonly onJump: Jump;
  /** What can be done about a side that nothing answers. */
  readonly remedy?: ReactNode;
  /** What the author can decide about the side. */
  readonly decide?: ReactNode;
}

/** One side of an issue: its state, why, and the causes or measures linked. */
export function AnswerLine({ label, side, answer, reasons, items, onJump, remedy, decide }: AnswerLineProps) {
  const keys = textKeys(answer.links.map(({ to }) => items.get(to)?.title ?? ""));
  return (
    <div className={classOf(answer, Boolean(remedy))}>
      <dt>{label}</dt>
      <dd>
        <div className="dz-side">
          <SideState side={side} answer={answer} />
          {remedy}
          {decide}
        </div>
        {answer.links.map((link, index) => {
          const item = items.get(link.to);
          if (!item) return null;
          const reason = reasons.find((entry) => isAbout(entry, link.to));
          return (
            <div key={keys[index]}>
              <div className="dz-link">
                <div lang="zh-CN">{shortTitle(item.title)}</div>
                <JumpButton title={item.title} onJump={() => onJump(item.range)} />
              </div>
              {reason && <ReasonLine explanation={reason} />}
            </div>
          );
        })}
        {reasons.filter(standsAlone).map((reason) => (
          <ReasonLine key={keyOf(reason)} explanation={reason} />
        ))}
      </dd>
    </div>
  );
}

function isAbout(reason: Explanation, id: string): boolean {
  return reason.kind !== "rejected" && "place" in reason && reason.place.id === id;
}

/** Not the sentence about a link, which stands with it; the author's reason stands beside the state. */
function standsAlone({ kind }: Explanation): boolean {
  return kind !== "full" && kind !== "weak" && kind !== "confirmed" && kind !== "waived";
}

function keyOf(reason: Explanation): string {
  return "place" in reason ? `${reason.kind} ${reason.place.id}` : reason.kind;
}

function classOf({ links, waived }: Answer, hasRemedy: boolean): string {
  if (links.length > 0 || waived !== null) return "dz-answer dz-answer-linked";
  return hasRemedy ? "dz-answer dz-answer-gap" : "dz-answer";
}
