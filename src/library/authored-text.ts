import { AUTHORSHIPS, type Authorship, type ByAuthorship, type Scenario } from "./library";

/** Who writes a statement for the meeting: 个人, 班子 or both. Never empty for a valid scenario. */
export function authorshipsOf({ title }: Scenario): readonly Authorship[] {
  return AUTHORSHIPS.filter((authorship) => title[authorship] !== undefined);
}

/** The text in the voice asked for; where only the other one writes, that one's. */
export function authoredText(texts: ByAuthorship, authorship: Authorship): string {
  return texts[authorship] ?? texts.person ?? texts.team ?? "";
}
