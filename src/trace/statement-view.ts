import type { Library } from "../library/library";
import type { Item, Statement } from "../statement/statement";
import { Affinities } from "./affinities";
import type { AffinityModel } from "./affinity-model";
import { LeafArrays } from "./leaf-arrays";
import { knownSequences } from "./known-sequences";
import type { Lexicon } from "./lexicon";
import { Preparer, type Prepared } from "./prepare";
import { Profiler, type Profile } from "./profile";
import { rarityIn, type Rarity } from "./rarity";
import type { Side } from "./rulings";
import { SignalReader } from "./signals";
import { standardAffinity } from "./standard-affinity";
import type { Vocabulary } from "./vocabulary";

/** A statement laid out for matching. */
export interface StatementView {
  readonly library: Library;
  readonly lexicon: Lexicon;
  /** Of every leaf, in document order. */
  readonly profiles: readonly Profile[];
  readonly arrays: LeafArrays;
  readonly vocabulary: Vocabulary;
  readonly rarity: Rarity;
  readonly reader: SignalReader;
  readonly issues: readonly Prepared[];
  readonly answers: Readonly<Record<Side, readonly Prepared[]>>;
}

/** Reads what every leaf of the statement is about; the matching looks at nothing else. `model`: other than the one shipped, to try it. */
export function viewOf(
  { items }: Statement,
  library: Library,
  model: AffinityModel = standardAffinity(),
): StatementView {
  const leaves = items.filter(({ leaf }) => leaf);
  const known = knownSequences(library, model);
  const arrays = new LeafArrays(leaves);
  const profiler = new Profiler(known, arrays);
  const profiles = leaves.map((item) => profiler.profileOf(item));
  const { vocabulary } = profiler;
  const rarity = rarityIn(profiles, arrays, vocabulary, library.concepts.length);
  const preparer = new Preparer(arrays, rarity, known.lexicon);
  const prepared = profiles.map((profile) => preparer.prepare(profile));
  const ofRole = (role: Item["role"]) => prepared.filter(({ profile }) => profile.item.role === role);
  return {
    library,
    lexicon: known.lexicon,
    profiles,
    arrays,
    vocabulary,
    rarity,
    reader: new SignalReader(arrays, vocabulary, rarity, new Affinities(model, profiles, arrays, vocabulary)),
    issues: ofRole("issue"),
    answers: { cause: ofRole("cause"), measure: ofRole("measure") },
  };
}
