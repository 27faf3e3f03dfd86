import type { ErrorText } from "../../describe-error";
import { OwnStoreError } from "../../packs/own-store";
import { problemText } from "../../packs/problem-text";
import type { Translate } from "../../strings/strings";

/** How an error of what is kept on this machine is worded; null for any other. */
export function describeOwnError(error: unknown, t: Translate): ErrorText | null {
  if (!(error instanceof OwnStoreError)) return null;
  const detail = error.problem && error.kind === "refused" ? problemText(error.problem) : null;
  return { text: t(`own.error.${error.kind}`), detail };
}
