import { shortTitle } from "../../statement/short-title";
import { JumpButton } from "../components/jump-button";
import { StateMark } from "../components/marks";
import type { Item } from "../../statement/statement";
import type { Answer } from "../../trace/trace";
import { useStrings } from "../strings/strings";
import type { Jump } from "./checked";

interface AnswerLineProps {
  readonly label: string;
  readonly answer: Answer;
  readonly items: ReadonlyMap<string, Item>;
  readonly onJump: Jump;
}

/** One side of an issue: its state, the words it rests on, and the causes or measures linked. */
export function AnswerLine({ label, answer, items, onJump }: AnswerLineProps) {
  const t = useStrings();
  return (
    <div className={answer.links.length > 0 ? "dz-answer dz-answer-linked" : "dz-answer"}>
      <dt>{label}</dt>
      <dd>
        <StateMark state={answer.state} />
        {answer.links.map((link) => {
          const item = items.get(link.to);
          if (!item) return null;
          return (
            <div key={link.to} className="dz-link">
              <div>
                <div lang="zh-CN">{shortTitle(item.title)}</div>
                <div className="dz-hint">
                  {t("check.evidence", { words: link.evidence.join(t("check.evidence.separator")) })}
                </div>
              </div>
              <JumpButton title={item.title} onJump={() => onJump(item.range)} />
            </div>
          );
        })}
      </dd>
    </div>
  );
}
