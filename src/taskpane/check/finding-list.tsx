import type { Finding } from "../../checks/finding";
import { JumpButton } from "../components/jump-button";
import { SeverityMark } from "../components/marks";
import { ruleTitle } from "../strings/rule-titles";
import { useLocale, useStrings } from "../strings/strings";
import { excerpt, jumpTarget, type Checked, type Jump } from "./checked";
import { groupFindings } from "./summary";

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly checked: Checked;
  readonly onJump: Jump;
}

/** The other rules' findings, the gravest first, by rule. */
export function FindingList({ findings, checked, onJump }: FindingListProps) {
  const t = useStrings();
  const locale = useLocale();
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{t("check.findings")}</h2>
      {groupFindings(findings).map((group) => (
        <div key={`${group.severity} ${group.rule}`}>
          <h3 className="dz-finding-head">
            <SeverityMark severity={group.severity} />
            <span>{ruleTitle(group.rule, locale)}</span>
          </h3>
          <ul className="dz-rows">
            {group.findings.map((finding) => (
              <li
                key={`${finding.range.paragraph}:${finding.range.start}:${finding.message}`}
                className="dz-row dz-link"
              >
                <div lang="zh-CN">
                  {finding.message}
                  <div className="dz-hint">{excerpt(checked.paragraphs, finding.range)}</div>
                </div>
                {jumpTarget(checked.paragraphs, finding.range) && (
                  <JumpButton
                    title={`${finding.message}${excerpt(checked.paragraphs, finding.range)}`}
                    onJump={() => onJump(finding.range)}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
