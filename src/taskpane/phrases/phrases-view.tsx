import { Button } from "@fluentui/react-components";
import { useMemo, useRef, type ReactNode } from "react";
import type { DocumentHost } from "../../document/document-host";
import type { Category, Library, Phrase } from "../../library/library";
import type { LoadPhrases } from "../../library/load-phrases";
import type { LoadWords } from "../../library/load-words";
import { Status } from "../components/status";
import { ViewFrame } from "../components/view-frame";
import { useStrings } from "../strings/strings";
import type { Action } from "../use-action";
import { goToNextBlank, insertPhrase } from "./insert-phrase";
import { moveByArrows } from "./move-by-arrows";
import { describeOwnError } from "./own/describe-own-error";
import { PhraseFilters } from "./phrase-filters";
import { usePhraseMemory } from "./phrase-memory";
import { PhraseRows } from "./phrase-rows";
import { PhrasesPending } from "./phrases-pending";
import { placeText } from "./place-text";
import { describeSetError } from "./set-errors";
import { NO_FILTER, usePhraseList } from "./use-phrase-list";
import { usePhrases } from "./use-phrases";
import { usePlace } from "./use-place";
import { useSets } from "./use-sets";

const NO_PHRASES: readonly Phrase[] = [];

interface PhrasesViewProps {
  readonly host: DocumentHost;
  readonly library: Library;
  readonly loadPhrases: LoadPhrases;
  readonly loadWords: LoadWords;
  /** Whether the tab is shown: only then is the cursor followed. */
  readonly active: boolean;
  /** Shared with the pages of the user's own: one thing at a time, and one place that says what became of it. */
  readonly action: Action;
  /** What leads to the user's own phrases. */
  readonly ownButtons: ReactNode;
}

/** 用语: phrases for the place of the cursor first; one click inserts one, or the three of its set. */
export function PhrasesView(props: PhrasesViewProps) {
  const { host, library, loadPhrases, loadWords, active, action, ownButtons } = props;
  const t = useStrings();
  const view = useRef<HTMLDivElement>(null);
  const place = usePlace(host, library, active);
  const loading = usePhrases(loadPhrases);
  const phrases = loading.phrases ?? NO_PHRASES;
  const memory = usePhraseMemory();
  const { noteUse } = memory;
  const sets = useSets({ host, library, loadWords, phrases, action, noteUse });
  const list = usePhraseList(phrases, library.categories, place, memory);
  const categories = useMemo(() => categoriesOf(phrases, library), [phrases, library]);

  const insert = (phrase: Phrase) =>
    action.run(async () => {
      const notice = await insertPhrase(host, phrase.text, t);
      memory.noteUse(phrase.id);
      return notice;
    });
  const describe = (error: unknown) => describeSetError(error, t) ?? describeOwnError(error, t);
  const toNextBlank = () => action.run(() => goToNextBlank(host, t));

  // These two buttons go away when they have helped: the focus goes on to the search.
  const focusSearch = () => view.current?.querySelector("input")?.focus();

  async function retry() {
    if (await loading.retry()) focusSearch();
  }

  function clear() {
    list.setFilter(NO_FILTER);
    focusSearch();
  }

  return (
    // The arrow keys only add to what Tab and Enter do on the controls inside.
    <div className="dz-fill" ref={view} onKeyDown={moveByArrows}>
      <ViewFrame
        header={
          <>
            <p className="dz-place">{placeText(place, library, t)}</p>
            <PhraseFilters filter={list.filter} categories={categories} onChange={list.setFilter} />
          </>
        }
        footer={
          <>
            <Status outcome={action.outcome} describe={describe} />
            <Button className="dz-wide" disabledFocusable={action.busy} onClick={toNextBlank}>
              {t("phrases.nextBlank")}
            </Button>
            {ownButtons}
          </>
        }
      >
        {loading.phrases === null ? (
          <PhrasesPending outcome={loading.outcome} onRetry={retry} />
        ) : (
          <PhraseRows
            library={library}
            list={list}
            place={place}
            memory={memory}
            sets={sets}
            onInsert={insert}
            onClear={clear}
          />
        )}
      </ViewFrame>
    </div>
  );
}

/** The categories that have phrases, in the library's order. */
function categoriesOf(phrases: readonly Phrase[], library: Library): readonly Category[] {
  const used = new Set(phrases.map((phrase) => phrase.category));
  return library.categories.filter((category) => used.has(category.id));
}
