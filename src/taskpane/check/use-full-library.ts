import { useEffect, useMemo } from "react";
import type { Library } from "../../library/library";
import type { LoadWords } from "../../library/load-words";

/** The library with its word lists, which the check alone needs. */
export interface FullLibrary {
  /** Loads what is missing; does nothing once it is there. Rejects when it cannot be loaded. */
  load(): Promise<void>;
  /** What there is: with the word lists after `load`. */
  current(): Library;
}

/** Begins to load when the view is first shown, so that the first check need not wait. */
export function useFullLibrary(library: Library, loadWords: LoadWords): FullLibrary {
  const full = useMemo(() => fullLibrary(library, loadWords), [library, loadWords]);
  useEffect(() => {
    // What fails here fails again, and is told, when a check asks for it.
    full.load().catch(() => undefined);
  }, [full]);
  return full;
}

/** The same without loading it: for what may never be asked for. */
export function fullLibrary(library: Library, loadWords: LoadWords): FullLibrary {
  let loaded: Library | null = null;
  return {
    load: async () => {
      if (loaded) return;
      const words = await loadWords();
      // One object for good: what is built from a library is kept by it.
      loaded ??= { ...library, ...words };
    },
    current: () => loaded ?? library,
  };
}
