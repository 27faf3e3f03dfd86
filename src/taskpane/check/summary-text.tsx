import type { CheckResult } from "../../checks/check-document";
import type { OtherReason } from "../../statement/statement";
import { useStrings } from "../strings/strings";
import type { Checked } from "./checked";
import { hasDoubtful, headline, remarks } from "./summary";

/** The result in a sentence: what a screen reader hears when it has changed. */
export function Headline({ result: { statement, trace } }: { readonly result: CheckResult }) {
  const t = useStrings();
  const text =
    statement.kind === "other" ? t(`check.other.${statement.reason ?? "no-issues"}`) : headline(trace, t);
  return <p className="dz-headline">{text}</p>;
}

/**
 * What everyone reads next. No live region: with every letter typed in the document something in it may
 * change, and nobody is to hear that.
 */
export function SummaryText({ checked }: { readonly checked: Checked }) {
  const t = useStrings();
  const { statement } = checked.result;
  if (statement.kind === "other") return <WhatToDo reason={statement.reason ?? "no-issues"} />;
  return (
    <>
      {remarks(checked, t).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {hasDoubtful(checked.result) && <p className="dz-hint">{t("check.verdicts")}</p>}
    </>
  );
}

/** What to do where there is nothing to trace. */
function WhatToDo({ reason }: { readonly reason: OtherReason }) {
  const t = useStrings();
  return <p>{t(canBeginWithSkeleton(reason) ? `check.other.${reason}.do` : "check.other.do")}</p>;
}

/** A document without the part 问题 may be one that has only begun. */
export function canBeginWithSkeleton(reason: OtherReason | null): reason is "empty" | "no-issues" {
  return reason === "empty" || reason === "no-issues";
}
