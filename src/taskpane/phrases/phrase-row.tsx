import type { Phrase } from "../../library/library";
import { BlankText } from "../components/blank-text";
import { Chinese } from "../components/chinese";
import { useStrings } from "../strings/strings";

interface PhraseRowProps {
  readonly phrase: Phrase;
  readonly categoryName: string;
  readonly fits: boolean;
  readonly onInsert: (phrase: Phrase) => void;
}

/** One phrase. The whole row is the button. */
export function PhraseRow({ phrase, categoryName, fits, onInsert }: PhraseRowProps) {
  const t = useStrings();
  return (
    <li>
      <button type="button" className="dz-phrase" data-phrase-stop="" onClick={() => onInsert(phrase)}>
        <span className="dz-phrase-meta">
          <span>
            {t(`role.${phrase.role}`)} · {categoryName}
          </span>
          {fits && <span className="dz-tag">{t("phrases.fits")}</span>}
        </span>
        <Chinese>
          <BlankText text={phrase.text} />
        </Chinese>
      </button>
    </li>
  );
}
