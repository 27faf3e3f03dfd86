import type { Paragraph, TextPosition } from "../../src/document/paragraph";
import { phraseSets, type PhraseSet } from "../../src/library/phrase-sets";
import { standardLibrary } from "../../src/library/standard-library";
import { standardPhrases } from "../../src/library/standard-phrases";
import { planSet, type SetPlan, type SetRefusal } from "../../src/skeleton/plan-set";
import { check } from "./mend-gaps";

const findSet = phraseSets(standardPhrases);

/** Every set of the library. */
export const SETS: readonly PhraseSet[] = standardPhrases
  .filter(({ role }) => role === "issue")
  .flatMap((phrase) => findSet(phrase) ?? []);

export function setNamed(name: string): PhraseSet {
  const found = SETS.find(({ issue }) => issue.set === name);
  if (!found) throw new Error(`no set ${name}`);
  return found;
}

export function planOf(
  paragraphs: readonly Paragraph[],
  set: PhraseSet,
  cursor: TextPosition | null = null,
): SetPlan | SetRefusal {
  const result = check(paragraphs);
  return planSet({ paragraphs, result, set, cursor, library: standardLibrary, recheck: check });
}

/** The plan, where there must be one. */
export function plannedSet(...request: Parameters<typeof planOf>): SetPlan {
  const plan = planOf(...request);
  if (plan.kind === "insert") return plan;
  const text = request[0].map(({ listLabel, text: said }) => listLabel + said).join("\n");
  throw new Error(`${plan.reason}: ${request[1].issue.set} in\n${text}`);
}
