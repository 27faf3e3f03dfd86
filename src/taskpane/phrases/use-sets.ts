import { useMemo, useRef } from "react";
import type { DocumentHost } from "../../document/document-host";
import type { Library, Phrase } from "../../library/library";
import type { LoadWords } from "../../library/load-words";
import { phraseSets, type FindSet, type PhraseSet } from "../../library/phrase-sets";
import { fullLibrary } from "../check/use-full-library";
import { useStrings } from "../strings/strings";
import type { Action } from "../use-action";
import { UnloadedSetError } from "./set-errors";

interface SetsOptions {
  readonly host: DocumentHost;
  readonly library: Library;
  readonly loadWords: LoadWords;
  readonly phrases: readonly Phrase[];
  readonly action: Action;
  readonly noteUse: (id: string) => void;
}

export interface Sets {
  readonly find: FindSet;
  /** Writes the three into their parts. */
  readonly write: (set: PhraseSet) => void;
}

/** The sets among the phrases. What it takes to place one is loaded when the first is written. */
export function useSets({ host, library, loadWords, phrases, action, noteUse }: SetsOptions): Sets {
  const t = useStrings();
  const full = useMemo(() => fullLibrary(library, loadWords), [library, loadWords]);
  const find = useMemo(() => phraseSets(phrases), [phrases]);
  const left = useRef<string | null>(null);

  function write(set: PhraseSet): void {
    void action.run(async (showBusy) => {
      const [{ writeSet }] = await Promise.all([loadWriting(), full.load()]).catch(() => {
        throw new UnloadedSetError();
      });
      const written = await writeSet({ host, set, library: full.current(), left: left.current, showBusy, t });
      left.current = written.left;
      if (written.notice.intent === "success")
        for (const { id } of [set.measure, set.cause, set.issue]) noteUse(id);
      return written.notice;
    });
  }

  return { find, write };
}

function loadWriting() {
  return import(/* webpackChunkName: "write-set" */ "./write-set");
}
