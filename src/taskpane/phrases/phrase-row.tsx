import { Star20Filled, Star20Regular } from "@fluentui/react-icons";
import type { Phrase } from "../../library/library";
import { BlankText } from "../components/blank-text";
import { Chinese } from "../components/chinese";
import { useStrings } from "../strings/strings";
import { PhraseMarks } from "./own/phrase-marks";

interface PhraseRowProps {
  readonly phrase: Phrase;
  readonly categoryName: string;
  readonly fits: boolean;
  readonly favourite: boolean;
  readonly onInsert: (phrase: Phrase) => void;
  readonly onToggleFavourite: (phrase: Phrase) => void;
}

/** One phrase. Its text is the button that inserts it; the star beside it marks it. */
export function PhraseRow(props: PhraseRowProps) {
  const { phrase, categoryName, fits, favourite, onInsert, onToggleFavourite } = props;
  const t = useStrings();
  return (
    <li className="dz-phrase-row">
      <button type="button" className="dz-phrase" data-phrase-stop="" onClick={() => onInsert(phrase)}>
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
        aria-label={t("phrases.favourite", { phrase: phrase.text.slice(0, 16) })}
        title={t(favourite ? "phrases.favourite.remove" : "phrases.favourite.add")}
        onClick={() => onToggleFavourite(phrase)}
      >
        {favourite ? <Star20Filled aria-hidden /> : <Star20Regular aria-hidden />}
      </button>
    </li>
  );
}
