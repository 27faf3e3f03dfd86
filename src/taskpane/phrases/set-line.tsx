import { useId, useState } from "react";
import type { PhraseRole } from "../../library/library";
import { SET_ROLES, type PhraseSet } from "../../library/phrase-sets";
import { BlankText } from "../components/blank-text";
import { Chinese } from "../components/chinese";
import { useStrings } from "../strings/strings";

interface SetLineProps {
  readonly set: PhraseSet;
  /** What the phrase of the row is: it stands above already. */
  readonly than: PhraseRole;
  /** How that phrase begins: tells these buttons from those of other rows. */
  readonly name: string;
  readonly onWrite: (set: PhraseSet) => void;
}

/** Below a phrase that belongs to a set: writes the three at one click, and shows them before. */
export function SetLine({ set, than, name, onWrite }: SetLineProps) {
  const t = useStrings();
  const [isOpen, setOpen] = useState(false);
  const parts = useId();
  return (
    <div className="dz-set">
      <button
        type="button"
        className="dz-jump"
        aria-label={t("set.write.of", { phrase: name })}
        aria-keyshortcuts="Shift+Enter"
        title={t("set.write.hint")}
        onClick={() => onWrite(set)}
      >
        {t("set.write")}
      </button>
      <button
        type="button"
        className="dz-jump dz-set-show"
        aria-label={t(isOpen ? "set.hide.of" : "set.show.of", { phrase: name })}
        aria-expanded={isOpen}
        aria-controls={parts}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? "set.hide" : "set.show")}
      </button>
      <div id={parts} className="dz-set-parts" hidden={!isOpen}>
        {isOpen && <OtherParts set={set} than={than} />}
      </div>
    </div>
  );
}

function OtherParts({ set, than }: Pick<SetLineProps, "set" | "than">) {
  const t = useStrings();
  return (
    <>
      <p className="dz-hint">{t("set.parts")}</p>
      <dl>
        {SET_ROLES.filter((role) => role !== than).map((role) => (
          <div key={role}>
            <dt className="dz-hint">{t("set.into", { part: t(`role.${role}`) })}</dt>
            <dd>
              <Chinese>
                <BlankText text={set[role].text} />
              </Chinese>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
