import { MessageBar, MessageBarBody } from "@fluentui/react-components";
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
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
  readonly detail?: string | null;
}

function Bar({ intent, text, detail }: BarProps) {
  return (
    <MessageBar intent={intent} layout="multiline" className="dz-bar">
      <MessageBarBody>
        {text}
        {detail && <div className="dz-hint">{detail}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
