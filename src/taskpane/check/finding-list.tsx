import type { Finding } from "../../checks/finding";
import { JumpButton } from "../components/jump-button";
import { SeverityMark } from "../components/marks";
import { ruleTitle } from "../strings/rule-titles";
import { useLocale, useStrings } from "../strings/strings";
import { excerpt, jumpTarget, type Checked, type Jump } from "./checked";
import { textKeys } from "./row-keys";
import { groupFindings, type FindingGroup } from "./summary";

/** A skeleton just inserted has fifty blanks: more rows of one rule than this are folded away. */
const ROWS_SHOWN = 8;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly checked: Checked;
  readonly onJump: Jump;
}

/** The other rules' findings, the gravest first, by rule. */
export function FindingList({ findings, checked, onJump }: FindingListProps) {
  const t = useStrings();
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{t("check.findings")}</h2>
      {groupFindings(findings).map((group) => (
        <Group key={`${group.severity} ${group.rule}`} group={group} checked={checked} onJump={onJump} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly checked: Checked;
  readonly onJump: Jump;
}

function Group({ group: { severity, rule, findings }, checked, onJump }: GroupProps) {
  const t = useStrings();
  const locale = useLocale();
  const rows = keyed(findings, checked).map(({ finding, key }) => (
    <FindingRow key={key} finding={finding} checked={checked} onJump={onJump} />
  ));
  const folded = rows.slice(ROWS_SHOWN);
  return (
    <div>
      <h3 className="dz-finding-head">
        <SeverityMark severity={severity} />
        <span>{ruleTitle(rule, locale)}</span>
      </h3>
      {rule === "missing-section" && <p className="dz-hint">{t("check.missingSection.do")}</p>}
      <ul className="dz-rows">{rows.slice(0, ROWS_SHOWN)}</ul>
      {folded.length > 0 && (
        <details className="dz-details">
          {/* On the web office.js handles Tab, and finds a summary by its tabindex only. */}
          <summary tabIndex={0}>{t("check.findings.more", { n: folded.length })}</summary>
          <ul className="dz-rows">{folded}</ul>
        </details>
      )}
    </div>
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  readonly checked: Checked;
  readonly onJump: Jump;
}

function FindingRow({ finding: { message, range }, checked: { paragraphs }, onJump }: FindingRowProps) {
  const words = excerpt(paragraphs, range);
  return (
    <li className="dz-row dz-link">
      <div lang="zh-CN">
        {message}
        <div className="dz-hint">{words}</div>
      </div>
      {jumpTarget(paragraphs, range) && (
        <JumpButton title={`${message}${words}`} onJump={() => onJump(range)} />
      )}
    </li>
  );
}

/** By what they say of which words: the place changes with every paragraph written above. */
function keyed(findings: readonly Finding[], { paragraphs }: Checked) {
  const keys = textKeys(findings.map(({ message, range }) => message + excerpt(paragraphs, range)));
  return findings.map((finding, index) => ({ finding, key: keys[index] }));
}
