import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Library, Phrase } from "../../library/library";
import type { Place } from "../../trace/locate";
import { useStrings } from "../strings/strings";
import type { StringKey } from "../strings/zh-cn";
import type { UsedPhrases } from "./phrase-memory";
import { PhraseRow } from "./phrase-row";
import type { Sets } from "./use-sets";
import { fitsPlace, type PhraseFilter, type PhraseList } from "./use-phrase-list";

interface PhraseRowsProps {
  readonly library: Library;
  readonly list: PhraseList;
  readonly place: Place | null;
  readonly memory: UsedPhrases;
  readonly sets: Sets;
  readonly onInsert: (phrase: Phrase) => void;
  /** Takes all filters off. */
  readonly onClear: () => void;
}

/** The phrases found, a page at a time, or what to do when there is none. */
export function PhraseRows({ library, list, place, memory, sets, onInsert, onClear }: PhraseRowsProps) {
  const t = useStrings();
  const rows = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number | null>(null);
  const { found, shown, filter } = list;
  const favourites = new Set(memory.favourites);
  const names = new Map(library.categories.map(({ id, name }) => [id, name]));

  // “Show more” may go away under the finger: the focus moves on to the first row it brought.
  useEffect(() => {
    if (firstNew.current === null) return;
    rows.current?.children[firstNew.current]?.querySelector("button")?.focus();
    firstNew.current = null;
  }, [shown.length]);

  function showMore() {
    firstNew.current = shown.length;
    list.showMore();
  }

  return (
    <>
      <p className="dz-hint" role="status">
        {found.length > 0 ? t("phrases.count", { n: found.length }) : t(emptyText(filter, memory))}
      </p>
      {found.length === 0 && <Button onClick={onClear}>{t("phrases.clear")}</Button>}
      <ul className="dz-phrases" aria-label={t("phrases.list")} ref={rows}>
        {shown.map((phrase) => (
          <PhraseRow
            key={phrase.id}
            phrase={phrase}
            categoryName={names.get(phrase.category) ?? phrase.category}
            fits={fitsPlace(phrase, place)}
            favourite={favourites.has(phrase.id)}
            set={sets.find(phrase)}
            onInsert={onInsert}
            onInsertSet={sets.write}
            onToggleFavourite={({ id }) => memory.toggleFavourite(id)}
          />
        ))}
      </ul>
      {found.length > shown.length && (
        <Button className="dz-wide" data-phrase-stop="" onClick={showMore}>
          {t("phrases.more", { n: found.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** Why the list is empty: nothing marked or used yet is no fault of the filters. */
function emptyText({ scope }: PhraseFilter, memory: UsedPhrases): StringKey {
  if (scope === "all" || memory[scope].length > 0) return "phrases.empty";
  return `phrases.empty.${scope}`;
}
