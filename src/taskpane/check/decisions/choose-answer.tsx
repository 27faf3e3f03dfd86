import { useEffect, useRef, useState } from "react";
import { shortTitle } from "../../../statement/short-title";
import type { Side } from "../../../trace/rulings";
import { Chinese } from "../../components/chinese";
import { moveByArrows } from "../../phrases/move-by-arrows";
import { useStrings } from "../../strings/strings";
import { choices, useDeciding } from "./deciding";
import { QuietButton } from "./quiet-button";

/** A longer list can be searched. */
const AT_A_GLANCE = 8;

interface ChooseAnswerProps {
  readonly side: Side;
  readonly onChoose: (id: string) => void;
  readonly onCancel: () => void;
}

/** The causes or measures of the statement, to choose the one that answers. Arrow keys walk the list. */
export function ChooseAnswer({ side, onChoose, onCancel }: ChooseAnswerProps) {
  const t = useStrings();
  const deciding = useDeciding();
  const [sought, setSought] = useState("");
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, button")?.focus(), []);

  const all = deciding ? choices(deciding, side) : [];
  const words = sought.trim();
  const found = all.filter(({ text, title }) => words === "" || `${title}${text}`.includes(words));
  return (
    <div className="dz-choose" ref={form} onKeyDown={moveByArrows}>
      {all.length > AT_A_GLANCE && (
        <input
          className="dz-control"
          type="search"
          data-phrase-stop=""
          aria-label={t(`decide.search.${side}`)}
          placeholder={t(`decide.search.${side}`)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {all.length === 0 && <p>{t(`decide.choose.empty.${side}`)}</p>}
      {all.length > 0 && found.length === 0 && <p role="status">{t("decide.choose.none")}</p>}
      {found.length > 0 && (
        <ul className="dz-choose-list" aria-label={t(`decide.choose.${side}`)}>
          {found.map((item) => (
            <li key={item.id}>
              <button type="button" data-phrase-stop="" onClick={() => onChoose(item.id)}>
                <Chinese>{shortTitle(item.title)}</Chinese>
              </button>
            </li>
          ))}
        </ul>
      )}
      <QuietButton text={t("decide.cancel")} label={t("decide.cancel")} onClick={onCancel} />
    </div>
  );
}
