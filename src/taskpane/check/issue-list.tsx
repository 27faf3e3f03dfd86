import { shortTitle } from "../../statement/short-title";
import { useState } from "react";
import type { Item } from "../../statement/statement";
import { Chinese } from "../components/chinese";
import { Checkbox } from "../components/fields";
import { JumpButton } from "../components/jump-button";
import { useStrings } from "../strings/strings";
import { AnswerLine } from "./answer-line";
import { groupIssues, itemsById, type Checked, type IssueView, type Jump } from "./checked";

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
  if (checked.result.trace.issues.length === 0) return null;
  return (
    <section>
      <div className="dz-section-head">
        <h2>{t("check.issues")}</h2>
        <Checkbox label={t("check.onlyGaps")} checked={onlyGaps} onChange={setOnlyGaps} />
      </div>
      {groups.length === 0 && <p>{t("check.noGaps")}</p>}
      {groups.map(({ heading, issues }) => (
        <div key={issues[0]?.item.id}>
          {heading && (
            <h3 className="dz-group" lang="zh-CN">
              {heading}
            </h3>
          )}
          <ul className="dz-rows">
            {issues.map((issue) => (
              <IssueRow key={issue.item.id} issue={issue} items={items} onJump={onJump} />
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
  readonly onJump: Jump;
}

function IssueRow({ issue: { item, trace }, items, onJump }: IssueRowProps) {
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
        <AnswerLine label={t("check.cause")} answer={trace.cause} items={items} onJump={onJump} />
        <AnswerLine label={t("check.measure")} answer={trace.measure} items={items} onJump={onJump} />
      </dl>
    </li>
  );
}
