import { CheckmarkCircle16Filled, DismissCircle16Filled, Info16Filled } from "@fluentui/react-icons";
import { describeError, type ErrorText } from "../describe-error";
import { useStrings } from "../strings/strings";
import type { Outcome } from "../use-action";

interface StatusProps {
  readonly outcome: Outcome;
  /** Words an error where the view knows better than the general text. */
  readonly describe?: (error: unknown) => ErrorText | null;
}

/**
 * What became of the last action. The region is always in the page, because screen readers announce
 * only what changes inside a live region they already know.
 */
export function Status({ outcome, describe }: StatusProps) {
  const t = useStrings();
  return (
    <div className="dz-status" role="status">
      {outcome.kind === "busy" && outcome.slow && (
        <div className="dz-busy">
          <span className="dz-spinner" />
          {t("busy")}
        </div>
      )}
      {outcome.kind === "done" && <Bar intent={outcome.notice.intent} text={outcome.notice.text} />}
      {outcome.kind === "failed" && (
        <Bar intent="error" {...(describe?.(outcome.error) ?? describeError(outcome.error, t))} />
      )}
    </div>
  );
}

interface BarProps {
  readonly intent: "success" | "info" | "error";
  readonly text: string;
  readonly detail?: string | null;
}

/** Looks like Fluent's MessageBar, whose script would be 4 kB gzip for what a box and an icon do. */
function Bar({ intent, text, detail }: BarProps) {
  return (
    <div className={`dz-bar dz-bar-${intent}`}>
      {intent === "success" && <CheckmarkCircle16Filled aria-hidden />}
      {intent === "info" && <Info16Filled aria-hidden />}
      {intent === "error" && <DismissCircle16Filled aria-hidden />}
      <div>
        {text}
        {detail && <div className="dz-hint">{detail}</div>}
      </div>
    </div>
  );
}
