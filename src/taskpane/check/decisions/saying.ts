import type { Decision } from "../../../trace/decisions/decision";
import { useStrings } from "../../strings/strings";

/** A decision in words, without the issue it is about. */
export function useSaying(): (decision: Decision) => string {
  const t = useStrings();
  return (decision) =>
    decision.kind === "waive"
      ? t(`decide.waived.${decision.side}`) + decision.reason
      : t(`decide.said.${decision.kind}`, {
          side: t(`role.${decision.side}`),
          answer: decision.answer.title,
        });
}
