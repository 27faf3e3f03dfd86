import { checkDocument, type CheckResult } from "../../checks/check-document";
import { plainParagraph } from "../../document/paragraph";
import type { Library, PhraseRole } from "../../library/library";
import { SET_ROLES } from "../../library/phrase-sets";

/** What the check says of phrases once they stand in a statement. */
export interface Trial extends CheckResult {
  /** The paragraph that holds what was written for a role. */
  readonly paragraphOf: Readonly<Record<PhraseRole, number>>;
}

const HEADINGS: Readonly<Record<PhraseRole, string>> = {
  issue: "一、存在的主要问题",
  cause: "二、产生问题的原因",
  measure: "三、整改措施",
};
/** Where a phrase is tried alone, the other parts must not be empty: without issues nothing is checked. */
const FILLERS: Readonly<Record<PhraseRole, string>> = {
  issue: "理论学习抓得不经常。",
  cause: "对理论学习重视不够。",
  measure: "每月组织一次理论学习。",
};

/** Checks a bare statement that holds these texts, each in its part. */
export function tryOut(texts: Readonly<Partial<Record<PhraseRole, string>>>, library: Library): Trial {
  const parts = SET_ROLES.flatMap((role) => [HEADINGS[role], texts[role] ?? FILLERS[role]]);
  const front = ["个人对照检查材料", "现将对照检查情况报告如下。"];
  const paragraphs = [...front, ...parts, "以上检查，请批评指正。"].map(plainParagraph);
  const at = (role: PhraseRole): number => front.length + 2 * SET_ROLES.indexOf(role) + 1;
  return {
    ...checkDocument(paragraphs, library),
    paragraphOf: { issue: at("issue"), cause: at("cause"), measure: at("measure") },
  };
}
