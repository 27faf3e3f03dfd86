import { useCallback, useEffect, useMemo, useState } from "react";
import type { Library } from "../../library/library";
import type { LoadPhrases } from "../../library/load-phrases";
import { applyPacks, packPhrases } from "../../library/packs/apply-packs";
import type { Pack } from "../../library/packs/pack";
import { useStrings } from "../strings/strings";
import type { LoadOfficePack, OfficePack } from "./office-pack";
import { OwnStore, type OwnState } from "./own-store";

export interface Packs {
  /** The library with what the packs add: the office's, and over it one's own. */
  readonly library: Library;
  /** One's own phrases first, then the office's, then the library's; another function when they change. */
  readonly loadPhrases: LoadPhrases;
  readonly store: OwnStore;
  readonly own: OwnState;
  /** Null while it is not known, and when there is none. */
  readonly office: OfficePack | null;
}

/** Brings together the library, the pack beside the pane and what is kept on this machine. */
export function usePacks(
  standard: Library,
  loadStandard: LoadPhrases,
  loadOfficePack: LoadOfficePack | undefined,
): Packs {
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
  const library = useLibrary(standard, officePack, ownPack);
  const loadPhrases = useCallback(async () => {
    const added = [
      ...(ownPack ? packPhrases(ownPack, "own") : []),
      ...(officePack ? packPhrases(officePack, "office") : []),
    ];
    const phrases = await loadStandard();
    return added.length === 0 ? phrases : [...added, ...phrases];
  }, [loadStandard, officePack, ownPack]);

  return { library, loadPhrases, store, own, office };
}

/**
 * Another library makes the views read the document again, so there is another one only when what is
 * judged by has changed, not with every phrase that is saved.
 */
function useLibrary(standard: Library, office: Pack | null, own: Pack | null): Library {
  const judgedBy = JSON.stringify([office, own].map(judgingPart));
  return useMemo(
    () =>
      applyPacks(
        standard,
        (JSON.parse(judgedBy) as (Pack | null)[]).filter((pack) => pack !== null),
      ),
    [standard, judgedBy],
  );
}

function judgingPart(pack: Pack | null): Pack | null {
  return pack && { ...pack, phrases: [], name: "", unit: null };
}
