import { Star20Filled, Star20Regular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import type { Phrase } from "../../library/library";
import type { PhraseSet } from "../../library/phrase-sets";
import { BlankText } from "../components/blank-text";
import { Chinese } from "../components/chinese";
import { useStrings } from "../strings/strings";
import { PhraseMarks } from "./own/phrase-marks";
import { SetLine } from "./set-line";

interface PhraseRowProps {
  readonly phrase: Phrase;
  readonly categoryName: string;
  readonly fits: boolean;
  readonly favourite: boolean;
  /** The set it belongs to; null for none. */
  readonly set: PhraseSet | null;
  readonly onInsert: (phrase: Phrase) => void;
  readonly onInsertSet: (set: PhraseSet) => void;
  readonly onToggleFavourite: (phrase: Phrase) => void;
}

/** How much of a phrase tells the buttons of its row from those of other rows. */
const NAME_LENGTH = 16;

/** One phrase. Its text is the button that inserts it; the star beside it marks it; below it is its set. */
export function PhraseRow(props: PhraseRowProps) {
  const { phrase, categoryName, fits, favourite, set, onInsert, onInsertSet, onToggleFavourite } = props;
  const t = useStrings();
  const name = phrase.text.slice(0, NAME_LENGTH);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !event.shiftKey || !set || event.nativeEvent.isComposing) return;
    // The button would take Enter for a click and insert the phrase alone.
    event.preventDefault();
    onInsertSet(set);
  }

  return (
    <li className="dz-phrase-row">
      <button
        type="button"
        className="dz-phrase"
        data-phrase-stop=""
        onClick={() => onInsert(phrase)}
        onKeyDown={onKeyDown}
      >
        <span className="dz-phrase-meta">
          <span>
            {t(`role.${phrase.role}`)} · {categoryName}
          </span>
          <PhraseMarks phrase={phrase} />
          {fits && <span className="dz-tag">{t("phrases.fits")}</span>}
        </span>
        <Chinese>
          <BlankText text={phrase.text} />
        </Chinese>
      </button>
      <button
        type="button"
        className="dz-star"
        data-phrase-star=""
        aria-pressed={favourite}
        aria-label={t("phrases.favourite", { phrase: name })}
        title={t(favourite ? "phrases.favourite.remove" : "phrases.favourite.add")}
        onClick={() => onToggleFavourite(phrase)}
      >
        {favourite ? <Star20Filled aria-hidden /> : <Star20Regular aria-hidden />}
      </button>
      {set && <SetLine set={set} than={phrase.role} name={name} onWrite={onInsertSet} />}
    </li>
  );
}
