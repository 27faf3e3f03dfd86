import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Info16Filled,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { Severity } from "../../checks/finding";
import type { TraceState } from "../../trace/trace";
import { useStrings } from "../strings/strings";

/** A state as icon and word: colour only repeats what they say. */
export function StateMark({ state }: { readonly state: TraceState }) {
  const t = useStrings();
  return (
    <span className={`dz-mark dz-mark-${state}`}>
      {state === "full" && <CheckmarkCircle16Filled aria-hidden />}
      {state === "weak" && <Warning16Filled aria-hidden />}
      {state === "none" && <DismissCircle16Filled aria-hidden />}
      {t(`state.${state}`)}
    </span>
  );
}

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const t = useStrings();
  return (
    <span className={`dz-mark dz-mark-${severity}`}>
      {severity === "error" && <DismissCircle16Filled aria-hidden />}
      {severity === "warning" && <Warning16Filled aria-hidden />}
      {severity === "info" && <Info16Filled aria-hidden />}
      {t(`severity.${severity}`)}
    </span>
  );
}
