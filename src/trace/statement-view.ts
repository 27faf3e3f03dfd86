import type { Library } from "../library/library";
import type { Item, Statement } from "../statement/statement";
import { lexiconOf } from "./lexicon";
import { prepare, type Prepared } from "./prepare";
import { Profiler, type Profile } from "./profile";
import { rarityIn, type Rarity } from "./rarity";
import type { Side } from "./rulings";
import { SignalReader } from "./signals";
import { Vocabulary } from "./vocabulary";

/** A statement laid out for matching. */
export interface StatementView {
  readonly library: Library;
  /** Of every leaf, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly vocabulary: Vocabulary;
  readonly rarity: Rarity;
  readonly reader: SignalReader;
  readonly issues: readonly Prepared[];
  readonly answers: Readonly<Record<Side, readonly Prepared[]>>;
}

/** Reads what every leaf of the statement is about; the matching looks at nothing else. */
export function viewOf({ items }: Statement, library: Library): StatementView {
  const vocabulary = new Vocabulary(library);
  const profiler = new Profiler(lexiconOf(library), vocabulary);
  const leaves = items.filter(({ leaf }) => leaf);
  const profiles = new Map(leaves.map((item) => [item.id, profiler.profileOf(item)]));
  const rarity = rarityIn([...profiles.values()], vocabulary);
  const prepared = [...profiles.values()].map((profile) => prepare(profile, rarity, library));
  const ofRole = (role: Item["role"]) => prepared.filter(({ profile }) => profile.item.role === role);
  return {
    library,
    profiles,
    vocabulary,
    rarity,
    reader: new SignalReader(vocabulary, rarity, library.concepts.length),
    issues: ofRole("issue"),
    answers: { cause: ofRole("cause"), measure: ofRole("measure") },
  };
}
