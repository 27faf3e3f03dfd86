import type { Library } from "../library/library";
import type { Item, Statement } from "../statement/statement";
import { bigramsOf } from "./bigram";
import { lexiconOf } from "./lexicon";
import { prepare, Vocabulary, type Prepared } from "./prepare";
import { profileOf, type Profile } from "./profile";
import { rarityIn, type Rarity } from "./rarity";
import type { Side } from "./rulings";
import { SignalReader } from "./signals";

/** A statement laid out for matching. */
export interface StatementView {
  readonly library: Library;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly rarity: Rarity;
  readonly reader: SignalReader;
  readonly issues: readonly Prepared[];
  readonly answers: Readonly<Record<Side, readonly Prepared[]>>;
}

/** Reads what every leaf of the statement is about; the matching looks at nothing else. */
export function viewOf({ items }: Statement, library: Library): StatementView {
  const lexicon = lexiconOf(library);
  const profiles = new Map(
    items.filter(({ leaf }) => leaf).map((item) => [item.id, profileOf(item, lexicon)]),
  );
  const rarity = rarityIn([...profiles.values()], library);
  const vocabulary = new Vocabulary(rarity);
  const generic = new Set(
    library.genericWords.flatMap(bigramsOf).map((bigram) => vocabulary.numberOf(bigram)),
  );
  const prepared = [...profiles.values()].map((profile) => prepare(profile, vocabulary, library));
  const ofRole = (role: Item["role"]) => prepared.filter(({ profile }) => profile.item.role === role);
  return {
    library,
    profiles,
    rarity,
    reader: new SignalReader(vocabulary, library.concepts.length, (sequence) => generic.has(sequence)),
    issues: ofRole("issue"),
    answers: { cause: ofRole("cause"), measure: ofRole("measure") },
  };
}
