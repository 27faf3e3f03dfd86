import type { CheckResult } from "../../checks/check-document";
import type { OtherReason } from "../../statement/statement";
import { useStrings } from "../strings/strings";
import { headline, remarks } from "./summary";

/** What a screen reader hears when the check is done, and what everyone reads first. */
export function SummaryText({ result }: { readonly result: CheckResult }) {
  const t = useStrings();
  const { statement, trace, findings } = result;
  if (statement.kind === "other") return <NotAStatement reason={statement.reason ?? "no-issues"} />;
  return (
    <>
      <p className="dz-headline">{headline(trace, t)}</p>
      {remarks(trace, findings, t).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </>
  );
}

/** Why there is nothing to trace, and what to do about it. */
function NotAStatement({ reason }: { readonly reason: OtherReason }) {
  const t = useStrings();
  return (
    <>
      <p className="dz-headline">{t(`check.other.${reason}`)}</p>
      <p>{t(canBeginWithSkeleton(reason) ? `check.other.${reason}.do` : "check.other.do")}</p>
    </>
  );
}

/** A document without the part 问题 may be one that has only begun. */
export function canBeginWithSkeleton(reason: OtherReason | null): reason is "empty" | "no-issues" {
  return reason === "empty" || reason === "no-issues";
}
