import { useCallback, useEffect, useState } from "react";
import type { Phrase } from "../../library/library";
import type { LoadPhrases } from "../../library/load-phrases";
import { useAction, type Outcome } from "../use-action";

export interface LoadedPhrases {
  /** Null until they are there. */
  readonly phrases: readonly Phrase[] | null;
  readonly outcome: Outcome;
  /** Tries again; true when that helped. */
  readonly retry: () => Promise<boolean>;
}

/** Loads the phrases when the view is first drawn. */
export function usePhrases(loadPhrases: LoadPhrases): LoadedPhrases {
  const [phrases, setPhrases] = useState<readonly Phrase[] | null>(null);
  const { outcome, run } = useAction();

  const load = useCallback(async () => {
    let loaded = false;
    await run(async () => {
      setPhrases(await loadPhrases());
      loaded = true;
      return null;
    });
    return loaded;
  }, [run, loadPhrases]);
  useEffect(() => void load(), [load]);

  return { phrases, outcome, retry: load };
}
