import type { Library, PhraseRole } from "../../library/library";
import type { OwnPhrase } from "../../library/packs/pack";
import { SET_ROLES } from "../../library/phrase-sets";
import { tryOut } from "./trial-statement";

const NAMES: Readonly<Record<PhraseRole, string>> = { issue: "问题", cause: "原因", measure: "措施" };

/**
 * Sets that the pane cannot write, each as “path：advice”: a part is missing, or the check does not see
 * that the cause or the measure answers the issue, and then nothing is written (skeleton/plan-set).
 */
export function setAdvice(phrases: readonly OwnPhrase[], library: Library): readonly string[] {
  return [...indexesBySet(phrases)].flatMap(([set, indexes]) => {
    const ofRole = (role: PhraseRole): number[] => indexes.filter((i) => phrases[i]?.role === role);
    const missing = SET_ROLES.filter((role) => ofRole(role).length === 0).map((role) => NAMES[role]);
    if (missing.length > 0)
      return [`phrases[${indexes[0]}].set：“${set}”这一组没有${missing.join("、")}，不能整组写入`];
    const texts = Object.fromEntries(
      SET_ROLES.map((role) => [role, phrases[ofRole(role)[0]!]!.text]),
    ) as Record<PhraseRole, string>;
    const [issue] = tryOut(texts, library).trace.issues;
    return (["cause", "measure"] as const)
      .filter((side) => issue?.[side].state !== "full")
      .map(
        (side) =>
          `phrases[${ofRole(side)[0]}].text：检查看不出这条${NAMES[side]}说的是同一组的问题，整组写不进去；请写到同一件事`,
      );
  });
}

function indexesBySet(phrases: readonly OwnPhrase[]): ReadonlyMap<string, number[]> {
  const sets = new Map<string, number[]>();
  phrases.forEach(({ set }, i) => {
    if (set !== null) sets.set(set, [...(sets.get(set) ?? []), i]);
  });
  return sets;
}
