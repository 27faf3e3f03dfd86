import type { ErrorText } from "../describe-error";
import type { Translate } from "../strings/strings";

/** The document was edited while the set was being placed; nothing was written. */
export class StaleSetError extends Error {}

/** What it takes to place a set could not be loaded; nothing was written. */
export class UnloadedSetError extends Error {}

/** How an error of writing a set is worded; null for any other. */
export function describeSetError(error: unknown, t: Translate): ErrorText | null {
  if (error instanceof StaleSetError) return { text: t("set.stale"), detail: null };
  return error instanceof UnloadedSetError ? { text: t("set.unloaded"), detail: null } : null;
}
