import { useRef, useState } from "react";
import { recall, remember } from "../local-memory";

/** Which phrases this person marked and used last, by id, the latest first. Kept on this machine only. */
export interface PhraseMemory {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
}

const NAME = "phrases";
const LONGEST_RECENT = 30;
const LONGEST_FAVOURITES = 1000;

/** Takes from stored data what is well-formed. */
export function readMemory(stored: unknown): PhraseMemory {
  const data = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  return {
    favourites: idsIn(data["favourites"], LONGEST_FAVOURITES),
    recent: idsIn(data["recent"], LONGEST_RECENT),
  };
}

function idsIn(value: unknown, most: number): readonly string[] {
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id): id is string => typeof id === "string");
  return [...new Set(ids)].slice(0, most);
}

export interface UsedPhrases extends PhraseMemory {
  readonly toggleFavourite: (id: string) => void;
  readonly noteUse: (id: string) => void;
}

/**
 * Favourites and last uses, remembered as they change. Ids of phrases that are gone stay: the pack that
 * holds them may come back.
 */
export function usePhraseMemory(): UsedPhrases {
  const [memory, setMemory] = useState(() => readMemory(recall(NAME)));
  // An insertion notes its use when it is done, long after the view that began it was drawn.
  const latest = useRef(memory);

  // Another pane of this machine may have stored since: what it added is kept.
  function change(next: (current: PhraseMemory) => PhraseMemory) {
    const changed = readMemory(next(readMemory(recall(NAME) ?? latest.current)));
    latest.current = changed;
    setMemory(changed);
    remember(NAME, changed);
  }

  return {
    ...memory,
    toggleFavourite: (id) =>
      change(({ favourites, recent }) => ({
        favourites: favourites.includes(id) ? favourites.filter((one) => one !== id) : [id, ...favourites],
        recent,
      })),
    noteUse: (id) =>
      change(({ favourites, recent }) => ({
        favourites,
        recent: [id, ...recent.filter((one) => one !== id)],
      })),
  };
}
