import { shortTitle } from "../../statement/short-title";
import { useMemo, useState } from "react";
import { isGap } from "../../skeleton/plan-stub";
import type { Item } from "../../statement/statement";
import { explainerOf, type Explainer } from "../../trace/explain";
import { SIDES } from "../../trace/rulings";
import { Chinese } from "../components/chinese";
import { Checkbox } from "../components/fields";
import { JumpButton } from "../components/jump-button";
import { useStrings } from "../strings/strings";
import { AnswerLine } from "./answer-line";
import { groupIssues, itemsById, rowKey, type Checked, type IssueView, type Jump } from "./checked";
import { DecideSide } from "./decisions/decide-side";
import { MendButton } from "./mend/mend-button";
import { MendChoice } from "./mend/mend-choice";
import { textKeys } from "./row-keys";

interface IssueListProps {
  readonly checked: Checked;
  readonly onJump: Jump;
}

/** Every leaf issue under its heading, with what answers it; nothing at all when none is written. */
export function IssueList({ checked, onJump }: IssueListProps) {
  const t = useStrings();
  const [onlyGaps, setOnlyGaps] = useState(false);
  const groups = groupIssues(checked, onlyGaps);
  const items = itemsById(checked);
  const explainer = useMemo(() => explainerOf(checked.result.statement, checked.paragraphs), [checked]);
  const groupKeys = textKeys(groups.map(({ heading }) => heading));
  if (checked.result.trace.issues.length === 0) return null;
  return (
    <section>
      <div className="dz-section-head">
        <h2>{t("check.issues")}</h2>
        <Checkbox label={t("check.onlyGaps")} checked={onlyGaps} onChange={setOnlyGaps} />
      </div>
      {groups.length === 0 && <p>{t("check.noGaps")}</p>}
      {groups.map(({ heading, issues }, index) => (
        <div key={groupKeys[index]}>
          {heading && (
            <h3 className="dz-group" lang="zh-CN">
              {heading}
            </h3>
          )}
          <ul className="dz-rows">
            {issues.map((issue) => (
              <IssueRow
                key={rowKey(checked, issue.item)}
                issue={issue}
                items={items}
                explainer={explainer}
                onJump={onJump}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface IssueRowProps {
  readonly issue: IssueView;
  readonly items: ReadonlyMap<string, Item>;
  readonly explainer: Explainer;
  readonly onJump: Jump;
}

function IssueRow({ issue: { item, trace }, items, explainer, onJump }: IssueRowProps) {
  const t = useStrings();
  return (
    <li className="dz-row">
      <div className="dz-link">
        <strong>
          <Chinese>{shortTitle(item.title)}</Chinese>
        </strong>
        <JumpButton title={item.title} onJump={() => onJump(item.range)} />
      </div>
      <dl className="dz-answers">
        {SIDES.map((side) => (
          <AnswerLine
            key={side}
            label={t(`check.${side}`)}
            side={side}
            answer={trace[side]}
            reasons={explainer.explain(item, side, trace[side])}
            items={items}
            onJump={onJump}
            remedy={isGap(trace[side]) && <MendButton issue={item} side={side} />}
            decide={<DecideSide issue={item} side={side} answer={trace[side]} />}
          />
        ))}
      </dl>
      <MendChoice issue={item} />
    </li>
  );
}
