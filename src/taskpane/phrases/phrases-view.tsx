import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { DocumentHost } from "../../document/document-host";
import type { Library, Phrase } from "../../library/library";
import { Status } from "../components/status";
import { ViewFrame } from "../components/view-frame";
import { useStrings } from "../strings/strings";
import { useAction } from "../use-action";
import { goToNextBlank, insertPhrase } from "./insert-phrase";
import { moveByArrows } from "./move-by-arrows";
import { PhraseFilters } from "./phrase-filters";
import { PhraseRows } from "./phrase-rows";
import { placeText } from "./place-text";
import { usePhraseList } from "./use-phrase-list";
import { usePlace } from "./use-place";

interface PhrasesViewProps {
  readonly host: DocumentHost;
  readonly library: Library;
  /** Whether the tab is shown: only then is the cursor followed. */
  readonly active: boolean;
}

/** 用语: phrases for the place of the cursor first; one click inserts. */
export function PhrasesView({ host, library, active }: PhrasesViewProps) {
  const t = useStrings();
  const place = usePlace(host, library, active);
  const list = usePhraseList(library, place);
  const action = useAction();
  const categories = useMemo(() => categoriesWithPhrases(library), [library]);

  const insert = (phrase: Phrase) => action.run(() => insertPhrase(host, phrase.text, t));
  const toNextBlank = () => action.run(() => goToNextBlank(host, t));

  return (
    // The arrow keys only add to what Tab and Enter do on the controls inside.
    <div className="dz-fill" onKeyDown={moveByArrows}>
      <ViewFrame
        header={
          <>
            <p className="dz-place">{placeText(place, library, t)}</p>
            <PhraseFilters filter={list.filter} categories={categories} onChange={list.setFilter} />
          </>
        }
        footer={
          <>
            <Status outcome={action.outcome} />
            <Button className="dz-wide" disabledFocusable={action.busy} onClick={toNextBlank}>
              {t("phrases.nextBlank")}
            </Button>
          </>
        }
      >
        <PhraseRows library={library} list={list} place={place} onInsert={insert} />
      </ViewFrame>
    </div>
  );
}

function categoriesWithPhrases(library: Library): Library["categories"] {
  const used = new Set(library.phrases.map((phrase) => phrase.category));
  return library.categories.filter((category) => used.has(category.id));
}
