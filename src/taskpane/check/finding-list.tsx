import type { Finding } from "../../checks/finding";
import { JumpButton } from "../components/jump-button";
import { SeverityMark } from "../components/marks";
import { ruleTitle } from "../strings/rule-titles";
import { useLocale, useStrings } from "../strings/strings";
import { excerpt, jumpTarget, type Checked, type Jump } from "./checked";
import { textKeys } from "./row-keys";
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
            {keyed(group.findings, checked).map(({ finding, key }) => (
              <li key={key} className="dz-row dz-link">
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

/** By what they say of which words: the place changes with every paragraph written above. */
function keyed(findings: readonly Finding[], { paragraphs }: Checked) {
  const keys = textKeys(findings.map(({ message, range }) => message + excerpt(paragraphs, range)));
  return findings.map((finding, index) => ({ finding, key: keys[index] }));
}
