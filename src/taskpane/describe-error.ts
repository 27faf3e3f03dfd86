import { DocumentError } from "../document/document-error";
import type { Translate } from "./strings/strings";

/** What happened, what was left unchanged and what to do; `detail` only where nothing better is known. */
export interface ErrorText {
  readonly text: string;
  readonly detail: string | null;
}

export function describeError(error: unknown, t: Translate): ErrorText {
  if (error instanceof DocumentError) return { text: t(`error.${error.kind}`), detail: null };
  const message = error instanceof Error ? error.message : String(error);
  return { text: t("error.unexpected"), detail: t("error.detail", { message }) };
}
