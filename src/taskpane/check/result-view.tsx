import { useStrings } from "../strings/strings";
import { itemsById, type Checked, type Jump } from "./checked";
import { FindingList } from "./finding-list";
import { IssueList } from "./issue-list";
import { OrphanList } from "./orphan-list";
import { otherFindings } from "./summary";

interface ResultViewProps {
  readonly checked: Checked;
  readonly onJump: Jump;
}

/** The result below its summary: issue by issue, then orphans, then everything else. */
export function ResultView({ checked, onJump }: ResultViewProps) {
  const t = useStrings();
  const { statement, trace, findings } = checked.result;
  const items = itemsById(checked);
  return (
    <>
      {statement.kind === "statement" && (
        <>
          <IssueList checked={checked} onJump={onJump} />
          <OrphanList
            title={t("check.orphanCauses")}
            why={t("check.orphanCauses.why")}
            ids={trace.orphanCauses}
            items={items}
            onJump={onJump}
          />
          <OrphanList
            title={t("check.orphanMeasures")}
            why={t("check.orphanMeasures.why")}
            ids={trace.orphanMeasures}
            items={items}
            onJump={onJump}
          />
        </>
      )}
      <FindingList findings={otherFindings(findings)} checked={checked} onJump={onJump} />
    </>
  );
}
