import { RULES } from "../../checks/rules.generated";
import type { RuleId } from "../../checks/rule-ids.generated";
import type { Locale } from "./strings";

/** A rule brings its Chinese title; one that has no English name yet is shown by that. */
const ENGLISH: Partial<Record<RuleId, string>> = {
  "heading-punctuation": "Uneven heading punctuation",
  "level-skip": "Skipped numbering level",
  "missing-section": "Missing part",
  "numbering-gap": "Gap in numbering",
  "unfilled-placeholder": "Unfilled blank",
};

export function ruleTitle(id: RuleId, locale: Locale): string {
  const chinese = RULES.find((rule) => rule.id === id)?.title ?? id;
  return locale === "en-US" ? (ENGLISH[id] ?? chinese) : chinese;
}
