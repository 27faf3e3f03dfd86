import { useCallback, useEffect, useMemo, useState } from "react";
import type { Library } from "../../library/library";
import type { LoadPhrases } from "../../library/load-phrases";
import type { LoadWords } from "../../library/load-words";
import { applyPacks, applyPackWords, packPhrases } from "../../library/packs/apply-packs";
import type { Pack } from "../../library/packs/pack";
import { useStrings } from "../strings/strings";
import type { LoadOfficePack, OfficePack } from "./office-pack";
import { OwnStore, type OwnState } from "./own-store";

export interface Packs {
  /** The library with what the packs add: the office's, and over it one's own. */
  readonly library: Library;
  /** One's own phrases first, then the office's, then the library's; another function when they change. */
  readonly loadPhrases: LoadPhrases;
  /** The word lists with the packs' words; another function when these change. */
  readonly loadWords: LoadWords;
  readonly store: OwnStore;
  readonly own: OwnState;
  /** Null while it is not known, and when there is none. */
  readonly office: OfficePack | null;
}

/** What the packs are added to. */
export interface PacksBase {
  readonly library: Library;
  readonly loadPhrases: LoadPhrases;
  readonly loadWords: LoadWords;
  readonly loadOfficePack?: LoadOfficePack;
}

/** Brings together the library, the pack beside the pane and what is kept on this machine. */
export function usePacks({ library: standard, ...given }: PacksBase): Packs {
  const { loadPhrases: loadStandard, loadWords: loadStandardWords, loadOfficePack } = given;
  const t = useStrings();
  const name = t("own.list");
  const store = useMemo(() => new OwnStore(standard, name), [standard, name]);
  const [own, setOwn] = useState<OwnState>(() => store.read());
  const [office, setOffice] = useState<OfficePack | null>(null);

  useEffect(() => store.watch(() => setOwn(store.read())), [store]);

  useEffect(() => {
    let shown = true;
    void loadOfficePack?.(standard).then((found) => shown && setOffice(found));
    return () => void (shown = false);
  }, [loadOfficePack, standard]);

  const officePack = office?.kind === "ready" ? office.pack : null;
  const ownPack = own.kind === "ready" ? own.pack : null;
  const judging = useJudgingPacks(officePack, ownPack);
  const library = useMemo(() => applyPacks(standard, judging), [standard, judging]);
  const loadWords = useCallback(
    async () => applyPackWords(await loadStandardWords(), judging),
    [loadStandardWords, judging],
  );
  const loadPhrases = useCallback(async () => {
    const added = [
      ...(ownPack ? packPhrases(ownPack, "own") : []),
      ...(officePack ? packPhrases(officePack, "office") : []),
    ];
    const phrases = await loadStandard();
    return added.length === 0 ? phrases : [...added, ...phrases];
  }, [loadStandard, officePack, ownPack]);

  return { library, loadPhrases, loadWords, store, own, office };
}

/**
 * Another library makes the views read the document again, so there are other packs here only when what
 * is judged by has changed, not with every phrase that is saved.
 */
function useJudgingPacks(office: Pack | null, own: Pack | null): readonly Pack[] {
  const judgedBy = JSON.stringify([office, own].map(judgingPart));
  return useMemo(() => (JSON.parse(judgedBy) as (Pack | null)[]).filter((pack) => pack !== null), [judgedBy]);
}

function judgingPart(pack: Pack | null): Pack | null {
  return pack && { ...pack, phrases: [], name: "", unit: null };
}
