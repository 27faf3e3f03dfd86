import { useContext, useEffect, useRef, type KeyboardEvent } from "react";
import { shortTitle } from "../../../statement/short-title";
import type { Item } from "../../../statement/statement";
import { BlankText } from "../../components/blank-text";
import { Chinese } from "../../components/chinese";
import { moveByArrows } from "../../phrases/move-by-arrows";
import { useStrings } from "../../strings/strings";
import { MendContext, type Mend, type MendChoices } from "./use-mend";

/** Below the row of the issue whose gap is open: what to insert; nothing below all others. */
export function MendChoice({ issue }: { readonly issue: Item }) {
  const mend = useContext(MendContext);
  if (mend?.choices?.issue.id !== issue.id) return null;
  return <Choice key={mend.choices.side} mend={mend} choices={mend.choices} />;
}

interface ChoiceProps {
  readonly mend: Mend;
  readonly choices: MendChoices;
}

function Choice({ mend, choices: { issue, side, phrases, plan } }: ChoiceProps) {
  const t = useStrings();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    group.current?.querySelector("button")?.focus();
    group.current?.scrollIntoView?.({ block: "nearest" });
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    moveByArrows(event);
    if (event.key !== "Escape") return;
    event.preventDefault();
    mend.close();
  }

  const { after, blocks } = plan.insertion;
  return (
    // The keys only add to what Tab and Enter do on the buttons inside.
    <div
      className="dz-mend"
      role="group"
      aria-label={t(`mend.${side}.of`, { title: issue.title })}
      ref={group}
      onKeyDown={onKeyDown}
    >
      <p className="dz-hint">
        {after ? t("mend.place", { before: shortTitle(after.text) }) : t("mend.place.start")}
        <Chinese>{opening(blocks.map(({ text }) => text))}</Chinese>
      </p>
      {phrases === null && <p className="dz-hint">{t("mend.unloaded")}</p>}
      {phrases?.length === 0 && <p className="dz-hint">{t("mend.noPhrase")}</p>}
      <ul className="dz-phrases">
        {(phrases ?? []).map((phrase) => (
          <li key={phrase.id}>
            <ChoiceButton onChoose={() => mend.choose(phrase)}>
              <Chinese>
                <BlankText text={phrase.text} />
              </Chinese>
            </ChoiceButton>
          </li>
        ))}
        <li>
          <ChoiceButton onChoose={() => mend.choose(null)}>{t(`mend.bare.${side}`)}</ChoiceButton>
        </li>
      </ul>
      <button type="button" className="dz-jump" onClick={mend.close}>
        {t("mend.cancel")}
      </button>
    </div>
  );
}

interface ChoiceButtonProps {
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function ChoiceButton({ onChoose, children }: ChoiceButtonProps) {
  return (
    <button type="button" className="dz-phrase" data-phrase-stop="" onClick={onChoose}>
      <span>{children}</span>
    </button>
  );
}

/** How the stub begins, up to where the chosen wording comes: heading, number and the issue it names. */
function opening(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/【.*$/u, "……")).join(" ");
}
